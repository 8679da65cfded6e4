from pathlib import Path

import pytest

from plugins.checks.rules.sitemap import of_site
from tests.checks.pages import URL, html, said, whole

NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'


def page(path: str, head: str = "") -> str:
    return html(head=f'<link rel="canonical" href="{URL}{path}">\n{head}')


PAGES = {
    "en/a/index.html": page("en/a/"),
    "en/b/index.html": page("en/a/"),
    "en/c/index.html": page("en/c/", '<meta name="robots" content="noindex">\n'),
    "old/index.html": page("en/a/", '<meta http-equiv="refresh" content="0; url=../en/a/">\n'),
}


def urls(*addresses: str, more: str = "") -> str:
    inside = "".join(f"<url><loc>{address}</loc>{more}</url>" for address in addresses)
    return f"<urlset {NS}>{inside}</urlset>"


def found(folder: Path, sitemap: str, **files: str) -> list[str]:
    return said(of_site(whole(folder, {**PAGES, **files, "sitemap.xml": sitemap})))


def test_without_a_sitemap_nothing_is_told(tmp_path: Path) -> None:
    assert said(of_site(whole(tmp_path, PAGES))) == []


def test_a_whole_sitemap_is_left_alone(tmp_path: Path) -> None:
    link = f'<xhtml:link rel="alternate" hreflang="en" href="{URL}en/a/"/>'
    assert found(tmp_path, urls(f"{URL}en/a/", more=link)) == []


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    assert found(tmp_path, urls()) == [f"the sitemap leaves out “{URL}en/a/”"]


@pytest.mark.parametrize("path", ["en/news/page/2/index.html", "en/search/b/index.html"])
def test_later_pages_of_a_list_need_not_be_in_it(tmp_path: Path, path: str) -> None:
    assert found(tmp_path, urls(f"{URL}en/a/"), **{path: page(path.removesuffix("index.html"))}) == []


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        (f"{URL}en/x/", "which is no page"),
        ("https://other.example/", "which is no page"),
        (f"{URL}en/c/", "which is not for search engines"),
        (f"{URL}old/", "which is not for search engines"),
        (f"{URL}en/b/", "which is a copy of another page"),
        (f"{URL}en/a/", "twice"),
    ],
)
def test_what_should_not_be_in_it_is_told(tmp_path: Path, address: str, fault: str) -> None:
    (told,) = found(tmp_path, urls(f"{URL}en/a/", address))
    assert told.startswith(f"the sitemap names “{address}”")
    assert told.endswith(fault)


def test_an_index_leads_to_its_parts(tmp_path: Path) -> None:
    index = f"<sitemapindex {NS}><sitemap><loc>{URL}sitemap-en.xml</loc></sitemap></sitemapindex>"
    good = {"sitemap-en.xml": urls(f"{URL}en/a/")}
    assert said(of_site(whole(tmp_path, {**PAGES, **good, "sitemap.xml": index}))) == []


@pytest.mark.parametrize("broken", ["", "<urlset>", "<rss/>"])
def test_what_is_no_sitemap_is_told(tmp_path: Path, broken: str) -> None:
    assert "this is not a sitemap" in found(tmp_path, broken)
