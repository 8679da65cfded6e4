"""What is searched: of each text that a language has itself, its words, and what is told of it in a list of results."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from markupsafe import escape
from msgspec import Struct

from plugins.edition.contents import Contents, tag_slugs
from plugins.edition.shown import Shown
from plugins.languages import dates
from plugins.languages.language import Language
from plugins.page.alphabet import Names, tag_name
from plugins.read.front import Campaign, Event, Page, Press, Status
from plugins.search.fleeting import other_forms

SUMMARY, TAGS = 3, 2  # what a word there weighs; in the text, 1. Pagefind itself gives 5 to a word in the title.


class Record(Struct, frozen=True):
    """A page for Pagefind: its address, and the little HTML from which its words are taken."""

    path: str  # "ru/news/some-slug/"
    html: str


def records(
    contents: Mapping[str, Contents], tag_names: Names, languages: Mapping[str, Language]
) -> tuple[Record, ...]:
    """In the order of their paths."""
    found = [
        Record(shown.path, html(shown, each, tag_names, languages[lang]))
        for lang, each in contents.items()
        for shown in each.shown.values()
        if is_searched(shown)
    ]
    return tuple(sorted(found, key=lambda record: record.path))


def is_searched(shown: Shown) -> bool:
    """Nothing that stands in for a translation, nothing hidden; of a preview, nothing that nobody else sees yet."""
    return shown.own and shown.head.front.status is Status.PUBLISHED and not shown.entry.awaited


def html(shown: Shown, contents: Contents, tag_names: Names, language: Language) -> str:
    front = shown.head.front
    tags = " · ".join(tag_name(contents, tag_names, slug)[0] for slug in tag_slugs(shown.entry.original))
    parts = [
        f'<!doctype html><html lang="{language.code}"><body data-pagefind-body>',
        said("title", front.title),
        said("date", day(shown, language)),
        f'<p data-pagefind-weight="{SUMMARY}">{escape(front.summary)}</p>',
        *text(shown),
        *(f"<p>{escape(line)}</p>" for line in facts(shown)),
        f'<p data-pagefind-weight="{TAGS}">{escape(tags)}</p>',
    ]
    return "\n".join(part for part in (*parts, *more(front.title, parts, language)) if part)


def more(title: str, parts: Sequence[str], language: Language) -> Iterator[str]:
    """Forms of words by which stems do not find them; theme/static/search.js says what those of the title weigh."""
    if language.code == "ru":
        yield said("named", " ".join(other_forms(title)))
        yield said("forms", " ".join(other_forms(" ".join(parts))))


def said(name: str, value: str) -> str:
    """A value in an attribute, so that it is not among the words of the text. Empty if it is."""
    return f'<i data-said="{escape(value)}" data-pagefind-meta="{name}[data-said]"></i>' if value else ""


def text(shown: Shown) -> Iterator[str]:
    """The text, if it is in the language: where there is only a summary, the rest is another's. What is not known yet
    while it is read, where links lead and pictures are, is no word."""
    if shown.text is shown.head:
        yield "".join(part for part in shown.text.body.parts if isinstance(part, str))


def facts(shown: Shown) -> Iterator[str]:
    """Names that may stand only in the front matter. Of an event's place, what is public."""
    front, shared = shown.head.front, shown.entry.facts
    if isinstance(shared, Event) and shared.place:
        public = shared.place_public == "always"
        yield shared.place.town
        if public:
            yield front.where if isinstance(front, Event) and front.where else shared.place.name
    if isinstance(shared, Press) and shared.source:
        yield shared.source


def day(shown: Shown, language: Language) -> str:
    """When it was written, or takes place. Of what comes again, or goes on, a day would say the wrong thing."""
    facts, written = shown.entry.facts, shown.entry.date
    if isinstance(facts, Event):
        return "" if facts.recurrence else dates.day(language, as_day(facts.start))
    return dates.day(language, as_day(written)) if written and not isinstance(facts, Campaign | Page) else ""


def as_day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
