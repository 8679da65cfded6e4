"""The checker of sitemaps finds every breach in a good one that was broken on purpose."""

from datetime import UTC, datetime

import pytest

from plugins.sitemap.model import Limits
from plugins.sitemap.rules import sitemap_faults

NOW = datetime(2026, 1, 1, tzinfo=UTC)
LINKS = """<xhtml:link rel="alternate" hreflang="en" href="https://a.org/en/"/>
<xhtml:link rel="alternate" hreflang="ru" href="https://a.org/ru/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://a.org/"/>"""
GOOD = f"""<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://a.org/en/</loc><lastmod>2024-03-28</lastmod>{LINKS}</url>
<url><loc>https://a.org/ru/</loc><lastmod>2024-03-28T00:00:00+01:00</lastmod>{LINKS}</url>
<url><loc>https://a.org/</loc>{LINKS}</url>
<url><loc>https://a.org/en/about/</loc><lastmod>2024</lastmod><changefreq>yearly</changefreq><priority>0.5</priority></url>
</urlset>
"""
INDEX = """<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://a.org/sitemap-1.xml</loc><lastmod>2024-03</lastmod></sitemap>
</sitemapindex>
"""
LAST = "<loc>https://a.org/en/about/</loc><lastmod>2024</lastmod>"


def faults(text: str, limits: Limits | None = None) -> list[str]:
    return list(sitemap_faults({"sitemap.xml": text.encode()}, "https://a.org/", NOW, limits or Limits()))


def test_a_good_one_has_no_fault() -> None:
    assert faults(GOOD) == []
    assert list(sitemap_faults({"sitemap.xml": INDEX.encode(), "sitemap-1.xml": GOOD.encode()}, "https://a.org/")) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("</urlset>", "", "not XML"),
        ('encoding="utf-8"?>', 'encoding="utf-8"?><!DOCTYPE urlset>', "a document type"),
        ("sitemap/0.9", "sitemap/0.84", "the root is"),
        ("<url><loc>https://a.org/en/about/", "<page><loc>https://a.org/en/about/", "not XML"),
        ("https://a.org/en/about/", "/en/about/", "is not a whole address"),
        ("https://a.org/en/about/", "ftp://a.org/en/about/", "is not a whole address"),
        ("https://a.org/en/about/", "https://b.org/en/about/", "is not below"),
        ("https://a.org/en/about/", "http://a.org/en/about/", "is not below"),
        ("https://a.org/en/about/", "", "is not a whole address"),
        ("https://a.org/en/about/", "https://a.org/en/", "is named twice"),
        ("https://a.org/en/about/", "https://a.org/en/about us/", "percent-encoded"),
        ("https://a.org/en/about/", "https://a.org/en/о-нас/", "percent-encoded"),
        ("https://a.org/en/about/", "https://a.org/en/%zz/", "percent-encoded"),
        ("https://a.org/en/about/", "https://a.org/en/about/#us", "a place in a page"),
        ("https://a.org/en/about/", f"https://a.org/{'a' * 2048}", "characters"),
        ("<lastmod>2024</lastmod>", "<lastmod>28 March</lastmod>", "not a time as W3C"),
        ("<lastmod>2024</lastmod>", "<lastmod>2024-03-28T10:00:00</lastmod>", "not a time as W3C"),
        ("<lastmod>2024</lastmod>", "<lastmod>2024-13-28</lastmod>", "no such time"),
        ("<lastmod>2024</lastmod>", "<lastmod>2024-13</lastmod>", "no such time"),
        ("<lastmod>2024</lastmod>", "<lastmod>2026-01-02</lastmod>", "in the future"),
        ("<lastmod>2024</lastmod>", "<lastmod>2024</lastmod><lastmod>2024</lastmod>", "stands 2 times"),
        ("yearly", "often", "changefreq"),
        ("0.5", "5", "priority"),
        ("<priority>0.5</priority>", "<prio>0.5</prio>", "is unknown"),
        (LAST, "<lastmod>2024</lastmod><loc>https://a.org/en/about/</loc>", "order of the schema"),
        ('hreflang="en"', 'hreflang="english"', "is no language"),
        ('hreflang="ru"', 'hreflang="en"', "is named 2 times"),
        ('rel="alternate" hreflang="en"', 'rel="me" hreflang="en"', "names no other language"),
        ('hreflang="x-default"', 'hreflang="nl"', "nothing is named for all other languages"),
        ('href="https://a.org/ru/"', 'href="/ru/"', "is not a whole address"),
        ('href="https://a.org/ru/"', 'href="https://a.org/ru/other/"', "which is not in the sitemap"),
        ("<loc>https://a.org/ru/</loc>", "<loc>https://a.org/be/</loc>", "is not among its own languages"),
        ('hreflang="x-default" href="https://a.org/"', 'hreflang="x-default" href="https://a.org/en/"', "the same"),
    ],
)
def test_every_breach_is_told(old: str, new: str, words: str) -> None:
    assert old in GOOD
    found = faults(GOOD.replace(old, new, 1))
    assert any(words in message for message in found), found


def test_alternates_that_are_not_mutual_are_told() -> None:
    found = faults(GOOD.replace(f"<loc>https://a.org/ru/</loc><lastmod>2024-03-28T00:00:00+01:00</lastmod>{LINKS}", ""))
    assert any("not in the sitemap" in message for message in found)
    begin = GOOD.index("<loc>https://a.org/ru/")
    alone = GOOD[:begin] + GOOD[begin:].replace(LINKS, "", 1)
    assert any("do not say the same" in message for message in faults(alone))


def test_limits_are_those_that_are_asked_for() -> None:
    assert any("more than 3" in message for message in faults(GOOD, Limits(urls=3)))
    assert any("bytes, more than" in message for message in faults(GOOD, Limits(size=len(GOOD.encode()) - 1)))
    assert faults(GOOD, Limits(urls=4, size=len(GOOD.encode()))) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("sitemap-1.xml", "sitemap-2.xml", "there is no file"),
        ("https://a.org/sitemap-1.xml", "https://b.org/sitemap-1.xml", "is not below"),
        ("2024-03", "March", "not a time"),
        ("<sitemap>", "<url>", "not XML"),
        ("</sitemapindex>", INDEX[INDEX.index("<sitemap>") :], "is named 2 times"),
        ("sitemap-1.xml", "sitemap.xml", "is no list of pages"),
    ],
)
def test_every_breach_of_an_index_is_told(old: str, new: str, words: str) -> None:
    files = {"sitemap.xml": INDEX.replace(old, new, 1).encode(), "sitemap-1.xml": GOOD.encode()}
    found = list(sitemap_faults(files, "https://a.org/", NOW))
    assert any(words in message for message in found), found


def test_an_empty_one_is_told() -> None:
    empty = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'
    assert faults(empty) == ["the file names nothing"]
    assert list(sitemap_faults({}, "https://a.org/")) == ["there is no sitemap.xml"]
    assert any("not XML" in message for message in faults("nonsense"))
    assert any("UTF-8" in m for m in sitemap_faults({"sitemap.xml": "é".encode("latin-1")}, "https://a.org/"))
