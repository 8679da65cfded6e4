"""What readers are told of a translation that is older than what it was made from.

Only what is known: that the source is another text now than it was then. When it changed is only known where its author
wrote that down (`modified`); the day of an entry says which text is meant, and no more.
"""

from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.languages import dates
from plugins.page.desk import Desk
from plugins.page.models import LinkedWords, Outdated
from plugins.page.wording import words
from plugins.read.document import Document

DATED = frozenset({"news", "press", "dossier", "pages"})  # the date of other kinds is not that of their text


def outdated(desk: Desk, shown: Shown) -> Outdated | None:
    """Of the words or the text that the language shows, its own or another's; None where neither is outdated."""
    marked = (version for version in (shown.head, shown.text) if version.front.translated_from)
    source = next((found for version in marked if (found := desk.newer_sources.get(version.path))), None)
    if source is None or source.lang == desk.lang:  # the second: a summary alone, above a translation of it
        return None
    title = words(desk, source.front.title, source.lang)
    return Outdated(sentence(desk, shown, source), LinkedWords(title, address.entry_page(shown.entry, source.lang)))


def sentence(desk: Desk, shown: Shown, source: Document) -> str:
    entry, updated = shown.entry, source.front.modified
    if source.path != entry.original.path:
        return desk.gettext("This translation is older than the text it was made from: it lacks the latest changes.")
    if updated:
        said = desk.gettext(
            "This translation is older than the original, updated on {day}: it lacks the latest changes."
        )
        return said.format(day=dates.day(desk.language, updated.date()))
    if written := source.front.date or (entry.date if entry.kind in DATED else None):
        said = desk.gettext("This translation is older than the original of {day}: it lacks the latest changes.")
        return said.format(day=dates.day(desk.language, written.date()))
    return desk.gettext("This translation is older than the original: it lacks the latest changes.")
