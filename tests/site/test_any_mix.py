"""Whatever is published, missing, hidden, outdated or still a draft in whatever language: readers find their way, and
nobody finds what is not for them."""

import os
import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote
from xml.etree.ElementTree import Element as XmlElement
from xml.etree.ElementTree import parse

import pytest
from hypothesis import HealthCheck, given, settings

from tests.built_site import Element, Page, Site, read_site
from tests.site.builder import Builder
from tests.site.mixed_site import LANGS, Mix, Mixed, State, mixes
from tests.site.small_site import Project, copied

BASE = "https://www.lgbtworldbeside.org/"
ATOM = "{http://www.w3.org/2005/Atom}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ADDRESS = re.compile(re.escape(BASE) + r"[^\s\"'<>&\\]*")
LONG = int(os.environ.get("ANY_MIX", "0"))

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the program that builds needs it")


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Project, Builder]]:
    project = copied(tmp_path_factory.mktemp("mixed") / "site")
    builder = Builder(project.root)
    yield project, builder
    builder.close()


@settings(
    max_examples=LONG or 25,
    derandomize=not LONG,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(mixes().filter(lambda mix: mix.entries))
def test_any_mix_of_versions_is_a_sound_site(workshop: tuple[Project, Builder], mix: Mix) -> None:
    project, builder = workshop
    mix.write(project)
    built = builder.build(project.output, project.cache, project.environ, fresh=False)
    assert built.status == 0, built.err
    site = read_site(project.output)
    no_draft_is_anywhere(mix, site)
    what_is_hidden_is_at_its_own_address_only(mix, site)
    no_link_is_dead(site)
    alternates_are_mutual(site)
    every_language_is_a_way_on_and_back(site)
    for entry in mix.entries.values():
        versions_know_of_each_other(entry, site)
    foreign_titles_and_links_say_their_language(site)
    feeds_hold_what_was_asked_for(mix, site)


def files(site: Site) -> Iterator[tuple[str, bytes]]:
    for path in site.folder.rglob("*"):
        if path.is_file():
            yield path.relative_to(site.folder).as_posix(), path.read_bytes()


def no_draft_is_anywhere(mix: Mix, site: Site) -> None:
    marks = [entry.mark(lang).encode() for entry in mix.entries.values() for lang in entry.langs(State.DRAFT)]
    for path, data in files(site):
        assert not [mark for mark in marks if mark in path.encode() + data], path


def what_is_hidden_is_at_its_own_address_only(mix: Mix, site: Site) -> None:
    """And who has found one version may go on to the others."""
    for entry in mix.entries.values():
        for lang in entry.langs(State.HIDDEN):
            assert f"{entry.page(lang)}index.html" in site.pages
            found = {path for path, data in files(site) if entry.mark(lang).encode() in path.encode() + data}
            siblings = [entry.page(other) for other in entry.langs(State.HIDDEN)]
            ours = (*siblings, entry.alias(lang))
            assert not {path for path in found if not path.startswith(ours)}, entry.page(lang)


def no_link_is_dead(site: Site) -> None:
    for page in site.pages.values():
        for element in page.elements:
            if (target := site.target(page, element["href"] or element["src"] or "#")) and target != page.path:
                assert (site.folder / target).is_file(), f"{page.path} → {target}"
    for path, data in files(site):
        for url in ADDRESS.findall(unescape(data.decode("utf-8", "replace").replace("\r\n ", ""))):
            target = unquote(url.removeprefix(BASE).partition("#")[0])
            assert (site.folder / target / ("index.html" if target.endswith("/") or not target else "")).is_file(), path


def alternates(page: Page) -> dict[str, str]:
    """Addresses of this page in other languages, relative to the root."""
    return {e["hreflang"]: e["href"].removeprefix(BASE) for e in page.all("link", rel="alternate") if e["hreflang"]}


def alternates_are_mutual(site: Site) -> None:
    for path, page in site.pages.items():
        links = alternates(page)
        assert not links or "x-default" in links, path
        for lang, other in links.items():
            there = site.pages[f"{other}index.html"]
            if lang != "x-default":
                assert there.lang == lang, path
                assert path.removesuffix("index.html") in alternates(there).values(), f"{path} ↔ {other}"


def switches(page: Page) -> dict[str, Element]:
    nav = next(e for e in page.all("nav") if "switcher" in e["class"].split())
    return {link["hreflang"]: link for link in page.all("a") if nav in link.parents}


def every_language_is_a_way_on_and_back(site: Site) -> None:
    for path, page in site.pages.items():
        if page.moved:
            continue
        if path == "index.html":
            assert {site.target(page, link["href"]) for link in page.all("a")} == {f"{x}/index.html" for x in LANGS}
            continue
        links = switches(page)
        assert tuple(links) == LANGS, path
        for lang, link in links.items():
            target = site.target(page, link["href"])
            assert target in site.pages, path
            assert site.pages[target].lang == lang, f"{path} → {target}"
        assert f"{page.lang}/index.html" in {site.target(page, link["href"]) for link in page.all("a")}, path


def missing(link: Element) -> bool:
    """As the switcher says it in words."""
    return "(" in link.text


def versions_know_of_each_other(entry: Mixed, site: Site) -> None:
    """Pages of what is listed name each other; the default is the original, or the first that can be found."""
    real = {lang: entry.page(lang) for lang in entry.listed}
    default = entry.original if entry.original in real else next(iter(real), "")
    for path in real.values():
        page = site.pages[f"{path}index.html"]
        assert alternates(page) == {**real, "x-default": real[default]}, path
        assert page.one("link", rel="canonical")["href"] == BASE + path
        assert {other for other, link in switches(page).items() if not missing(link)} == set(real), path
    for lang in (hidden := entry.langs(State.HIDDEN)):
        page = site.pages[f"{entry.page(lang)}index.html"]
        assert not alternates(page)
        assert {other for other, link in switches(page).items() if not missing(link)} == {*hidden, *real}


def title_language(page: Page) -> str:
    return page.one("h1").lang


def in_class(element: Element, name: str) -> bool:
    return any(name in parent["class"].split() for parent in element.parents)


def foreign_titles_and_links_say_their_language(site: Site) -> None:
    for path, page in site.pages.items():
        for link in page.all("a"):
            target = site.pages.get(site.target(page, link["href"]) or "")
            if target is None or target is page or not link["href"].endswith("/"):
                continue
            if in_class(link, "teaser") or in_class(link, "timeline"):
                assert link.lang == title_language(target), f"{path} → {target.path}"
                assert bool(link["dir"]) == (link.lang != page.lang)
            elif in_class(link, "prose"):
                foreign = title_language(target) if title_language(target) != page.lang else ""
                assert link["hreflang"] == foreign, f"{path} → {target.path}"
                labels = [e for e in page.all("small", lang=page.lang) if link in e.parents]
                assert bool(labels) == bool(foreign), f"{path} → {target.path}"


def feeds_hold_what_was_asked_for(mix: Mix, site: Site) -> None:
    """Each entry once, by the id of the version that it is, with that version's address and links to real versions."""
    asked = mix.settings["FALLBACK_IN_FEEDS"]
    assert isinstance(asked, list)
    real = {
        f"{BASE}{entry.page(lang)}": (folder, lang) for folder, entry in mix.entries.items() for lang in entry.listed
    }
    for file in site.files("feed*.atom"):
        own = file.relative_to(site.folder).parts[0]
        items = list(parse(file).getroot().iter(f"{ATOM}entry"))
        found = [entry_of(item) for item in items]
        assert {url for item in items for url in ADDRESS.findall(item.findtext(f"{ATOM}content", ""))} <= set(real)
        assert len({id_ for id_, _, _ in found}) == len(found)
        for id_, lang, url in found:
            assert lang in ("", real[url][1])
            assert id_.endswith(":" + "/".join(real[url])), file
            assert real[url][1] == own or (own in asked and lang), file


def entry_of(element: XmlElement) -> tuple[str, str, str]:
    """Its id, the language it says, if any, and its address."""
    link = element.find(f"{ATOM}link")
    assert link is not None
    return element.findtext(f"{ATOM}id", ""), element.get(XML_LANG, ""), link.get("href", "")
