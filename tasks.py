"""The tasks of this project. `python3 tasks.py TASK` works with nothing but Python; `--list` tells them all.

It makes `.venv` beside itself first, from the locked versions; inside that environment `invoke TASK` is the same.
Exit status: 0 fine, 1 problems in the content, 2 wrong usage.
"""

import sys

if sys.version_info < (3, 11):  # stands first and in plain words, because an old Python must be able to read it
    sys.exit(f"This needs Python 3.11 or newer, and this is {sys.version.split()[0]}. Install a newer one.")

from pathlib import Path

from plugins.tooling import environment

ROOT = Path(__file__).resolve().parent

if __name__ == "__main__":
    environment.enter(ROOT, sys.argv[1:])

import datetime
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from invoke.collection import Collection
from invoke.context import Context
from invoke.main import program as running_invoke
from invoke.tasks import task

from plugins.tooling.build import Folders
from plugins.tooling.program import Tasks, adopt, leave, wrong
from plugins.tooling.wrong_usage import WrongUsage

if TYPE_CHECKING:
    from plugins.authoring.desk import Options

adopt(running_invoke)

N_ = str  # marks a text for the catalogues; what tasks and their options do gets into them by itself
CONTENT = N_("Folder with the texts.")
OUTPUT = N_("Folder to write the site to.")
CACHE = N_("Folder to remember in what need not be done again.")
ENTRY = N_("One text: its folder, such as news/2024-03-28-a-few-words (--entry may be left out).")


@contextmanager
def usable() -> Iterator[None]:
    """What cannot be done as it was typed is wrong usage."""
    try:
        yield
    except WrongUsage as error:
        raise wrong(error) from error


def folders(content: str = "", output: str = "", cache: str = "") -> Folders:
    with usable():
        return Folders.of(ROOT, content, output, cache)


def options(content: str) -> "Options":
    from pelicanconf import LANGUAGES
    from plugins.authoring.desk import Options

    return Options(folders(content).content, list(LANGUAGES))


@task(
    auto_shortflags=False,
    help={
        "content": CONTENT,
        "output": OUTPUT,
        "cache": CACHE,
        "production": "As it will be published, with the settings in publishconf.py.",
    },
)
def build(_: Context, content: str = "", output: str = "", cache: str = "", production: bool = False) -> None:
    """Build the site."""
    from plugins.tooling.build import build as run

    leave(run(folders(content, output, cache), production=production))


@task(
    auto_shortflags=False,
    help={"port": "Number of the port.", "content": CONTENT, "output": "Folder for the preview.", "cache": CACHE},
)
def serve(_: Context, port: int = 8000, content: str = "", output: str = "", cache: str = "") -> None:
    """Show the site here, drafts too, and follow each change."""
    from plugins.serve.serve import preview_folders
    from plugins.serve.serve import serve as run

    with usable():
        if not 0 <= port <= 65535:
            raise WrongUsage(N_("A port is a number from 0 to 65535, such as --port 8000"))
        folders = preview_folders(ROOT, content, output, cache)
    run(folders, port)


@task(auto_shortflags=False, help={"content": CONTENT})
def check(_: Context, content: str = "") -> None:
    """Tell every problem in the texts; write nothing."""
    from plugins.tooling.build import check as run

    leave(run(folders(content)))


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
        "entry": "The text: its folder, such as news/2024-03-28-a-few-words (--entry may be left out).",
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
    from pelicanconf import LANGUAGES
    from plugins.importing.command import Wish, run_import
    from plugins.tooling.known_languages import known_languages

    sys.exit(run_import(Wish(file, language), options(content), known_languages(ROOT, LANGUAGES)))


@task
def test(_: Context) -> None:
    """Run all tests, in a real browser too."""
    from plugins.tooling.testing import test as run

    sys.exit(run(ROOT))


@task(
    auto_shortflags=False,
    help={
        "posts": "Size of the site.",
        "runs": "How often each is measured.",
        "peers": "Whom to race besides Hugo: names with commas.",
        "quick": "One run, of that size alone.",
        "growth": "How the time grows with the site, too.",
    },
)
def bench(
    _: Context, posts: int = 1000, runs: int = 3, peers: str = "", quick: bool = False, growth: bool = False
) -> None:
    """Time this project against other site generators."""
    from plugins.tooling.bench import Bench
    from plugins.tooling.bench import bench as run

    others = tuple(name for name in peers.split(",") if name)
    sys.exit(run(Bench(ROOT, posts, runs, others, quick, growth)))


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
    from pelicanconf import LANGUAGES
    from plugins.status.room import in_room
    from plugins.status.status import Wish
    from plugins.status.status import status as run

    wish = Wish(entry, language, kind, outdated, missing, diff, json, html)
    sys.exit(in_room(folders(content, cache=cache), LANGUAGES, lambda room: run(wish, room)))


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
    from pelicanconf import LANGUAGES
    from plugins.status.accept import restamp as run
    from plugins.status.room import in_room

    sys.exit(in_room(folders(content, cache=cache), LANGUAGES, lambda room: run(entry, language, room, every=all_)))


@task(
    auto_shortflags=False,
    help={
        "since": "A commit, branch or tag of git; if not said, what others have.",
        "content": CONTENT,
        "cache": CACHE,
    },
)
def keep_addresses(_: Context, since: str = "", content: str = "", cache: str = "") -> None:
    """Keep addresses working that have changed."""
    from pelicanconf import LANGUAGES
    from plugins.addresses.keep import keep_addresses as run
    from plugins.status.room import in_room

    sys.exit(in_room(folders(content, cache=cache), LANGUAGES, lambda room: run(since, ROOT, room)))


@task(
    auto_shortflags=False,
    help={
        "for": "nginx, caddy, apache, netlify or cloudflare; if not said, all of them.",
        "output": "Folder to write the rules to; if not said, servers.",
        "content": CONTENT,
        "cache": CACHE,
    },
)
def server_rules(_: Context, for_: str = "", output: str = "", content: str = "", cache: str = "") -> None:
    """Write rules for web servers."""
    from pelicanconf import LANGUAGES
    from plugins.servers.command import server_rules as run
    from plugins.status.room import in_room

    sys.exit(in_room(folders(content, cache=cache), LANGUAGES, lambda room: run(for_, output, ROOT, room)))


@task(
    auto_shortflags=False,
    positional=["code"],
    help={
        "code": "Its code: uk, ar, ce, pt-br, …",
        "locale": "Whose dates it has, if Babel does not know: ru_RU",
        "name": "What it calls itself, if Babel does not know.",
        "dir": "ltr or rtl, if Babel is wrong.",
    },
)
def add_language(_: Context, code: str, locale: str = "", name: str = "", dir_: str = "") -> None:
    """Add a language to the site."""
    from plugins.add_language.candidate import Request
    from plugins.add_language.command import add_language as run

    sys.exit(run(ROOT, Request(code, locale, name, dir_)))


@task(
    auto_shortflags=False,
    help={
        "missing": "Name each message that is not translated yet, too.",
        "template": "Write the messages without translations into this file (.pot), for tools that want one.",
    },
)
def catalogues(_: Context, missing: bool = False, template: str = "") -> None:
    """Bring the interface's translations up to date."""
    from pelicanconf import LANGUAGES
    from plugins.languages.workshop import catalogues as run
    from plugins.tooling.known_languages import known_languages

    sys.exit(run(ROOT, known_languages(ROOT, LANGUAGES).values(), template, missing=missing))


@task
def lock(_: Context) -> None:
    """Renew the locked versions of the packages."""
    from plugins.tooling.locks import renew

    sys.exit(renew(ROOT))


@task
def clean(_: Context) -> None:
    """Remove what was built and what was remembered."""
    for name in ("output", "servers", ".cache"):
        shutil.rmtree(ROOT / name, ignore_errors=True)


if __name__ == "__main__":
    Tasks(namespace=Collection.from_module(sys.modules[__name__]), name="tasks.py", binary="tasks.py").run()
