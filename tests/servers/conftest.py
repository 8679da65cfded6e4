"""A small site with a file of each kind, and the servers that give it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.redirects.pattern import Pattern
from plugins.servers.registry import SERVERS
from plugins.servers.rules import Form, Redirect, Rules
from plugins.tooling import webservers
from tests.servers.real import COMMANDS, PROGRAMS, Server, program, running

RULES = Rules(
    base="/",
    languages=("en", "ru", "nl", "zh-hant"),
    redirects=(
        Redirect("/", "/en/news/first/", (("p", "4204"),)),
        Redirect("/", "/ru/news/pervyy/", (("lang", "ru"), ("p", "4204"))),
        Redirect("/index.php", "/en/about/", (("page_id", "2"),)),
        Redirect("/index.php/2021/06/25/pride", "/en/news/pride/"),
        Redirect("/post/a b", "/en/news/space/"),
        Redirect("/post/{path}", "/en/news/braces/"),
        Redirect("/post/$1", "/en/news/dollar/"),
        Redirect("/post/`c` 'd'", "/en/news/quotes/"),
        Redirect("/post/;&(e)[f]+=,!@~", "/en/news/signs/"),
        Redirect("/post/first", "/en/news/first/"),
        Redirect("/post/мир", "/ru/news/mir/"),
        Redirect("/post/" + "длинный" * 12, "/ru/news/dlinnyy/"),
        Redirect("/tag/first", "/en/tags/first/"),
        Redirect("/tag/feed.xml", "/en/feed.xml"),
    ),
    secure=True,
    forms=(
        Form(Pattern("index.php/{year}/{month}"), "/en/news/"),
        Form(Pattern("index.php/{year}/{month}/{day}/{slug}"), "/en/news/archive/"),
        Form(Pattern("tag/{slug}"), "/en/tags/"),
        Form(Pattern("метка/{slug}"), "/ru/tags/"),
        Form(Pattern("node-{number}"), "/en/news/"),
        Form(Pattern("old-blog/{rest}"), "/ru/news/"),
        Form(Pattern("", (("cat", "{number}"),)), "/en/tags/"),
        Form(Pattern("index.php", (("cat", "{number}"), ("paged", "{number}"))), "/nl/tags/"),
    ),
)
FILES = {
    "index.html": "chooser",
    "404.html": "lost",
    **{f"{lang}/404.html": f"lost in {lang}" for lang in RULES.languages},
    **{f"{lang}/index.html": f"home in {lang}" for lang in RULES.languages},
    "en/news/first/index.html": "first " * 500,
    "en/search/index.html": "search",
    "zh-hant/search/index.html": "search",
    "en/search/b/index.html": "all with a B",
    "en/feed.xml": "<rss/>",
    "en/feed.atom": "<feed/>",
    "en/feed.json": "{}",
    "ru/feeds/ru-en.xml": "<rss/>",
    "en/events/calendar.ics": "BEGIN:VCALENDAR",
    "theme/site.css": "body {}",
    "pictures/news/a/b-720.avif": "ftyp",
    "theme/mark.svg": "<svg/>",
    "pagefind/pagefind.js": "export {};" * 500,
    "post/first/index.html": "stub",
    ".made-by-the-build": "ours",
}


def put(folder: Path) -> None:
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


@pytest.fixture(scope="session", params=COMMANDS)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """Each server in turn. One that is not installed is skipped; `test` installs it where CI is set."""
    found = program(request.param)
    if found is None:
        pytest.skip(webservers.missing(PROGRAMS[request.param]))
    with tempfile.TemporaryDirectory() as folder:  # not pytest's: servers may read as somebody else
        site, room = Path(folder, "site"), Path(folder, "room")
        Path(folder).chmod(0o755)
        room.mkdir()
        put(site)
        with running(request.param, found, SERVERS[request.param](RULES), site, room) as started:
            yield started
