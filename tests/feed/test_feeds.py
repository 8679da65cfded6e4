"""All formats from the same model: what a feed promises to its readers."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from xml.etree.ElementTree import fromstring

import feedparser  # type: ignore[import-untyped]  # it comes without type information
import pytest
from msgspec.structs import replace

from plugins.feed.atom import atom_bytes
from plugins.feed.feed_rules import PROBLEMS
from plugins.feed.json_feed import json_bytes
from plugins.feed.model import Category, Enclosure, Feed, FeedItem, Guide
from plugins.feed.rss import rss_bytes
from plugins.feed.rules.fault import Faults

CET = timezone(timedelta(hours=1))
SITE = "https://www.lgbtworldbeside.org/ru/"
TAGS = "tag:lgbtworldbeside.org,2017:tags"
BELGIUM = FeedItem(
    id="tag:lgbtworldbeside.org,2017:news/2024-03-28-belgium-opens-its-doors/ru",
    title="Бельгия открывает двери <ЛГБТ> & беженцам",
    url=SITE + "news/belgium-opens-its-doors/",
    published=datetime(2024, 3, 28, 10, tzinfo=CET),
    updated=datetime(2024, 4, 2, 10, tzinfo=UTC),
    summary="Квота & жильё",
    html=f'<h2 id="housing">Жильё решает</h2>\n<p>A &amp; b ]]&gt; <a href="{SITE}">x</a></p>',
    categories=(Category("belgium", "Бельгия", TAGS), Category("asylum", "убежище", TAGS)),
)
PRIDE = replace(
    BELGIUM,
    id="tag:lgbtworldbeside.org,2017:news/2021-06-25-russianpride/ru",
    title="RussianPride",
    published=datetime(2021, 6, 25, tzinfo=UTC),
    updated=datetime(2021, 6, 25, tzinfo=UTC),
    categories=(),
    summary="",
)
GUIDE = Guide("../../theme/feed.css", "Это лента <для> программ.", "Что это?", "../feeds/", SITE + "feeds/")
FEED = Feed(
    id="tag:lgbtworldbeside.org,2017:ru/news/",
    title="LGBT World Beside: новости",
    description="Новости фонда",
    lang="ru",
    url=SITE + "news/",
    file=SITE + "news/feed",
    author_name="Stichting LGBT World Beside",
    author_url="https://www.lgbtworldbeside.org/",
    updated=datetime(2017, 4, 1, tzinfo=UTC),
    guide=GUIDE,
    items=(BELGIUM, PRIDE),
)
WRITERS = {".atom": atom_bytes, ".xml": rss_bytes, ".json": json_bytes}
Write = Callable[[Feed], bytes]
Check = Callable[[bytes], Faults]
all_formats = pytest.mark.parametrize(
    ("write", "check"), [(write, PROBLEMS[ending]) for ending, write in WRITERS.items()], ids=list(WRITERS)
)
both = pytest.mark.parametrize("write", [rss_bytes, atom_bytes], ids=["rss", "atom"])


def parsed(data: bytes) -> Any:
    feed = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


@all_formats
def test_feed_is_valid_and_the_same_each_time(write: Write, check: Check) -> None:
    assert list(check(write(FEED))) == []
    assert write(FEED) == write(replace(FEED))


@all_formats
def test_empty_feed_is_valid(write: Write, check: Check) -> None:
    assert list(check(write(replace(FEED, items=(), description="")))) == []


@both
def test_empty_feed_was_changed_when_it_began(write: Write) -> None:
    assert parsed(write(replace(FEED, items=(), description=""))).feed.updated_parsed[:3] == (2017, 4, 1)


@both
def test_feed_says_what_it_is(write: Write) -> None:
    feed = parsed(write(FEED)).feed
    assert (feed.title, feed.subtitle, feed.link) == (FEED.title, FEED.description, FEED.url)
    assert feed.language == "ru"
    assert {link.href for link in feed.links if link.rel == "self"} <= {f"{FEED.file}.xml", f"{FEED.file}.atom"}
    assert feed.updated_parsed[:4] == (2024, 4, 2, 10)


@both
def test_item_carries_its_whole_text(write: Write) -> None:
    item = parsed(write(FEED)).entries[0]
    assert (item.id, item.title, item.link, item.summary) == (BELGIUM.id, BELGIUM.title, BELGIUM.url, BELGIUM.summary)
    assert item.content[0].value == BELGIUM.html
    assert [(tag.scheme, tag.term) for tag in item.tags] == [(TAGS, "belgium"), (TAGS, "asylum")]
    assert item.published_parsed[:4] == (2024, 3, 28, 9)


def test_json_has_the_same() -> None:
    feed = json.loads(json_bytes(FEED))
    assert (feed["title"], feed["description"], feed["language"]) == (FEED.title, FEED.description, "ru")
    assert (feed["home_page_url"], feed["feed_url"]) == (FEED.url, f"{FEED.file}.json")
    assert feed["user_comment"] == f"{GUIDE.text} {GUIDE.url}"
    first, second = feed["items"]
    assert (first["id"], first["url"], first["title"]) == (BELGIUM.id, BELGIUM.url, BELGIUM.title)
    assert (first["content_html"], first["summary"]) == (BELGIUM.html, BELGIUM.summary)
    assert (first["date_published"], first["date_modified"]) == ("2024-03-28T10:00:00+01:00", "2024-04-02T10:00:00Z")
    assert first["tags"] == ["Бельгия", "убежище"]
    assert not {"tags", "summary", "image", "attachments"} & second.keys(), "nothing is said of what is not there"


@all_formats
def test_words_stand_in_the_file_as_they_are(write: Write, check: Check) -> None:
    assert "Жильё решает".encode() in write(FEED)


@both
def test_foundation_is_the_author(write: Write) -> None:
    feed = parsed(write(FEED))
    authors = {entry.get("author") or feed.feed.author for entry in feed.entries}
    assert authors == {"Stichting LGBT World Beside"}


COVER = Enclosure("https://www.lgbtworldbeside.org/pictures/a.webp", "image/webp", 4321, "Лужайка")


@both
def test_cover_is_an_enclosure(write: Write) -> None:
    (file,) = parsed(write(replace(FEED, items=(replace(BELGIUM, cover=COVER),)))).entries[0].enclosures
    assert (file.href, file.type, file.length) == (COVER.url, COVER.type, "4321")


def test_cover_is_an_attachment() -> None:
    (item,) = json.loads(json_bytes(replace(FEED, items=(replace(BELGIUM, cover=COVER),))))["items"]
    told = {"url": COVER.url, "mime_type": "image/webp", "size_in_bytes": 4321, "title": "Лужайка"}
    assert (item["image"], item["attachments"]) == (COVER.url, [told])


@all_formats
def test_control_characters_do_not_break_the_feed(write: Write, check: Check) -> None:
    broken = replace(BELGIUM, title="a\x00b", summary="c\x0bd", html="<p>e\x1ff\ud800</p>")
    data = write(replace(FEED, items=(broken,), title="g\x00h"))
    assert list(check(data)) == []
    if write is json_bytes:
        item = json.loads(data)["items"][0]
        assert (item["title"], item["summary"], item["content_html"]) == ("ab", "cd", "<p>ef</p>")
    else:
        item = parsed(data).entries[0]
        assert (item.title, item.summary, item.content[0].value) == ("ab", "cd", "<p>ef</p>")


def test_language_of_an_item_is_told_where_it_is_another() -> None:
    dutch, same = replace(BELGIUM, lang="nl"), replace(BELGIUM, lang="ru")
    assert b'<entry xml:lang="nl">' in atom_bytes(replace(FEED, items=(dutch,)))
    assert b"<entry>" in atom_bytes(replace(FEED, items=(same,)))
    assert b'<item xml:lang="nl">' in rss_bytes(replace(FEED, items=(dutch,)))
    assert b"<dc:language>nl</dc:language>" in rss_bytes(replace(FEED, items=(dutch,)))
    assert b"dc:language" not in rss_bytes(replace(FEED, items=(same,)))
    assert json.loads(json_bytes(replace(FEED, items=(dutch,))))["items"][0]["language"] == "nl"
    assert "language" not in json.loads(json_bytes(replace(FEED, items=(same,))))["items"][0]


def test_rss_identity_is_no_address() -> None:
    assert f'<guid isPermaLink="false">{BELGIUM.id}</guid>'.encode() in rss_bytes(FEED)


def test_rss_date_keeps_its_offset() -> None:
    assert b"<pubDate>Thu, 28 Mar 2024 10:00:00 +0100</pubDate>" in rss_bytes(FEED)


def test_author_of_an_item_can_be_another() -> None:
    guest = replace(FEED, items=(replace(BELGIUM, author_name="RUS LGBTIQ"),))
    assert {parsed(write(guest)).entries[0].author for write in (rss_bytes, atom_bytes)} == {"RUS LGBTIQ"}
    assert json.loads(json_bytes(guest))["items"][0]["authors"] == [{"name": "RUS LGBTIQ"}]


VOLUME = replace(
    FEED,
    file=SITE + "news/feed-2",
    previous=SITE + "news/feed-1",
    next=SITE + "news/feed-3",
    current=SITE + "news/feed",
)


@all_formats
@pytest.mark.parametrize("document", [VOLUME, replace(VOLUME, next="", previous=""), replace(FEED, previous="a:b")])
def test_documents_of_an_archive_are_valid(write: Write, check: Check, document: Feed) -> None:
    assert {fault.rule for fault in check(write(document))} <= {"prev-archive-address", "feed-next_url-address"}


@both
def test_archive_leads_to_what_is_around_it(write: Write) -> None:
    """RFC 5005, section 4."""
    data = write(VOLUME)
    links = {link.rel: link.href.removeprefix(SITE + "news/") for link in parsed(data).feed.links}
    ending = ".xml" if write is rss_bytes else ".atom"
    around = {"self": "feed-2", "current": "feed", "prev-archive": "feed-1", "next-archive": "feed-3"}
    assert {rel: links[rel] for rel in around} == {rel: file + ending for rel, file in around.items()}
    assert b"<fh:archive/>" in data
    assert b"<fh:archive/>" not in write(FEED)


def test_json_leads_to_what_is_older() -> None:
    assert json.loads(json_bytes(VOLUME))["next_url"] == SITE + "news/feed-1.json"
    assert "next_url" not in json.loads(json_bytes(FEED))


@both
def test_browser_is_told_how_to_show_it_and_its_reader_what_it_is(write: Write) -> None:
    root = fromstring(write(FEED))
    assert b'<?xml-stylesheet href="../../theme/feed.css" type="text/css"?>' in write(FEED)
    paragraph, link = (next(root.iter(f"{{http://www.w3.org/1999/xhtml}}{name}")) for name in ("p", "a"))
    assert (paragraph.text or "").strip() == GUIDE.text
    assert (link.text, link.get("href")) == (GUIDE.link, GUIDE.path)
    assert paragraph.get("{http://www.w3.org/XML/1998/namespace}lang") == "ru"
