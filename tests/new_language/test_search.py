"""Searching in a language that Pagefind may know no stems of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import served
from tests.built_site import read_site
from tests.new_language.conftest import Extended, run
from tests.new_language.languages import CASES


@pytest.fixture(scope="module")
def address(extended: Extended, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    output: Path = tmp_path_factory.mktemp("searched") / "output"
    options = ("-s", "pelicanconf.py", "-o", str(output), "-e", "SEARCH_INDEX=true")
    done = run(extended.project, "pelican", "content", *options)
    assert done.returncode == 0, done.stderr
    with served(read_site(output)) as root:
        yield root


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 360, "height": 740})
    yield opened
    opened.close()


@pytest.mark.parametrize("lang", CASES)
def test_a_word_of_a_title_is_found(page: Page, address: str, lang: str) -> None:
    title = CASES[lang].title
    page.goto(f"{address}{lang}/search/")
    page.get_by_role("searchbox").fill(max(title.split(), key=len).strip(":"))
    found = page.locator(".search-results h2 a").first
    expect(found).to_be_visible(timeout=15_000)
    found.click()
    assert page.locator("html").get_attribute("lang") == lang
    assert page.url == f"{address}{lang}/events/picnic/"


@pytest.mark.parametrize("lang", CASES)
def test_how_many_were_found_is_said_whatever_forms_the_language_has(page: Page, address: str, lang: str) -> None:
    page.goto(f"{address}{lang}/search/")
    page.get_by_role("searchbox").fill(max(CASES[lang].title.split(), key=len).strip(":"))
    expect(page.get_by_role("status")).to_contain_text("found", timeout=15_000)  # in English: it is not translated
    assert "#" not in page.get_by_role("status").inner_text()
    assert "undefined" not in page.get_by_role("status").inner_text()
