"""Changes in the words of a volunteer."""

from collections.abc import Iterator

from plugins.languages.language import capitalised
from plugins.languages.speech import Speech
from plugins.problems.problem import N_
from plugins.publish.changes import Changes, Group, News

SHOWN = 30  # texts of one kind of change; the others are counted


def told(changes: Changes, said: Speech) -> Iterator[str]:
    if not changes:
        yield said.gettext(N_("Nothing changes for readers."))
    for heading, group in (
        (N_("New:"), changes.new),
        (N_("Changed:"), changes.changed),
        (N_("No longer there:"), changes.gone),
    ):
        if group:
            yield said.gettext(heading)
            yield from (f"  {line}" for line in lines(group, said))


def lines(group: Group, said: Speech) -> Iterator[str]:
    yield from (line(each, said) for each in group.texts[:SHOWN])
    if (more := len(group.texts) - SHOWN) > 0:
        yield said.ngettext("and {n} more text", "and {n} more texts", more).format(n=more)
    if group.counts:
        yield ", ".join(counted(group, said))


def line(each: News, said: Speech) -> str:
    """With its title in the reader's language where it has one."""
    shown = next((text for text in each if text.lang == said.lang), each[0])
    languages = ", ".join(name(text.lang, said) for text in each)
    pattern = N_("“{title}” ({languages}): /{address}")
    return said.say(pattern, title=shown.title, languages=languages, address=shown.address)


def name(lang: str, said: Speech) -> str:
    """What the language is called by whoever reads this."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(lang.replace("-", "_")).get_language_name(said.lang) or capitalised(lang)
    except (UnknownLocaleError, ValueError):
        return lang


def counted(group: Group, said: Speech) -> Iterator[str]:
    """Lists, overviews and what stands in for translations are pages too, and follow from the texts."""
    n = group.counts
    if count := n.get("pages", 0):
        yield said.ngettext("{n} list or other page", "{n} lists and other pages", count).format(n=count)
    if count := n.get("feeds", 0):
        yield said.ngettext("{n} feed", "{n} feeds", count).format(n=count)
    if count := n.get("calendars", 0):
        yield said.ngettext("{n} calendar", "{n} calendars", count).format(n=count)
    if count := n.get("pictures", 0):
        yield said.ngettext("{n} picture", "{n} pictures", count).format(n=count)
    if count := n.get("others", 0):
        yield said.ngettext("{n} other file", "{n} other files", count).format(n=count)
