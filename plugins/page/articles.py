"""The part that all entries' pages have in common: title, text, notice, tags, what belongs with it."""

from urllib.parse import quote

from markupsafe import Markup

from plugins.edition.shown import Shown, is_listed
from plugins.languages.language import language_name
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.heads import entry_head, list_feeds
from plugins.page.letters import referenced
from plugins.page.models import Article, Head, LinkedWords, Notice, Teaser
from plugins.page.outdated import outdated
from plugins.page.pictures import cover
from plugins.page.prose import prose
from plugins.page.states import unpublished
from plugins.page.tags import tags
from plugins.page.teasers import teaser
from plugins.page.wording import optional_stamp, words

ANSWERED = frozenset({"news", "press", "dossier", "events"})
RELATED = 3
LOOKED_AT = 24  # of a campaign's newest, so that a page does not depend on all of a large one


def article(desk: Desk, shown: Shown, head: Head) -> Article:
    front, entry = shown.head.front, shown.entry
    return Article(
        title=words(desk, front.title, shown.head.lang),
        summary=words(desk, front.summary, shown.head.lang),
        summarises=shown.text is not shown.head,
        date=optional_stamp(desk.language, entry.date) if entry.kind in kinds.NAMES else None,
        modified=optional_stamp(desk.language, front.modified),
        original=original(desk, shown),
        prose=prose(desk, shown.text, head.root, covered=bool(entry.facts.cover)),
        notice=notice(desk, shown, head),
        outdated=outdated(desk, shown),
        tags=tags(desk, entry),
        campaign=campaign(desk, shown),
        cover=cover(desk, shown, head.root),
        reply=reply(desk, shown),
        related=related(desk, shown),
        unpublished=unpublished(desk, shown),
    )


def entry_page_head(desk: Desk, shown: Shown) -> Head:
    """The head of an entry under its section; the foundation's own pages stand directly under home."""
    in_section = shown.entry.kind in desk.kinds  # which what is hidden may be the only one of
    trail = kinds.trail(desk, *[kinds.section_link(desk, shown.entry.kind)] * in_section)
    followed = shown.entry.kind == "campaigns" and shown.listed
    own_feeds = list_feeds(desk, shown.head.front.title, shown.path) if followed else ()
    return entry_head(desk, shown, trail, own_feeds)


def original(desk: Desk, shown: Shown) -> str:
    """Said of a translation that stands in its own language."""
    source = shown.head.front.translated_from
    if source is None or not shown.own or shown.text is not shown.head:
        return ""
    return desk.gettext("Translated. Language of the original: {language}.").format(
        language=language_name(source.lang, desk.language)
    )


def notice(desk: Desk, shown: Shown, head: Head) -> Notice | None:
    """Why a text is not in the reader's language, and where else it can be read. None where it is."""
    if shown.text.lang == desk.lang:
        return None
    said = (
        desk.gettext("Only the summary is translated. The full text follows in another language: {language}.")
        if shown.own
        else desk.gettext("This text is not translated yet. It follows in another language: {language}.")
    )
    texts = {lang for lang, version in shown.entry.texts.items() if is_listed(version)}
    versions = tuple(switch for switch in head.switches if switch.lang in texts)
    return Notice(said.format(language=language_name(shown.text.lang, desk.language)), versions)


def campaign(desk: Desk, shown: Shown) -> LinkedWords | None:
    name = shown.entry.facts.campaign
    found = desk.contents.shown.get(f"campaigns/{name}") if name else None
    if found is None or not found.listed:
        return None
    return LinkedWords(words(desk, found.head.front.title, found.head.lang), found.path)


def reply(desk: Desk, shown: Shown) -> Markup:
    """Where to answer a text by e-mail; its title is the subject."""
    email = desk.site.organisation["email"]
    answerable = email and shown.entry.kind in ANSWERED
    return referenced(f"mailto:{email}?subject={quote(shown.head.front.title)}") if answerable else Markup("")


def related(desk: Desk, shown: Shown) -> tuple[Teaser, ...]:
    """The newest others of the same campaign that are texts; events have a place of their own."""
    name = shown.entry.facts.campaign
    same = desk.contents.by_campaign.get(f"campaigns/{name}", ()) if name else ()
    first = [other for other in same[:LOOKED_AT] if other is not shown and other.entry.kind != "events"]
    return tuple(teaser(desk, other) for other in first[:RELATED])
