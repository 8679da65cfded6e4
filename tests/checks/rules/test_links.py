from pathlib import Path

import pytest

from plugins.checks.rules.links import of_site
from tests.checks.pages import URL, html, said, whole

OTHERS = {"en/b/index.html": html('<p id="here">B</p>'), "index.html": html(), "theme/a.css": "", "en/404.html": html()}


@pytest.mark.parametrize(
    "link",
    [
        "../b/",
        "../b/#here",
        "../b/#top",
        "#",
        "../../",
        "../../theme/a.css",
        "../b/?x=1",
        "../b/index.html",
        "/en/b/",
        URL,
        f"{URL}en/b/",
        f"{URL}en/b/#here",
        "https://other.example/",
        "mailto:a@b.example",
    ],
)
def test_what_leads_somewhere_is_left_alone(tmp_path: Path, link: str) -> None:
    site = whole(tmp_path, {**OTHERS, "en/a/index.html": html(f'<a href="{link}">B</a>')})
    assert said(of_site(site)) == []


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ("../c/", "“../c/” leads to nothing"),
        ("../b", "“../b” leads to nothing"),
        ("../B/", "“../B/” is written “en/b/index.html” in upper and lower case"),
        ("../b/#there", "“../b/#there” leads to a place “#there” that is not on that page"),
        ("#there", "“#there” leads to a place “#there” that is not on that page"),
        ("../../../x/", "“../../../x/” leads out of the site"),
        (f"{URL}en/c/", f"“{URL}en/c/” leads to nothing"),
    ],
)
def test_what_leads_nowhere_is_told(tmp_path: Path, link: str, fault: str) -> None:
    site = whole(tmp_path, {**OTHERS, "en/a/index.html": html(f'<a href="{link}">B</a>')})
    assert said(of_site(site)) == [fault]


@pytest.mark.parametrize(
    "body",
    ['<img src="x.webp" alt="">', '<img src="../b/" srcset="../b/ 1x, x.webp 2x" alt="">', '<script src="x.webp">'],
)
def test_what_is_loaded_must_be_there(tmp_path: Path, body: str) -> None:
    assert said(of_site(whole(tmp_path, {**OTHERS, "en/a/index.html": html(body)}))) == ["“x.webp” leads to nothing"]


def test_links_of_an_error_page_begin_at_the_root(tmp_path: Path) -> None:
    site = whole(tmp_path, {**OTHERS, "en/404.html": html('<a href="/en/b/">B</a><a href="/b/">C</a>')})
    assert said(of_site(site)) == ["“/b/” leads to nothing"]


@pytest.mark.parametrize("address", [f"{URL}en/c/", f"{URL}en/b/#there"])
@pytest.mark.parametrize("file", ["en/feed.xml", "en/feed.atom", "en/events/calendar.ics", "en/feed.json"])
def test_addresses_in_feeds_and_calendars_lead_somewhere(tmp_path: Path, file: str, address: str) -> None:
    good = f"<link>{URL}en/b/</link> &lt;a href=&quot;{URL}en/b/#here&quot;&gt;"
    assert said(of_site(whole(tmp_path / "good", {**OTHERS, file: good}))) == []
    found = list(of_site(whole(tmp_path / "bad", {**OTHERS, file: f"{good} <a href='{address}'>"})))
    assert [(each.path, each.values["address"]) for each in found] == [(file, address)]


def test_long_lines_of_calendars_are_read_whole(tmp_path: Path) -> None:
    folded = f"URL:{URL}en/\r\n b/\r\n"
    assert said(of_site(whole(tmp_path, {**OTHERS, "en/events/calendar.ics": folded}))) == []
