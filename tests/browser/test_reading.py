"""How it is to read the site: on the smallest screen, with the keyboard, without JavaScript, unobserved."""

import pytest
from playwright.sync_api import Browser, Page, Request

from tests.browser.templates import TEMPLATES
from tests.built_site import BUILD_TIME


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_scrolls_sideways(browser: Browser, address: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 640})
    wide = []
    for name, path in TEMPLATES.items():
        page.goto(address + path)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(name)
    page.close()
    assert not wide


def test_reading_asks_nobody_else_and_leaves_nothing(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page, asked = context.new_page(), []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.on("request", note)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    for name, path in TEMPLATES.items():
        page.goto(address + path)
        if name != "not found":
            assert complaints == [], name
        stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie.length]")
        assert stored == [0, 0, 0], name
        complaints.clear()
    assert [url for url in asked if not url.startswith(address)] == []
    assert context.cookies() == []
    context.close()


def test_everything_reads_without_javascript(browser: Browser, address: str) -> None:
    """The same words with scripts and without: what little script there is only adds comfort."""
    scripted, plain = browser.new_page(), browser.new_context(java_script_enabled=False).new_page()
    scripted.clock.set_fixed_time(int(BUILD_TIME))  # what scripts do later is tested with events
    for path in TEMPLATES.values():
        if path == "ru/search/":
            continue  # has a form for scripts: tests/search
        scripted.goto(address + path)
        plain.goto(address + path)
        assert plain.locator("main").inner_text() == scripted.locator("main").inner_text(), path
    scripted.close()
    plain.context.close()


def test_the_keyboard_reaches_the_text_and_the_languages(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}ru/news/belgiya-otkryvaet-dveri/")
    page.keyboard.press("Tab")
    assert focused(page)["href"] == "#main"
    assert focused(page)["seen"], "the skip link shows when it has the focus"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.goto(f"{address}ru/news/belgiya-otkryvaet-dveri/?again")
    hrefs = []
    for _ in range(6):
        page.keyboard.press("Tab")
        hrefs.append(focused(page)["lang"])
        assert focused(page)["outlined"], "whatever has the focus can be seen to have it"
    assert {"en", "nl"} <= set(hrefs)
    page.close()


def focused(page: Page) -> dict[str, object]:
    found: dict[str, object] = page.evaluate(
        """() => {
            const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
            return {href: e.getAttribute("href"), lang: e.getAttribute("hreflang"),
                    seen: box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0,
                    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2};
        }"""
    )
    return found


def test_the_switcher_stays_with_the_text(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}ru/news/belgiya-otkryvaet-dveri/")
    page.get_by_role("link", name="Nederlands").first.click()
    assert page.locator("html").get_attribute("lang") == "nl"
    assert "Belgi" in page.locator("h1").inner_text()
    page.get_by_role("link", name="English").first.click()
    assert page.locator("h1").inner_text().startswith("Belgium")
    page.close()


def test_the_whole_site_reads_from_the_chooser_with_clicks(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.get_by_role("link", name="Русский").click()
    page.get_by_role("navigation").get_by_role("link", name="Новости").click()
    page.get_by_role("link", name="Бельгия открывает двери").click()
    assert page.locator("h1").inner_text().startswith("Бельгия")
    page.close()


def test_targets_are_large_enough_for_a_thumb(browser: Browser, address: str) -> None:
    """WCAG 2.5.8: 24 by 24 pixels, but for links within a sentence."""
    page = browser.new_page(viewport={"width": 360, "height": 640})
    page.goto(f"{address}ru/")
    small = page.evaluate(
        """() => [...document.querySelectorAll("nav a, .button, footer a")].filter(a => {
            const box = a.getBoundingClientRect();
            return box.height < 24 && getComputedStyle(a).position !== "absolute";
        }).map(a => a.textContent.trim())"""
    )
    page.close()
    assert small == []


@pytest.mark.parametrize("path", ["ru/news/belgiya-otkryvaet-dveri/", "ru/events/"])
def test_svg_off_loses_no_words(browser: Browser, address: str, path: str) -> None:
    page = browser.new_page()
    page.goto(address + path)
    before = page.locator("body").inner_text()
    page.evaluate("document.querySelectorAll('svg').forEach(svg => svg.remove())")
    assert page.locator("body").inner_text() == before
    page.close()


@pytest.mark.parametrize("path", ["ru/news/belgiya-otkryvaet-dveri/", "ru/events/piknik-v-vondelparke/"])
def test_on_paper_there_is_the_text_and_no_navigation(browser: Browser, address: str, path: str) -> None:
    page = browser.new_page()
    page.goto(address + path)
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert page.locator(".prose p").first.is_visible()
    assert not [nav for nav in page.locator("nav").all() if nav.is_visible()]
    assert not [button for button in page.locator(".button").all() if button.is_visible()]
    page.close()
