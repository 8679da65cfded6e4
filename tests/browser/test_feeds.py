"""A feed that is opened in a browser: styled, explained, and with a way on, under the policy of real servers."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, Route

from plugins.servers.headers import headers

FEEDS = ("ru/feed.xml", "ru/feed.atom", "nl/feeds/nl-en.xml", "en/tags/asylum/feed.atom")
every_feed = pytest.mark.parametrize("feed", FEEDS)
Scheme = Literal["light", "dark"]
ALL = headers(secure=False)


def as_a_server_does(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, headers={**answer.headers, **ALL})


@contextmanager
def opened(browser: Browser, address: str, width: int = 360, scheme: Scheme = "light") -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    page.route("**/*", as_a_server_does)
    page.goto(address)
    yield page
    context.close()


@every_feed
@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize(("scheme", "paper"), [("light", "rgb(251, 246, 239)"), ("dark", "rgb(26, 21, 28)")])
def test_it_is_styled(browser: Browser, address: str, feed: str, width: int, scheme: Scheme, paper: str) -> None:
    with opened(browser, address + feed, width, scheme) as page:
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == paper
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@every_feed
def test_what_is_for_programs_is_not_shown(browser: Browser, address: str, feed: str) -> None:
    shown = "[...document.querySelectorAll('*')].filter(e => !e.children.length && e.getClientRects().length)"
    with opened(browser, address + feed) as page:
        names = set(page.evaluate(f"{shown}.map(e => e.localName)"))
        assert names <= {"title", "description", "subtitle", "summary", "link", "pubDate", "published", "a", "p"}
        assert {"title", "a"} <= names
        assert "<p>" not in page.evaluate("document.documentElement.textContent.slice(0, 300)")


@pytest.mark.parametrize("feed", ["ru/feed.xml", "ru/feed.atom"])
def test_its_first_words_lead_to_the_page_about_feeds(browser: Browser, address: str, feed: str) -> None:
    with opened(browser, address + feed) as page:
        assert "Это лента новостей" in page.evaluate("document.querySelector('p').textContent")
        page.unroute_all()  # what is asked for at the turn of the page would be answered too late
        page.locator("a").click()
        page.wait_for_url(address + "ru/feeds/")
        assert page.locator("h1").count() == 1


@every_feed
def test_nobody_else_is_asked_and_the_policy_has_nothing_to_say(browser: Browser, address: str, feed: str) -> None:
    complaints: list[str] = []
    context = browser.new_context()
    page = context.new_page()
    page.route("**/*", as_a_server_does)
    page.on("console", lambda message: complaints.append(message.text))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + feed)
    context.close()
    assert [line for line in complaints if "favicon" not in line and "404" not in line] == []
    assert {url.removeprefix(address) for url in asked} - {"favicon.ico"} == {feed, "theme/feed.css"}
