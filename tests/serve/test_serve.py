"""Writing with the preview open: what the browser shows after each save, and what the terminal says."""

import re
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it comes without types
from playwright.sync_api import Browser, Error, Locator, Page, expect

from plugins.serve.inject import PREFIX
from tests.serve.conftest import TEXTS, Served, start, write_texts

SPRING = "en/news/spring/"
SOON = 15_000  # ms; a machine may be busy


@pytest.fixture
def page(browser: Browser, served: Served) -> Iterator[Page]:
    """The page of a text, with everything as it was before the last test."""
    seen = len(served.output)
    if write_texts(served.root / "content"):
        served.wait_for_build(seen)
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(SOON)
    page.goto(served.address + SPRING)
    expect(page.get_by_role("heading", name="Spring")).to_be_visible(timeout=SOON)
    yield page
    context.close()


def overlay(page: Page) -> Locator:
    return page.get_by_role("alertdialog")


def add(file: Path, words: str) -> None:
    file.write_text(TEXTS["news/2024-01-02-spring/index.en.md"] + words, "utf-8")


def test_saved_text_shows_by_itself_where_one_was_reading(page: Page, served: Served) -> None:
    page.evaluate("scrollTo(0, 500)")
    add(served.spring, "And the evening.\n")
    expect(page.get_by_text("And the evening.")).to_be_attached(timeout=SOON)
    # Asked from here: the page's policy lets nothing in it evaluate a text.
    until = time.monotonic() + SOON / 1000
    while page.evaluate("scrollY") != 500 and time.monotonic() < until:
        page.wait_for_timeout(50)
    assert page.evaluate("scrollY") == 500


def test_every_open_page_is_shown_anew(page: Page, served: Served, browser: Browser) -> None:
    context = browser.new_context()
    other = context.new_page()
    other.goto(f"{served.address}en/news/")
    served.spring.write_text("---\ntitle: Spring\nsummary: In short.\n---\nIn full.\n", "utf-8")
    expect(page.get_by_text("In full.")).to_be_attached(timeout=SOON)
    expect(other.get_by_text("In short.")).to_be_attached(timeout=SOON)
    context.close()


def test_editor_that_puts_a_new_file_in_place_is_followed(page: Page, served: Served) -> None:
    new = served.spring.with_name("index.en.md~")
    add(new, "Written beside.\n")
    new.replace(served.spring)
    expect(page.get_by_text("Written beside.")).to_be_attached(timeout=SOON)


def test_mistake_is_told_over_the_last_good_page_until_it_is_mended(page: Page, served: Served) -> None:
    served.spring.write_text("---\ntitel: Spring\n---\nNew words.\n", "utf-8")
    expect(overlay(page)).to_contain_text("news/2024-01-02-spring/index.en.md:2", timeout=SOON)
    expect(overlay(page)).to_contain_text("did you mean “title”?")
    expect(page.get_by_text("A day in spring.").first).to_be_attached()
    page.keyboard.press("Escape")
    expect(overlay(page)).to_be_hidden()
    page.reload()
    expect(overlay(page)).to_be_visible(timeout=SOON)
    served.spring.write_text("---\ntitle: Spring\n---\nNew words.\n", "utf-8")
    expect(page.get_by_text("New words.")).to_be_visible(timeout=SOON)
    expect(overlay(page)).to_be_hidden()


def test_all_mistakes_are_told_at_once_and_so_that_everyone_can_read_them(
    browser: Browser, page: Page, served: Served
) -> None:
    served.spring.write_text("---\ntitel: Spring\n---\n\n[here](news/nowhere)\n", "utf-8")
    (served.root / "content/news/2024-02-03-draft/index.en.md").write_text("---\nstatus: wrong\n---\n", "utf-8")
    expect(overlay(page).get_by_role("heading")).to_have_text("2 files need mending.", timeout=SOON)
    expect(overlay(page).get_by_role("button", name="Close")).to_be_focused()
    context = browser.new_context(bypass_csp=True)  # for axe, which is put into the page
    other = context.new_page()
    other.goto(served.address + SPRING)
    expect(overlay(other)).to_be_visible(timeout=SOON)
    assert Axe().run(other, context=".live-overlay").violations_count == 0
    context.close()


def test_mistake_in_a_template_is_told_with_its_name_and_line(page: Page, served: Served) -> None:
    template = served.root / "theme/templates/entry.html"
    good = template.read_text("utf-8")
    line = good.count("\n") + 1
    try:
        template.write_text(good + "{% if %}", "utf-8")
        expect(overlay(page)).to_contain_text(f"theme/templates/entry.html:{line}", timeout=SOON)
        template.write_text(good.replace("<article", "{{ page.nothing }}<article"), "utf-8")
        expect(overlay(page)).to_contain_text("has no attribute 'nothing'", timeout=SOON)
        expect(overlay(page)).to_contain_text(re.compile(r"theme/templates/entry\.html:\d+"))
    finally:
        template.write_text(good, "utf-8")
    expect(overlay(page)).to_be_hidden(timeout=SOON)


def test_mistake_in_a_plugin_ends_nothing_and_the_mended_one_counts(page: Page, served: Served) -> None:
    plugin = served.root / "plugins/page/prose.py"
    good = plugin.read_text("utf-8")
    try:
        plugin.write_text(good + "\ndef (:\n", "utf-8")
        expect(overlay(page)).to_contain_text("plugins/page/prose.py:", timeout=SOON)
    finally:
        plugin.write_text(good, "utf-8")
    expect(overlay(page)).to_be_hidden(timeout=SOON)


def test_fault_of_the_program_is_a_sentence_that_names_the_report(page: Page, served: Served) -> None:
    plugin = served.root / "plugins/page/prose.py"
    good = plugin.read_text("utf-8")
    try:
        plugin.write_text(good.replace("def prose(", "def prose(*_, **__): raise TypeError('odd')\ndef _("), "utf-8")
        expect(overlay(page)).to_contain_text("not in your text (TypeError: odd)", timeout=SOON)
        expect(overlay(page)).to_contain_text("last-error.txt")
    finally:
        plugin.write_text(good, "utf-8")
    expect(overlay(page)).to_be_hidden(timeout=SOON)


def test_changed_setting_counts(page: Page, served: Served) -> None:
    settings = served.root / "pelicanconf.py"
    good = settings.read_text("utf-8")
    try:
        settings.write_text(good + '\nSITENAME = "Another name"\n', "utf-8")
        expect(page).to_have_title(re.compile("Another name"), timeout=SOON)
    finally:
        settings.write_text(good, "utf-8")
    expect(page).not_to_have_title(re.compile("Another name"), timeout=SOON)


def test_content_folder_can_go_and_come_back(page: Page, served: Served) -> None:
    content = served.root / "content"
    shutil.rmtree(content)
    expect(overlay(page)).to_contain_text("is not there", timeout=SOON)
    write_texts(content)
    expect(overlay(page)).to_be_hidden(timeout=SOON)
    add(served.spring, "Back again.\n")
    expect(page.get_by_text("Back again.")).to_be_attached(timeout=SOON)


def test_removed_text_is_gone_and_shows_again_when_it_is_back(page: Page, served: Served) -> None:
    shutil.rmtree(served.spring.parent)
    expect(page.get_by_role("heading", name="Spring")).to_be_hidden(timeout=SOON)
    write_texts(served.root / "content")
    expect(page.get_by_role("heading", name="Spring")).to_be_visible(timeout=SOON)


def test_what_is_not_public_yet_is_shown_and_marked(page: Page, served: Served) -> None:
    for path, title, mark in (
        ("draft", "Half a thought", "Draft"),
        ("later", "A thought for later", "From 3 May 2099"),
    ):
        page.goto(f"{served.address}en/news/{path}/")
        expect(page.get_by_role("article")).to_contain_text(mark)
        page.goto(f"{served.address}en/news/")
        expect(page.get_by_role("listitem").filter(has_text=title)).to_contain_text(mark)
    expect(page.get_by_role("listitem").filter(has_text="Spring")).not_to_contain_text("Draft")


def test_page_can_be_read_without_javascript(page: Page, served: Served, browser: Browser) -> None:
    add(served.spring, "For everybody.\n")
    expect(page.get_by_text("For everybody.")).to_be_attached(timeout=SOON)
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(served.address + SPRING)
    expect(plain.get_by_text("For everybody.")).to_be_attached()
    context.close()


def open_anew(page: Page, address: str) -> None:
    """A page that reloads itself at this moment cannot be led elsewhere, but a moment later."""
    for _ in range(5):
        with suppress(Error):
            page.goto(address)
            return
    page.goto(address)


def test_the_search_is_made_when_somebody_looks_at_it(page: Page, served: Served) -> None:
    """And not before: a build after a change is as quick as it was."""
    assert not (served.preview / "pagefind").exists()
    before = len(served.output)
    page.goto(f"{served.address}en/search/")
    served.wait_for_build(after=before)
    open_anew(page, f"{served.address}en/search/")
    page.get_by_role("searchbox").fill("springs")
    page.get_by_role("link", name="Spring").first.wait_for(timeout=15_000)
    assert "thought" not in page.locator(".search-results").inner_text()
    before = len(served.output)
    served.spring.write_text(served.spring.read_text("utf-8") + "\nElephants.\n", "utf-8")
    served.wait_for_build(after=before)
    open_anew(page, f"{served.address}en/search/")
    page.get_by_role("searchbox").fill("elephant")
    page.locator(".search-results h2").filter(has_text="Spring").wait_for(timeout=15_000)


def test_nothing_of_the_server_is_in_the_output(page: Page, served: Served) -> None:
    assert PREFIX in page.content()
    pages = list(served.preview.rglob("*.html"))
    assert pages
    assert not [file for file in pages if PREFIX in file.read_text("utf-8")]


def test_terminal_says_when_how_long_and_where(page: Page, served: Served) -> None:
    dutch = served.spring.with_name("index.nl.md")
    seen = len(served.output)
    dutch.write_text(TEXTS["news/2024-01-02-spring/index.nl.md"] + "\nIn het Nederlands.\n", "utf-8")
    page.goto(f"{served.address}nl/news/spring/")
    expect(page.get_by_text("In het Nederlands.")).to_be_attached(timeout=SOON)
    served.wait_for_build(seen)
    new = served.output[seen:]
    assert len(new) == 1
    assert re.fullmatch(rf"\d\d:\d\d:\d\d  \d\.\d s  {re.escape(served.address)}nl/news/spring/\n", new[0])


def test_ctrl_c_ends_it_quietly_even_while_it_builds(project: Path) -> None:
    served = start(project)
    assert served.end() == 0
    served.read()
    assert "".join(served.output).strip() == ""
