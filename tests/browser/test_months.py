"""Month tables and lists of events, as far as axe and a ruler can tell: in light, dark and forced colours."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it comes without types
from playwright.sync_api import Browser

from tests.browser.test_accessible import TAGS

PATHS = ["en/events/", "en/events/2026/11/", "ru/events/2026/12/", "nl/events/town/amsterdam/", "ru/events/online/"]
COLOURS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}


@pytest.mark.parametrize("colours", COLOURS)
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(browser: Browser, events_address: str, width: int, colours: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True, **COLOURS[colours])
    page, found = context.new_page(), {}
    for path in PATHS:
        page.goto(events_address + path)
        # Forced colours are the system's, and computed styles do not tell them: there axe would measure ours.
        rules = {"color-contrast": {"enabled": colours != "forced"}}
        results = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}, "rules": rules})
        if results.violations_count:
            found[path] = [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in results.response["violations"]]
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), path
    context.close()
    assert not found


@pytest.mark.parametrize("colours", COLOURS)
def test_today_and_events_can_be_seen(browser: Browser, events_address: str, colours: str) -> None:
    """Forced colours take shadows and backgrounds away: only lines stay."""
    context = browser.new_context(viewport={"width": 360, "height": 800}, **COLOURS[colours])
    page = context.new_page()
    page.clock.set_fixed_time("2026-11-22T12:00+01:00")
    page.goto(f"{events_address}en/events/2026/11/")
    outline = "getComputedStyle(document.querySelector('[aria-current=date]')).outlineStyle"
    assert page.evaluate(outline) == "solid"
    small = """() => [...document.querySelectorAll(".month td a")].filter(a => {
        const box = a.getBoundingClientRect();
        return box.height < 24 || box.width < 24;
    }).length"""
    assert page.evaluate(small) == 0, "targets for a thumb (WCAG 2.5.8)"
    context.close()
