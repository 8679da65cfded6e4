"""The sitemap names every page that is to be found, and no other; it says of them what they say themselves."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from xml.etree.ElementTree import fromstring

import pytest

from plugins.sitemap.model import NAMESPACE, XHTML
from plugins.sitemap.rules import sitemap_faults
from tests.built_site import BUILD_TIME, Page, Site

BASE = "https://www.lgbtworldbeside.org/"
NOW = datetime.fromtimestamp(int(BUILD_TIME), UTC)


@pytest.fixture(params=["site", "event_site"])
def each_site(request: pytest.FixtureRequest) -> Site:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Site)
    return found


def entries(site: Site) -> dict[str, tuple[str, dict[str, str]]]:
    """By the file of the page: when it changed, and its languages."""
    found = {}
    for url in fromstring((site.folder / "sitemap.xml").read_bytes()):
        links = {link.get("hreflang", ""): link.get("href", "") for link in url.findall(f"{{{XHTML}}}link")}
        place = (url.findtext(f"{{{NAMESPACE}}}loc") or "").removeprefix(BASE)
        found[f"{place}index.html"] = (url.findtext(f"{{{NAMESPACE}}}lastmod") or "", links)
    return found


def to_be_found(page: Page) -> bool:
    """It is its own canonical page, search engines may have it, and it is no later page of a list."""
    canonical = [link["href"] for link in page.all("link", rel="canonical")]
    own = canonical == [BASE + page.path.removesuffix("index.html")]
    return own and not page.all("meta", name="robots") and not re.search(r"/page/\d+/", page.path)


def test_it_keeps_the_protocol(each_site: Site) -> None:
    files = {"sitemap.xml": (each_site.folder / "sitemap.xml").read_bytes()}
    assert list(sitemap_faults(files, BASE, NOW)) == []


def test_it_names_what_is_to_be_found_and_nothing_else(each_site: Site) -> None:
    assert set(entries(each_site)) == {path for path, page in each_site.pages.items() if to_be_found(page)}


def test_it_says_what_the_pages_say_of_their_languages(each_site: Site) -> None:
    for path, (_, links) in entries(each_site).items():
        page = each_site.pages[path]
        said = {link["hreflang"]: link["href"] for link in page.all("link", rel="alternate") if link["hreflang"]}
        assert links == said, path


def test_it_says_when_a_text_changed_as_its_author_does(site: Site) -> None:
    found: Mapping[str, tuple[str, dict[str, str]]] = entries(site)
    assert found["ru/news/belgiya-otkryvaet-dveri/index.html"][0].startswith("2024-03-28")
    assert found["en/index.html"][0] >= "2024-03-28"


def test_a_day_to_come_is_no_day_of_a_change(event_site: Site) -> None:
    found = entries(event_site)
    assert found["en/events/workshop/index.html"][0] == ""
    assert found["en/news/rooms/index.html"][0] == "2026-11-01T00:00:00+01:00"


def test_robots_are_led_to_it(site: Site) -> None:
    lines = (site.folder / "robots.txt").read_text("utf-8").splitlines()
    assert lines[-1] == f"Sitemap: {BASE}sitemap.xml"
    assert [line for line in lines if line.startswith(("Disallow:", "Allow:"))] == ["Disallow:"]
