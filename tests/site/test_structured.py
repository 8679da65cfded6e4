"""What pages tell machines is valid, true, and the same as what they tell people."""

import json
from copy import deepcopy
from typing import Any

import pytest

from pelicanconf import ORGANISATION
from tests.built_site import Page, Site
from tests.site.schema_org import faults

BASE = "https://www.lgbtworldbeside.org/"


def blocks(page: Page) -> list[dict[str, Any]]:
    return [json.loads(element.text) for element in page.all("script", type="application/ld+json")]


def block(page: Page, kind: str) -> dict[str, Any]:
    nodes: list[dict[str, Any]] = [node for each in blocks(page) for node in each.get("@graph", [each])]
    [found] = [node for node in nodes if node["@type"] == kind]
    return found


def test_it_is_all_valid(site: Site, event_site: Site) -> None:
    for page in (*site.pages.values(), *event_site.pages.values()):
        for each in blocks(page):
            assert list(faults(each)) == [], page.path


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "A",
    "url": f"{BASE}a/",
    "image": f"{BASE}a.png",
    "datePublished": "2024-03-28",
    "inLanguage": "en",
    "author": {"@type": "Organization", "name": "We"},
    "publisher": {"@type": "Organization", "@id": f"{BASE}#us"},
}
CRUMBS = {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": BASE}],
}


@pytest.mark.parametrize(
    ("good", "key", "value", "words"),
    [
        (ARTICLE, "@context", "http://schema.org/", "the context"),
        (ARTICLE, "@type", "NewsItem", "no type NewsItem"),
        (ARTICLE, "headline", None, "has no headline"),
        (ARTICLE, "title", "A", "no property title"),
        (ARTICLE, "datePublished", "28 March", "datePublished of"),
        (ARTICLE, "datePublished", "2024-03-28T10:00", "datePublished of"),
        (ARTICLE, "image", "/a.png", "image of"),
        (ARTICLE, "inLanguage", "Dutch", "inLanguage of"),
        (ARTICLE, "author", {"@type": "Person", "name": "A"}, "author of"),
        (ARTICLE, "publisher", {"@type": "Organization", "chairman": "A"}, "no property chairman"),
        (ARTICLE, "@id", "#us", "is no whole address"),
        (ARTICLE, "@language", "en", "has ['@language']"),
        (
            CRUMBS,
            "itemListElement",
            [{"@type": "ListItem", "position": 2, "name": "A", "item": BASE}],
            "counted from 1",
        ),
        (CRUMBS, "itemListElement", [{"@type": "ListItem", "position": 1, "item": BASE}], "ListItem has no name"),
    ],
)
def test_the_table_is_strict(good: dict[str, Any], key: str, value: object, words: str) -> None:
    broken = deepcopy(good) | {key: value}
    if value is None:
        del broken[key]
    assert list(faults(good)) == []
    assert any(words in message for message in faults(broken)), list(faults(broken))


def test_each_home_page_says_who_we_are(site: Site, languages: list[str]) -> None:
    for lang in languages:
        page = site.pages[f"{lang}/index.html"]
        us, here = block(page, "Organization"), block(page, "WebSite")
        assert us["legalName"] == ORGANISATION["legal_name"]
        assert us["taxID"] == ORGANISATION["rsin"]
        assert us["iso6523Code"] == f"0106:{ORGANISATION['kvk']}"
        assert {each["propertyID"]: each["value"] for each in us["identifier"]} == {
            "KvK": ORGANISATION["kvk"],
            "RSIN": ORGANISATION["rsin"],
        }
        assert us["nonprofitStatus"] == "https://schema.org/NonprofitANBI"
        assert us["address"]["addressLocality"] == ORGANISATION["town"]
        assert (site.folder / us["logo"].removeprefix(BASE)).is_file()
        assert (here["url"], here["inLanguage"], here["publisher"]["@id"]) == (f"{BASE}{lang}/", lang, us["@id"])
        for name in ("legalName", "taxID"):
            assert us[name] in page.one("footer", **{"class": "colophon"}).text, (
                "machines are told what people are told"
            )


def test_a_post_is_an_article_of_the_foundation(site: Site) -> None:
    page = site.pages["nl/news/belgie-opent-zijn-deuren/index.html"]
    found = block(page, "NewsArticle")
    assert found["headline"] == page.one("h1").text
    assert found["url"] == page.one("link", rel="canonical")["href"]
    assert found["datePublished"].startswith("2024-03-28")
    assert found["translationOfWork"]["@id"] == f"{BASE}en/news/belgium-opens-its-doors/"
    assert found["author"]["name"] == found["publisher"]["name"] == ORGANISATION["name"]
    assert "translationOfWork" not in block(site.pages["en/news/belgium-opens-its-doors/index.html"], "NewsArticle")


def test_what_stands_in_for_a_translation_is_said_to_be_what_it_is(site: Site) -> None:
    page = site.pages["ru/news/speech-in-the-flemish-parliament/index.html"]
    found = block(page, "NewsArticle")
    assert found["inLanguage"] == "en"
    assert found["url"] == page.one("link", rel="canonical")["href"]


def test_every_page_below_the_first_says_the_way_to_it(site: Site, languages: list[str]) -> None:
    for page in site.pages.values():
        deep = page.path.count("/") > 1 and not page.moved and not page.all("meta", name="robots")
        found = [each for each in blocks(page) if each.get("@type") == "BreadcrumbList"]
        assert len(found) == deep, page.path
        for each in found:
            first, *_, last = each["itemListElement"]
            assert first["item"] == f"{BASE}{page.lang}/", page.path
            assert last["item"] == page.one("link", rel="canonical")["href"], page.path
            for step in each["itemListElement"]:
                assert step["item"].removeprefix(BASE) + "index.html" in site.pages, page.path


def test_no_person_is_named(site: Site) -> None:
    for page in site.pages.values():
        for each in blocks(page):
            assert '"Person"' not in json.dumps(each), page.path
