"""A browser that runs no scripts, and a server without rules: old addresses lead on all the same."""

import pytest
from playwright.sync_api import Browser


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("post/belgium-opens-its-doors-to-lgbtq-refugees-1", "en/news/belgium-opens-its-doors/"),
        ("index.php/tag/chechnya/", "en/tags/chechnya/"),
        ("index.php/2021/06", "en/news/"),
        ("index.php/ru/", "ru/"),
    ],
)
def test_an_old_address_leads_on_at_once(address: str, browser: Browser, old: str, new: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(address + old)
    page.wait_for_url(address + new, timeout=5000)
    assert page.locator("main h1").count() == 1
    assert [line for line in told if "Content Security Policy" in line] == []
    context.close()
