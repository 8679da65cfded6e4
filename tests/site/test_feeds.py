"""The site's feeds, as feed readers and validators see them."""

from pathlib import Path

import feedparser  # type: ignore[import-untyped]  # it comes without types
import pytest

from plugins.feed.feed_rules import atom_problems, rss_problems
from tests.built_site import Site


def feeds(site: Site, name: str) -> list[Path]:
    return site.files(name)


def test_all_rss_feeds_keep_the_rules(site: Site) -> None:
    for file in feeds(site, "feed.xml"):
        assert list(rss_problems(file.read_bytes())) == [], file


def test_all_atom_feeds_keep_the_rules(site: Site) -> None:
    for file in feeds(site, "feed.atom"):
        assert list(atom_problems(file.read_bytes())) == [], file


def test_every_list_has_both_and_its_page_announces_them(site: Site) -> None:
    for file in feeds(site, "feed.xml"):
        path = file.relative_to(site.folder).as_posix()
        assert file.with_suffix(".atom").is_file()
        page = site.pages[path.replace("feed.xml", "index.html")]
        announced = {site.target(page, link["href"]) for link in page.all("link", rel="alternate") if link["type"]}
        assert {path, path.replace(".xml", ".atom")} <= announced, path


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
            assert entry.id.startswith("tag:lgbtworldbeside.org,2017:"), entry.id
            assert entry.id.endswith(f"/{lang}"), "a fallback is never in a feed"
            assert entry.link.startswith("https://www.lgbtworldbeside.org/")


def test_full_texts_are_in_the_feed(site: Site) -> None:
    feed = feedparser.parse((site.folder / "en/feed.atom").read_bytes())
    text = next(e for e in feed.entries if "belgium-opens-its-doors" in e.id).content[0].value
    assert len(text) > 800
    assert 'href="../' not in text


def test_ids_hang_on_the_folder(site: Site) -> None:
    """The same entry has one id per language, whatever its address in that language is."""
    feed = feedparser.parse((site.folder / "ru/feed.atom").read_bytes())
    assert "tag:lgbtworldbeside.org,2017:news/2024-03-28-belgium-opens-its-doors/ru" in [e.id for e in feed.entries]
