"""Real servers are asked for old addresses that stand for many, and for what must lead nobody away."""

from itertools import product
from urllib.parse import quote

import pytest

from plugins.redirects.old import Old
from tests.servers.conftest import RULES
from tests.servers.real import Server

TARGETS = {each.to for each in RULES.redirects} | {each.to for each in RULES.forms}


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(
    ("asked", "to"),
    [
        ("/index.php/2021/06", "/en/news/"),
        ("/INDEX.php/1999/12", "/en/news/"),
        ("/index.php/2021/06/30/a-few-words", "/en/news/archive/"),
        ("/index.php/2021/06/30/" + quote("несколько слов"), "/en/news/archive/"),
        ("/index.php/2021/06/30/%d0%bc%d0%b8%d1%80", "/en/news/archive/"),
        ("/index.php/2021/06/25/pride", "/en/news/pride/"),
        ("/tag/lgbt", "/en/tags/"),
        ("/tag/50%25", "/en/tags/"),
        ("/tag/first", "/en/tags/first/"),
        ("/tag/feed.xml", "/en/feed.xml"),
        (quote("/метка/мир"), "/ru/tags/"),
        ("/node-4204", "/en/news/"),
        ("/old-blog/2020/some/thing.html", "/ru/news/"),
    ],
)
def test_many_addresses_lead_on_by_one_rule(server: Server, asked: str, to: str, method: str) -> None:
    for each in (asked, f"{asked}/", f"{asked}?utm_source=mail"):
        answer = server.ask(each, method, accept_language="nl")
        assert (answer.status, answer.place) == (301, to), each


@pytest.mark.parametrize(
    ("asked", "to"),
    [
        ("/?cat=7", "/en/tags/"),
        ("/?utm_source=mail&cat=7&x=1", "/en/tags/"),
        ("/index.php?cat=7&paged=2", "/nl/tags/"),
        ("/index.php?paged=2&cat=7", "/nl/tags/"),
        ("/?p=4204&cat=7", "/en/news/first/"),
    ],
)
def test_a_query_may_stand_for_many(server: Server, asked: str, to: str) -> None:
    for method in ("GET", "HEAD"):
        answer = server.ask(asked, method, accept_language="ru")
        assert (answer.status, answer.place) == (301, to)


@pytest.mark.parametrize(
    "asked",
    [
        "/index.php/2021/13",
        "/index.php/2021/6",
        "/index.php/20211/06",
        "/index.php/21/06",
        "/x/index.php/2021/06",
        "/index.php/2021/06/31",
        "/index.php/2021/06/32/words",
        "/tag",
        "/tag/",
        "/tag/a/b",
        "/tag/a%0ab",
        "/tag/first%0a",
        "/node-",
        "/node-4204a",
        "/old-blog",
    ],
)
def test_what_only_resembles_them_is_not_found(server: Server, asked: str) -> None:
    assert server.ask(asked).status in (400, 404)


STEPS = ("index.php", "2021", "06", "25", "13", "tag", "метка", "first", "old-blog", "node-7", "node-x", "a b", "a.b")


def expected(path: str) -> str:
    """What leads on from there, as we read the rules; empty for nothing."""
    exact = {each.path: each.to for each in RULES.redirects if not each.query}
    forms = (each.to for each in RULES.forms if not each.pattern.query and each.pattern.matches(Old(path, ())))
    return exact.get(f"/{path}") or next(forms, "")


def test_servers_read_them_as_we_do(server: Server) -> None:
    ends = ["/".join(steps) for count in (1, 2) for steps in product(STEPS, repeat=count)]
    asked = [*ends, *(f"index.php/2021/{end}" for end in ends), *(f"index.php/2021/06/{end}" for end in ends)]
    led = {path: expected(path) for path in asked}
    assert {to for to in led.values() if to} > {"/en/news/", "/en/news/archive/", "/en/tags/", "/ru/tags/", "/ru/news/"}
    for path, to in led.items():
        answer = server.ask(quote(f"/{path}"))
        assert (answer.status, answer.place) == ((301, to) if to else (404, "")), path


@pytest.mark.parametrize("asked", ["/?cat=", "/?cat=a", "/?cat=7a", "/?xcat=7", "/?cat=-7"])
def test_another_value_is_no_old_address(server: Server, asked: str) -> None:
    assert server.ask(asked).body == b"chooser"


AWAY = [
    "//evil.example",
    "//evil.example/",
    "//evil.example/tag/x",
    "///evil.example/post/first",
    "/%2f/evil.example/",
    "/%2fevil.example/tag/x",
    "/\\evil.example",
    "/%5cevil.example/",
    "/tag//evil.example",
    "/tag/%2f%2fevil.example",
    "/tag/https://evil.example/",
    "/tag/%5c%5cevil.example",
    "/tag/@evil.example",
    "/old-blog//evil.example/",
    "/old-blog/https:%2f%2fevil.example",
    "/old-blog/..//evil.example/",
    "/old-blog/%0d%0aX-Evil:%201",
    "/tag/%0d%0aLocation:%20https:%2f%2fevil.example",
    "/tag/x%0d%0aX-Evil:1",
    "/tag/x%00",
    "/tag/$host",
    "/tag/%24%7Bhost%7D",
    "/tag/{http.request.host}",
    "/tag/%251",
    "/?p=4204&to=https://evil.example",
    "/?cat=7%0d%0aX-Evil:1",
    "/?cat=7&next=//evil.example",
    "/en/..%2f..%2f/evil.example",
    "/en//evil.example/..",
]


@pytest.mark.parametrize("asked", AWAY)
def test_no_request_can_name_where_it_leads(server: Server, asked: str) -> None:
    """Where it is a redirect at all, it is one of ours, or the folder that was asked for with its slash."""
    answer = server.ask(asked, accept_language="ru")
    assert "x-evil" not in answer.headers
    if answer.place not in TARGETS:
        assert "//" not in answer.place
        assert "\\" not in answer.place
        assert "evil" not in answer.place
