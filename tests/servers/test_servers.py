"""Real servers are asked for what the rules promise."""

from urllib.parse import quote

import pytest

from plugins.servers.headers import POLICY, SEARCH_POLICY, headers
from plugins.servers.rules import Redirect
from tests.servers.cases import LIKED
from tests.servers.conftest import RULES
from tests.servers.real import Server


@pytest.mark.parametrize(("header", "lang"), LIKED)
def test_the_root_leads_to_the_language_that_is_liked_best(server: Server, header: str, lang: str) -> None:
    answer = server.ask("/", accept_language=header)
    if lang:
        assert (answer.status, answer.place) == (302, f"/{lang}/")
    else:
        assert (answer.status, answer.body) == (200, b"chooser")
    assert "accept-language" in answer.varies
    assert answer.headers["cache-control"] == "no-cache"


def test_without_the_header_there_is_the_choice(server: Server) -> None:
    answer = server.ask("/")
    assert (answer.status, answer.body) == (200, b"chooser")
    assert "accept-language" in answer.varies


@pytest.mark.parametrize("query", ["?choose=language", "?choose", "?x=1&y=2", "?p=1"])
def test_a_query_gives_the_choice_whatever_the_browser_says(server: Server, query: str) -> None:
    answer = server.ask(f"/{query}", accept_language="ru")
    assert (answer.status, answer.body) == (200, b"chooser")


@pytest.mark.parametrize("path", ["/en/", "/nl/", "/en/news/first/"])
def test_a_language_that_was_chosen_stays(server: Server, path: str) -> None:
    answer = server.ask(path, accept_language="ru")
    assert answer.status == 200
    assert "accept-language" not in answer.varies


def test_no_cookie_is_set(server: Server) -> None:
    for path in ("/", "/en/", "/post/first", "/nothing"):
        assert "set-cookie" not in server.ask(path, accept_language="ru").headers


def test_head_is_answered_as_get(server: Server) -> None:
    answer = server.ask("/", "HEAD", accept_language="ru")
    assert (answer.status, answer.place, answer.body) == (302, "/ru/", b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_other_methods_are_sent_nowhere(server: Server, method: str) -> None:
    answer = server.ask("/", method, accept_language="ru")
    assert answer.place == ""
    assert answer.status < 300 or answer.status >= 400


@pytest.mark.parametrize("path", ["/", "/post/first", "/en"])
def test_the_host_of_a_request_is_not_believed(server: Server, path: str) -> None:
    if server.name == "apache":
        pytest.skip("Apache 2.4 cannot leave the host out of a redirect")
    answer = server.ask(path, accept_language="ru", host="evil.example", x_forwarded_host="evil.example")
    assert "evil" not in answer.place
    assert "//" not in answer.place


@pytest.mark.parametrize("redirect", [each for each in RULES.redirects if not each.query])
def test_an_old_address_leads_to_the_new_one_for_good(server: Server, redirect: Redirect) -> None:
    path, to = redirect.path, redirect.to
    for asked in (quote(path), quote(path) + "/", quote(path).replace("%D0", "%d0"), f"{quote(path)}?fbclid=1"):
        answer = server.ask(asked, accept_language="nl")
        assert (answer.status, answer.place) == (301, to), asked


@pytest.mark.parametrize(
    ("asked", "to"),
    [
        ("/?p=4204", "/en/news/first/"),
        ("/?p=4204&fbclid=abc", "/en/news/first/"),
        ("/?fbclid=abc&p=4204", "/en/news/first/"),
        ("/?p=4204&lang=ru", "/ru/news/pervyy/"),
        ("/?lang=nl&p=4204", "/en/news/first/"),
        ("/index.php?page_id=2", "/en/about/"),
        ("/POST/First/", "/en/news/first/"),
        ("/index.PHP/2021/06/25/Pride", "/en/news/pride/"),
    ],
)
def test_an_old_address_may_have_a_query_and_capitals(server: Server, asked: str, to: str) -> None:
    answer = server.ask(asked, accept_language="nl")
    assert (answer.status, answer.place) == (301, to)


@pytest.mark.parametrize("asked", ["/?p=42040", "/?xp=4204", "/?p=420"])
def test_another_query_is_no_old_address(server: Server, asked: str) -> None:
    assert server.ask(asked).body == b"chooser"


@pytest.mark.parametrize("asked", ["/post", "/post/firsts", "/post/first/more", "/x/post/first", "/index.php"])
def test_what_only_resembles_an_old_address_is_not_found(server: Server, asked: str) -> None:
    assert server.ask(asked).status in (404, 301)
    assert "news" not in server.ask(asked).place


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/nothing", "lost"),
        ("/en/nothing/", "lost in en"),
        ("/ru/news/nothing", "lost in ru"),
        ("/nl/nothing.ics", "lost in nl"),
        ("/ru/feed.xml", "lost in ru"),
        ("/zh-hant/nothing", "lost in zh-hant"),
        ("/enx/", "lost"),
        ("/pictures/nothing.avif", "lost"),
    ],
)
def test_what_is_not_there_is_told_in_the_language_of_its_address(server: Server, path: str, body: str) -> None:
    answer = server.ask(path, accept_language="nl")
    assert (answer.status, answer.body.decode()) == (404, body)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize("lang", ["en", "ru", "nl"])
def test_the_switcher_of_that_page_leads_to_the_same_page(server: Server, lang: str) -> None:
    """It has an address of its own, which may say what it is."""
    answer = server.ask(f"/{lang}/404.html")
    assert answer.body.decode() == f"lost in {lang}"
    assert answer.status in (200, 404)


@pytest.mark.parametrize("path", ["/theme/", "/pictures/", "/pictures/news/a/", "/en/events/", "/post/"])
def test_no_folder_is_listed(server: Server, path: str) -> None:
    answer = server.ask(path)
    assert answer.status == 404
    assert answer.body.startswith(b"lost")


@pytest.mark.parametrize("path", ["/.made-by-the-build", "/.htaccess", "/.git/config", "/en/.hidden"])
def test_what_is_hidden_stays_so(server: Server, path: str) -> None:
    assert server.ask(path).status == 404


@pytest.mark.parametrize("path", ["/", "/en/", "/theme/site.css", "/nothing", "/ru/nothing", "/post/first", "/?p=4204"])
def test_every_answer_has_the_headers(server: Server, path: str) -> None:
    answer = server.ask(path, accept_language="ru")
    for name, value in headers(secure=True).items():
        assert answer.headers[name.lower()] == value, name


@pytest.mark.parametrize("path", ["/en/search/", "/en/search/index.html", "/zh-hant/search/"])
def test_the_search_may_do_more_than_other_pages(server: Server, path: str) -> None:
    assert server.ask(path).body == b"search"
    assert server.ask(path).headers["content-security-policy"] == SEARCH_POLICY


@pytest.mark.parametrize("path", ["/en/search/b/", "/en/search/nothing/", "/search/", "/en/", "/pagefind/pagefind.js"])
def test_no_other_page_may(server: Server, path: str) -> None:
    assert server.ask(path).headers["content-security-policy"] == POLICY


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/en/", "text/html; charset=utf-8"),
        ("/theme/site.css", "text/css; charset=utf-8"),
        ("/en/feed.xml", "application/xml; charset=utf-8"),
        ("/en/feed.atom", "application/xml; charset=utf-8"),
        ("/ru/feeds/ru-en.xml", "application/xml; charset=utf-8"),
        ("/en/feed.json", "application/json; charset=utf-8"),
        ("/en/events/calendar.ics", "text/calendar; charset=utf-8"),
        ("/pictures/news/a/b-720.avif", "image/avif"),
        ("/theme/mark.svg", "image/svg+xml; charset=utf-8"),
        ("/pagefind/pagefind.js", "text/javascript; charset=utf-8"),
    ],
)
def test_every_file_has_its_type(server: Server, path: str, kind: str) -> None:
    assert server.ask(path).headers["content-type"] == kind


@pytest.mark.parametrize(
    ("path", "kept"),
    [("/en/", "no-cache"), ("/en/feed.xml", "no-cache"), ("/theme/site.css", "max-age=3600"), ("/nothing", "no-cache")],
)
def test_pages_are_asked_for_again_and_files_kept_for_a_while(server: Server, path: str, kept: str) -> None:
    assert server.ask(path).headers["cache-control"] == kept


def test_what_did_not_change_is_not_sent_again(server: Server) -> None:
    first = server.ask("/en/news/first/")
    answer = server.ask("/en/news/first/", if_none_match=first.headers["etag"])
    assert (answer.status, answer.body) == (304, b"")


@pytest.mark.parametrize("path", ["/en/news/first/", "/pagefind/pagefind.js"])
def test_pages_and_scripts_are_compressed(server: Server, path: str) -> None:
    answer = server.ask(path, accept_encoding="gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert "accept-encoding" in answer.varies
