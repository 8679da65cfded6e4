"""What every page promises its reader: small, whole, asking nobody else for anything."""

import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from plugins.edition import address
from tests.built_site import EMAIL, ROOT, Site

LIMIT = 10 * 1024  # bytes: a watched network freezes a connection after about 16 KB
LOADING = {"src", "srcset", "poster", "data", "action", "formaction", "ping", "background", "manifest"}


def test_html_and_css_of_every_page_stay_small(site: Site) -> None:
    heavy = {path: site.weight(page) for path, page in site.pages.items() if site.weight(page) > LIMIT}
    assert not heavy


def test_no_page_asks_another_host(site: Site) -> None:
    """Links may lead out when a reader follows them; nothing may be fetched."""
    for page in site.pages.values():
        for element in page.elements:
            fetched = [element[name] for name in LOADING if name in element.attributes]
            if element.tag == "link" and element["rel"] not in ("canonical", "alternate"):
                fetched.append(element["href"])
            for fetched_from in fetched:
                assert not urlsplit(fetched_from).netloc, f"{page.path}: {fetched_from}"


def test_the_stylesheet_asks_nobody(site: Site) -> None:
    css = (site.folder / "theme/site.css").read_text("utf-8")
    assert not re.search(r"url\(\s*['\"]?(?:https?:)?//|@import", css)


def test_no_inline_script_or_style(site: Site) -> None:
    for page in site.pages.values():
        for element in page.elements:
            assert element.tag != "style", page.path
            # Data is not run, and the policy has nothing to say of it; a browser confirms that (tests/browser).
            data = element["type"] == "application/ld+json"
            assert element.tag != "script" or element["src"] or data, page.path
            inline = [name for name in element.attributes if name == "style" or name.startswith("on")]
            assert not inline, f"{page.path}: {element}"


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


def test_policy_stands_before_anything_that_loads(site: Site) -> None:
    for page in site.pages.values():
        names = [e.attributes.get("http-equiv", e.tag) for e in page.elements]
        if "link" in names:
            assert names.index("Content-Security-Policy") < names.index("link"), page.path


def test_html_is_well_formed(site: Site) -> None:
    faults = {path: page.faults for path, page in site.pages.items() if page.faults}
    assert not faults


def test_ids_are_unique(site: Site) -> None:
    for page in site.pages.values():
        assert len(page.ids) == len(set(page.ids)), page.path


def test_one_main_heading_and_no_level_left_out(site: Site) -> None:
    for page in site.pages.values():
        if page.moved:
            continue
        levels = [int(e.tag[1]) for e in page.elements if re.fullmatch("h[1-6]", e.tag)]
        assert levels.count(1) == 1, page.path
        steps = pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), f"{page.path}: {levels}"


def test_every_link_and_button_has_words(site: Site) -> None:
    for page in site.pages.values():
        for link in page.all("a"):
            assert link.text.strip() or link["aria-label"], f"{page.path}: {link['href']}"


def test_file_names_are_plain_and_differ_beyond_case(site: Site) -> None:
    names = [path.relative_to(site.folder).as_posix() for path in site.folder.rglob("*") if path.is_file()]
    assert len({name.casefold() for name in names}) == len(names)
    old = {path for path, page in site.pages.items() if page.moved}
    for name in set(names) - old - {".made-by-the-build"}:
        assert re.fullmatch(r"(?:[a-z0-9-]+/)*[a-z0-9-]+\.[a-z]+", name), name


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
