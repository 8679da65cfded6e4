"""What every page promises its reader: small, whole, asking nobody else for anything."""

import re
from pathlib import Path

import pytest

from plugins.edition import address
from tests.built_site import EMAIL, ROOT, Site, Told

LIMIT = 10 * 1024  # bytes: a watched network freezes a connection after about 16 KB


def test_html_and_css_of_every_page_stay_small(site: Site, told: Told) -> None:
    assert told("page-weight") == []
    assert told("picture-weight") == []
    assert all(site.weight(page) <= LIMIT for page in site.pages.values()), "as another would measure it"


def test_no_page_asks_another_host(told: Told) -> None:
    """Links may lead out when a reader follows them; nothing may be fetched."""
    assert told("third-party") == []


def test_the_stylesheet_asks_nobody(site: Site) -> None:
    css = (site.folder / "theme/site.css").read_text("utf-8")
    assert not re.search(r"url\(\s*['\"]?(?:https?:)?//|@import", css)


def test_every_page_has_a_strict_policy_and_no_inline_script_or_style(told: Told) -> None:
    """Data is not run, and the policy has nothing to say of it; a browser confirms that (tests/browser)."""
    assert told("policy") == []


def test_the_policy_allows_ourselves_only(site: Site, languages: list[str]) -> None:
    """And where readers search, the program in WebAssembly that does it."""
    searches = {f"{path}index.html" for path in map(address.search, languages)}
    for page in site.pages.values():
        policy = page.one("meta", **{"http-equiv": "Content-Security-Policy"})["content"]
        sources = {word for part in policy.split(";") for word in part.split()[1:]}
        more = {"'wasm-unsafe-eval'"} if page.path in searches else set()
        assert sources <= {"'self'", "'none'"} | more, page.path
        assert ("connect-src" in policy) == (page.path in searches), page.path
        assert policy.startswith("default-src 'none'"), page.path


def test_html_is_valid(site: Site, told: Told) -> None:
    assert told("html-validity") == []
    assert not {path: page.faults for path, page in site.pages.items() if page.faults}, "by another parser"


def test_ids_are_unique(told: Told) -> None:
    assert told("ids") == []


def test_one_main_heading_and_no_level_left_out(told: Told) -> None:
    assert told("heading-order") == []


def test_every_link_button_and_picture_has_words(told: Told) -> None:
    assert told("alt-texts") == []


def test_file_names_are_plain_and_differ_beyond_case(told: Told) -> None:
    assert told("file-names") == []


def test_no_file_of_the_content_is_lost(told: Told) -> None:
    assert told("nothing-lost") == []


@pytest.mark.parametrize("word", ["localhost", "127.0.0.1", f"{ROOT}/", f"{Path.home()}/"])
def test_nothing_of_the_builder_is_in_the_output(site: Site, word: str) -> None:
    for path in site.folder.rglob("*"):
        if path.suffix in (".html", ".xml", ".atom", ".ics", ".css"):
            assert word.encode() not in path.read_bytes(), path


def test_the_email_address_is_for_people_not_for_harvesters(site: Site) -> None:
    """Every page that has it shows it to a reader and a browser, and to no simple search for addresses."""
    article = site.pages["en/news/belgium-opens-its-doors/index.html"]
    replies = [link for link in article.all("a") if link["href"].startswith(f"mailto:{EMAIL}?subject=")]
    assert len(replies) == 1
    for page in site.pages.values():
        assert EMAIL not in page.source, page.path
    contact = site.pages["en/contact/index.html"]
    assert any(EMAIL in link.text for link in contact.all("a", href=f"mailto:{EMAIL}"))
