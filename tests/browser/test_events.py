"""A page that was built once, read before, during and after an event, with JavaScript and without."""

import gzip
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.built_site import BUILD_TIME, Site

BUILT = datetime.fromtimestamp(int(BUILD_TIME)).astimezone()  # Sunday 22 November 2026, 13:00 in Amsterdam
AS_OF = "As of 22 November 2026"
WORKSHOP = "Workshop: </script> & rights"  # on 5 December, 14:00 to 18:00; registration until 30 November
LATER = ["2026-11-25T19:30+01:00", "2026-12-01T00:00+01:00", "2026-12-05T16:00+01:00", "2030-01-01T00:00+01:00"]


@contextmanager
def reading(browser: Browser, url: str, moment: str = "", *, scripts: bool = True) -> Iterator[Page]:
    """The page as it is to a reader whose clock stands at that moment; in a zone of its own, which must not matter."""
    context = browser.new_context(java_script_enabled=scripts, timezone_id="Asia/Vladivostok")
    page = context.new_page()
    page.clock.set_fixed_time(datetime.fromisoformat(moment) if moment else BUILT)
    page.goto(url)
    yield page
    context.close()


def words(page: Page, selector: str = "main") -> str:
    return " ".join(page.locator(selector).first.inner_text().split())


@pytest.mark.parametrize("moment", LATER)
@pytest.mark.parametrize(
    "path", ["en/", "en/events/", "en/events/workshop/", "en/events/lesson/", "en/campaigns/shelter/"]
)
def test_without_scripts_a_page_says_as_of_which_day_it_is_true(
    browser: Browser, events_address: str, path: str, moment: str
) -> None:
    with reading(browser, events_address + path, moment, scripts=False) as page:
        assert AS_OF in words(page)


@pytest.mark.parametrize(
    "path", ["ru/", "ru/events/", "ru/events/masterskaya/", "ru/events/lesson/", "ru/events/2026/11/"]
)
def test_on_the_day_of_the_build_scripts_change_no_word(browser: Browser, events_address: str, path: str) -> None:
    with (
        reading(browser, events_address + path) as page,
        reading(browser, events_address + path, scripts=False) as plain,
    ):
        assert words(page) == words(plain)


def test_before_an_event_it_is_to_come_and_one_can_register(browser: Browser, events_address: str) -> None:
    with reading(browser, f"{events_address}en/events/workshop/", "2026-11-30T23:59+01:00") as page:
        assert page.get_by_role("link", name="Register").is_visible()
        assert "The last day to register is" in words(page)
        assert "Registration is closed." not in words(page)
        assert AS_OF not in words(page), "it is true as of now"


@pytest.mark.parametrize("moment", ["2026-12-01T00:00+01:00", "2026-12-05T17:59+01:00"])
def test_after_the_deadline_registration_is_closed(browser: Browser, events_address: str, moment: str) -> None:
    with reading(browser, f"{events_address}en/events/workshop/", moment) as page:
        assert not page.get_by_role("link", name="Register").count()
        assert "Registration is closed." in words(page)
        assert "This event is over." not in words(page)
        assert page.get_by_role("link", name="Add to my calendar").is_visible()


def test_after_an_event_its_page_says_so(browser: Browser, events_address: str) -> None:
    with reading(browser, f"{events_address}en/events/workshop/", "2026-12-05T18:00+01:00") as page:
        assert "This event is over." in words(page)
        assert not page.locator(".calls").count()


def test_what_has_ended_moves_to_what_is_over(browser: Browser, events_address: str) -> None:
    """A month in which nothing is to come any more goes with it."""
    url = f"{events_address}en/events/"
    for moment, over in (("2026-12-05T17:59+01:00", False), ("2026-12-05T18:00+01:00", True)):
        with reading(browser, url, moment) as page:
            assert (WORKSHOP in words(page, "#over")) is over
            assert page.get_by_role("heading", name=WORKSHOP).count() == 1
    for moment, coming in (("2026-12-05T21:59+01:00", True), ("2026-12-05T22:00+01:00", False)):
        with reading(browser, url, moment) as page:  # an open end in Moscow: until midnight there
            assert page.get_by_role("heading", name="December 2026").is_visible() is coming
    with reading(browser, url) as page:
        assert not page.locator("#over").is_visible()


@pytest.mark.parametrize("path", ["en/", "en/campaigns/shelter/", "en/news/rooms/"])
def test_no_other_page_promises_what_has_ended(browser: Browser, events_address: str, path: str) -> None:
    with reading(browser, events_address + path, "2030-01-01T00:00+01:00") as page:
        assert page.locator("li.h-event").count() == 0
        assert "Coming events" not in words(page) or "The whole calendar" in words(page)


def test_of_a_recurring_event_the_next_time_follows(browser: Browser, events_address: str) -> None:
    url = f"{events_address}en/events/lesson/"
    for moment, first in (("2026-11-25T20:29+01:00", "25 November"), ("2026-11-25T20:30+01:00", "1 December")):
        with reading(browser, url, moment) as page:
            assert first in words(page, ".poster-when dd")
    with reading(browser, url, "2030-01-01T00:00+01:00") as page:
        assert "Next dates" not in words(page)
        assert "December 2026" in words(page, ".poster-when"), "the last date that the page knows stays"


def test_today_is_not_marked_on_another_day(browser: Browser, events_address: str) -> None:
    url = f"{events_address}en/events/2026/11/"
    for moment, marked in (("2026-11-22T23:59+01:00", 1), ("2026-11-23T00:00+01:00", 0)):
        with reading(browser, url, moment) as page:
            assert page.locator("[aria-current=date]").count() == marked


def test_a_copy_of_the_site_is_followed_at_its_own_address(browser: Browser, events_address: str) -> None:
    """A reader of a mirror or an onion address asks nobody else; without scripts, the link is the site's own."""
    for path in ("en/events/", "en/events/workshop/"):
        for scripts in (True, False):
            with reading(browser, events_address + path, scripts=scripts) as page:
                href = page.locator("[href^='webcal:']").get_attribute("href") or ""
                assert href.startswith(events_address.replace("http", "webcal")) is scripts


def test_data_for_machines_does_not_upset_the_policy(browser: Browser, events_address: str) -> None:
    context = browser.new_context()
    page, said = context.new_page(), []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{events_address}en/events/workshop/")
    assert said == []
    blocks = "[...document.querySelectorAll('[type=\"application/ld+json\"]')].map(e => JSON.parse(e.text).name)"
    assert WORKSHOP in page.evaluate(blocks)
    context.close()


def test_the_script_is_small(event_site: Site) -> None:
    script = (event_site.folder / "theme/events.js").read_bytes()
    assert len(gzip.compress(script, 9)) < 1024
    assert not re.search(rb"Storage|cookie|fetch|XMLHttp|import|//(?! )", script)


@pytest.mark.parametrize("path", ["en/events/workshop/", "ru/events/lesson/", "nl/events/weekend/"])
def test_an_ordinary_event_prints_on_one_sheet(
    browser: Browser, events_address: str, tmp_path: Path, path: str
) -> None:
    page = browser.new_page()
    page.goto(events_address + path)
    sheets = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", sheets)) == 1
    page.emulate_media(media="print")
    assert "www.lgbtworldbeside.org" in words(page), "where to read more"
    page.close()
