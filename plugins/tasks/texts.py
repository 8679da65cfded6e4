"""Texts and translations: beginning them, and what becomes of them."""

import datetime
import sys

from invoke.context import Context
from invoke.tasks import task

from plugins.cache.code import ROOT
from plugins.tasks.asked import CACHE, CONTENT, ENTRY, in_texts, languages, options


@task(
    auto_shortflags=False,
    help={
        "kind": "news, press, dossier, events, campaigns or pages.",
        "language": "Language of the text, as in ru.",
        "title": "Its title, in quotes.",
        "date": "Its day, for the folder's name: 2026-05-17",
        "campaign": "Name of a folder of content/campaigns/.",
        "slug": "Name of the folder after the date; if not said, made from the title.",
        "start": "Of an event: when it begins: 2026-06-20 or '2026-06-20 18:30'.",
        "end": "Of an event: when it ends.",
        "place": "Of an event: the name of the place.",
        "town": "Of an event: the town.",
        "content": CONTENT,
    },
)
def new(
    _: Context,
    kind: str = "",
    language: str = "",
    title: str = "",
    date: str = "",
    campaign: str = "",
    slug: str = "",
    start: str = "",
    end: str = "",
    place: str = "",
    town: str = "",
    content: str = "",
) -> None:
    """Begin a text; ask for what is not said."""
    from plugins.authoring.command import run_new
    from plugins.authoring.wish import Wish

    wish = Wish(kind, language, title, date, start, end, place, town, campaign, slug)
    ask = input if sys.stdin.isatty() else None
    sys.exit(run_new(wish, options(content), datetime.date.today(), ask))


@task(
    auto_shortflags=False,
    help={
        "entry": ENTRY,
        "to": "Language to translate into.",
        "from": "Language to translate from; if not said, that of the first text.",
        "content": CONTENT,
    },
)
def translate(_: Context, entry: str = "", to: str = "", from_: str = "", content: str = "") -> None:
    """Begin a translation of a text."""
    from plugins.authoring.command import run_translate
    from plugins.authoring.translate import Order

    sys.exit(run_translate(Order(entry, to, from_), options(content)))


@task(
    auto_shortflags=False,
    help={
        "file": "The calendar, as another program exports it: events.ics (--file may be left out).",
        "language": "Language of its texts; if not said, the one that the calendar names.",
        "content": CONTENT,
    },
)
def import_ics(_: Context, file: str = "", language: str = "", content: str = "") -> None:
    """Make drafts of the events in somebody's calendar (.ics)."""
    from plugins.importing.command import Wish, run_import
    from plugins.tooling.known_languages import known_languages

    sys.exit(run_import(Wish(file, language), options(content), known_languages(ROOT, languages())))


@task(
    auto_shortflags=False,
    help={
        "file": "An export of WordPress, a feed, a saved page, a text, or a folder of them (--file may be left out).",
        "media": "Folder with the pictures of the old site.",
        "language": "Language of texts that do not show theirs; if not said, that of most of the others.",
        "kind": "news (if not said), press, dossier or pages; what WordPress has as a page goes to pages.",
        "report": "File for the report; if not said, import-report.md in this folder.",
        "dry_run": "Say what would be made, and write nothing.",
        "content": CONTENT,
    },
)
def import_site(
    _: Context,
    file: str = "",
    media: str = "",
    language: str = "",
    kind: str = "",
    report: str = "",
    dry_run: bool = False,
    content: str = "",
) -> None:
    """Make drafts of the texts of an old site."""
    from plugins.import_site.command import run_import_site
    from plugins.import_site.wish import Wish

    wish = Wish(file, media, language, kind, report, dry_run)
    sys.exit(run_import_site(wish, options(content), list(languages()), datetime.date.today()))


@task(
    auto_shortflags=False,
    help={
        "entry": ENTRY,
        "language": "Only these languages: ru,nl",
        "kind": "Only these kinds: news,events",
        "outdated": "Only what is older than the text it was made from.",
        "missing": "Only what has no translation.",
        "diff": "Show what changed since the translation was made.",
        "json": "For programs.",
        "html": "Write the table into this file, to look at in a browser.",
        "content": CONTENT,
        "cache": CACHE,
    },
)
def status(
    _: Context,
    entry: str = "",
    language: str = "",
    kind: str = "",
    outdated: bool = False,
    missing: bool = False,
    diff: bool = False,
    json: bool = False,
    html: str = "",
    content: str = "",
    cache: str = "",
) -> None:
    """Tell how far the translations are: done, outdated, missing."""
    from plugins.status.status import Wish
    from plugins.status.status import status as run

    wish = Wish(entry, language, kind, outdated, missing, diff, json, html)
    sys.exit(in_texts(content, cache, lambda room: run(wish, room)))


@task(
    auto_shortflags=False,
    help={
        "entry": ENTRY,
        "language": "Only the translations into these languages: ru,nl",
        "all": "All translations of which nobody wrote down what they were made from.",
        "content": CONTENT,
        "cache": CACHE,
    },
)
def restamp(
    _: Context,
    entry: str = "",
    language: str = "",
    all_: bool = False,
    content: str = "",
    cache: str = "",
) -> None:
    """Say that a translation is right for its source as it is now."""
    from plugins.status.accept import restamp as run

    sys.exit(in_texts(content, cache, lambda room: run(entry, language, room, every=all_)))
