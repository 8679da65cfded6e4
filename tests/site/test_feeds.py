"""The site's feeds, as feed readers and validators see them."""

import re
from pathlib import Path

import feedparser  # type: ignore[import-untyped]  # it comes without types
import pytest

from plugins.feed.feed_rules import PROBLEMS
from plugins.feed.formats import FORMATS
from tests.built_site import ROOT, Site

MIXES = "feeds/*-*"
PREFIX = "tag:lgbtworldbeside.org,2017:"


def feeds(site: Site, name: str) -> list[Path]:
    return site.files(name)


@pytest.mark.parametrize("ending", PROBLEMS)
def test_all_feeds_keep_the_rules(site: Site, ending: str) -> None:
    files = [*feeds(site, f"feed{ending}"), *feeds(site, f"{MIXES}{ending}")]
    assert len(files) > 30
    for file in files:
        assert [str(fault) for fault in PROBLEMS[ending](file.read_bytes())] == [], file


def test_every_list_has_all_formats_and_its_page_announces_them(site: Site) -> None:
    for file in feeds(site, "feed.xml"):
        path = file.relative_to(site.folder).as_posix()
        page = site.pages[path.replace("feed.xml", "index.html")]
        announced = [link for link in page.all("link", rel="alternate") if link["type"]]
        told = {site.target(page, link["href"]): link["type"] for link in announced}
        for form in FORMATS:
            assert file.with_suffix(form.ending).is_file()
            assert told[path.replace(".xml", form.ending)] == form.type, path


@pytest.mark.parametrize("name", ["feed.xml", "feed.atom"])
def test_a_real_reader_understands_them(site: Site, name: str) -> None:
    for file in feeds(site, name):
        feed = feedparser.parse(file.read_bytes())
        lang = file.relative_to(site.folder).parts[0]
        assert not feed.bozo, (file, feed.get("bozo_exception"))
        assert feed.feed.get("language", feed.feed.title_detail.language) == lang
        ids = [entry.id for entry in feed.entries]
        assert len(ids) == len(set(ids)), file
        for entry in feed.entries:
            assert entry.id.startswith(PREFIX), entry.id
            assert entry.id.endswith(f"/{lang}"), "a fallback is never in a feed"
            assert entry.link.startswith("https://www.lgbtworldbeside.org/")


def test_full_texts_are_in_the_feed(site: Site) -> None:
    feed = feedparser.parse((site.folder / "en/feed.atom").read_bytes())
    text = next(e for e in feed.entries if "belgium-opens-its-doors" in e.id).content[0].value
    assert len(text) > 800
    assert 'href="../' not in text


def test_an_event_tells_when_and_where_and_a_press_item_whose_it_is(site: Site) -> None:
    texts = {e.id: e.content[0].value for e in feedparser.parse((site.folder / "en/feed.atom").read_bytes()).entries}
    picnic = texts[f"{PREFIX}events/2021-06-26-vondelpark-picnic/en"]
    assert "<dt>When</dt>\n<dd>Saturday 26\xa0June 2021</dd>" in picnic
    assert "Vondelpark</dd>" in picnic
    press = texts[f"{PREFIX}press/2015-09-07-risk-group/en"]
    assert press.startswith("<dl>\n<dt>Source</dt>\n<dd>Gay Star News</dd>")


def test_ids_hang_on_the_folder(site: Site) -> None:
    """The same entry has one id per language, whatever its address in that language is."""
    feed = feedparser.parse((site.folder / "ru/feed.atom").read_bytes())
    assert f"{PREFIX}news/2024-03-28-belgium-opens-its-doors/ru" in [e.id for e in feed.entries]


def entry_and_lang(id_: str) -> tuple[str, str]:
    entry, _, lang = id_.removeprefix(PREFIX).rpartition("/")
    return entry, lang


@pytest.mark.parametrize(("mix", "first", "second"), [("ru/feeds/ru-en", "ru", "en"), ("nl/feeds/nl-en", "nl", "en")])
@pytest.mark.parametrize("ending", ["xml", "atom"])
def test_a_mix_has_each_entry_once_in_the_best_language(
    site: Site, mix: str, ending: str, first: str, second: str
) -> None:
    feed = feedparser.parse((site.folder / f"{mix}.{ending}").read_bytes())
    assert feed.feed.get("language", feed.feed.title_detail.language) == first
    found = [(entry.id.removeprefix(PREFIX), entry.link.split("/")[3]) for entry in feed.entries]
    assert len({entry for entry, _ in found}) == len(found)
    assert all((ROOT / "content" / entry).is_dir() for entry, _ in found), "an id that a translation does not change"
    assert {lang for _, lang in found} == {first, second}, "a content in which both occur, or nothing is tested"
    for name, lang in found:
        assert lang == first or not (ROOT / "content" / name / f"index.{first}.md").exists()


def test_an_entry_is_the_same_in_a_mix_and_in_the_feed_of_its_language(site: Site) -> None:
    mixed = feedparser.parse((site.folder / "ru/feeds/ru-en.atom").read_bytes()).entries
    own = {e.link: e for e in feedparser.parse((site.folder / "en/feed.atom").read_bytes()).entries}
    both = [(entry, own[entry.link]) for entry in mixed if entry.link in own]
    assert both
    for one, other in both:
        assert (one.title, one.content[0].value) == (other.title, other.content[0].value)
        assert other.id == f"{one.id}/en"


def test_a_mix_says_the_language_of_what_is_not_in_its_first(site: Site) -> None:
    atom = (site.folder / "ru/feeds/ru-en.atom").read_text("utf-8")
    english = atom.count('<entry xml:lang="en">')
    assert english > 0
    assert len(re.findall('<link [^>]*hreflang="en"', atom)) == english
    rss = (site.folder / "ru/feeds/ru-en.xml").read_text("utf-8")
    assert rss.count("<dc:language>en</dc:language>") == english


def test_mixes_are_told_on_the_page_of_feeds_and_announced_where_their_language_is(site: Site) -> None:
    for lang in ("en", "ru", "nl"):
        page = site.pages[f"{lang}/feeds/index.html"]
        links = {site.target(page, link["href"]) for link in page.all("a")}
        assert {"ru/feeds/ru-en.xml", "ru/feeds/ru-en.atom", "ru/feeds/ru-en.json", "nl/feeds/nl-en.xml"} <= links
        for path in (f"{lang}/index.html", f"{lang}/feeds/index.html"):
            announced = {site.target(site.pages[path], link["href"]) for link in site.pages[path].all("link")}
            assert ("ru/feeds/ru-en.xml" in announced) == (lang == "ru"), path
    assert "Russian, and English where there is no Russian" in site.pages["en/feeds/index.html"].source
