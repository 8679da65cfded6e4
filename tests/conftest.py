"""What all tests may ask for."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from plugins.tooling import chromium
from tests.built_site import languages, pelican, site, told
from tests.event_site import event_site

# The same examples in every run where a change is judged; elsewhere each run tries others.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

__all__ = ["browser", "event_site", "languages", "pelican", "site", "told"]

ARGUMENTS = [
    "--no-sandbox",  # the sandbox cannot be set up in most containers; only our own pages are opened
    "--disable-gpu",
    # A browser under test asks nobody for anything by itself.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium, started once. Without one the test is skipped, and fails where CI is set."""
    path = chromium.find()
    if path is None and os.environ.get("CI"):
        pytest.fail(chromium.missing())
    if path is None:
        pytest.skip(chromium.missing())
    with sync_playwright() as playwright:
        chrome = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chrome
        chrome.close()
