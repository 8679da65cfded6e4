"""Both formats from the same model: what a feed promises to its readers."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import feedparser  # type: ignore[import-untyped]  # it comes without type information
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from plugins.feed.atom import atom_bytes
from plugins.feed.feed_rules import atom_problems, rss_problems
from plugins.feed.model import Category, Feed, FeedItem
from plugins.feed.rss import rss_bytes

CET = timezone(timedelta(hours=1))
SITE = "https://www.lgbtworldbeside.org/ru/"
BELGIUM = FeedItem(
    id="tag:lgbtworldbeside.org,2017:news/2024-03-28-belgium-opens-its-doors/ru",
    title="Бельгия открывает двери <ЛГБТ> & беженцам",
    url=SITE + "news/belgium-opens-its-doors/",
    published=datetime(2024, 3, 28, 10, tzinfo=CET),
    updated=datetime(2024, 4, 2, 10, tzinfo=UTC),
    summary="Квота & жильё",
    html=f'<h2 id="housing">Жильё решает</h2>\n<p>A &amp; b ]]&gt; <a href="{SITE}">x</a></p>',
    categories=(Category("belgium", "Бельгия", SITE + "tags/"), Category("asylum", "убежище")),
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
FEED = Feed(
    id="tag:lgbtworldbeside.org,2017:ru/news/",
    title="LGBT World Beside: новости",
    description="Новости фонда",
    lang="ru",
    url=SITE + "news/",
    rss_url=SITE + "news/feed.xml",
    atom_url=SITE + "news/feed.atom",
    author_name="Stichting LGBT World Beside",
    author_url="https://www.lgbtworldbeside.org/",
    updated=datetime(2017, 4, 1, tzinfo=UTC),
    items=(BELGIUM, PRIDE),
)
Write = Callable[[Feed], bytes]
Check = Callable[[bytes], Iterator[str]]
both = pytest.mark.parametrize(
    ("write", "check"), [(rss_bytes, rss_problems), (atom_bytes, atom_problems)], ids=["rss", "atom"]
)


def parsed(data: bytes) -> Any:
    feed = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


@both
def test_feed_is_valid_and_the_same_each_time(write: Write, check: Check) -> None:
    assert list(check(write(FEED))) == []
    assert write(FEED) == write(replace(FEED))


@both
def test_empty_feed_is_valid(write: Write, check: Check) -> None:
    data = write(replace(FEED, items=(), description=""))
    assert list(check(data)) == []
    assert parsed(data).feed.updated_parsed[:3] == (2017, 4, 1)


@both
def test_feed_says_what_it_is(write: Write, check: Check) -> None:
    feed = parsed(write(FEED)).feed
    assert (feed.title, feed.subtitle, feed.link) == (FEED.title, FEED.description, FEED.url)
    assert feed.language == "ru"
    assert {link.href for link in feed.links if link.rel == "self"} <= {FEED.rss_url, FEED.atom_url}
    assert feed.updated_parsed[:4] == (2024, 4, 2, 10)


@both
def test_item_carries_its_whole_text(write: Write, check: Check) -> None:
    item = parsed(write(FEED)).entries[0]
    assert (item.id, item.title, item.link, item.summary) == (BELGIUM.id, BELGIUM.title, BELGIUM.url, BELGIUM.summary)
    assert item.content[0].value == BELGIUM.html
    assert item.tags[0].scheme == SITE + "tags/"
    assert item.published_parsed[:4] == (2024, 3, 28, 9)


@both
def test_plain_heading_stands_in_the_file(write: Write, check: Check) -> None:
    assert "Жильё решает".encode() in write(FEED)


@both
def test_foundation_is_the_author(write: Write, check: Check) -> None:
    feed = parsed(write(FEED))
    authors = {entry.get("author") or feed.feed.author for entry in feed.entries}
    assert authors == {"Stichting LGBT World Beside"}


@both
def test_control_characters_do_not_break_the_feed(write: Write, check: Check) -> None:
    broken = replace(BELGIUM, title="a\x00b", summary="c\x0bd", html="<p>e\x1ff\ud800</p>")
    item = parsed(write(replace(FEED, items=(broken,), title="g\x00h"))).entries[0]
    assert (item.title, item.summary, item.content[0].value) == ("ab", "cd", "<p>ef</p>")


@both
@settings(max_examples=100, deadline=None)
@given(title=st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), min_size=1))
def test_any_title_comes_back_as_it_was(write: Write, check: Check, title: str) -> None:
    written = replace(FEED, items=(replace(BELGIUM, title=f"«{title}»"),))
    assert list(check(write(written))) == []
    # feedparser takes a title that looks like HTML for HTML; the XML itself is what counts there
    if not {"<", "&"} & set(title):
        assert parsed(write(written)).entries[0].title == f"«{title}»"


def test_language_of_an_item_is_told_where_it_is_another() -> None:
    dutch = replace(BELGIUM, lang="nl")
    assert b'<entry xml:lang="nl">' in atom_bytes(replace(FEED, items=(dutch,)))
    assert b"<entry>" in atom_bytes(replace(FEED, items=(replace(dutch, lang="ru"),)))
    assert b"<dc:language>nl</dc:language>" in rss_bytes(replace(FEED, items=(dutch,)))
    assert b"dc:language" not in rss_bytes(replace(FEED, items=(replace(dutch, lang="ru"),)))


def test_rss_identity_is_no_address() -> None:
    assert f'<guid isPermaLink="false">{BELGIUM.id}</guid>'.encode() in rss_bytes(FEED)


def test_rss_date_keeps_its_offset() -> None:
    assert b"<pubDate>Thu, 28 Mar 2024 10:00:00 +0100</pubDate>" in rss_bytes(FEED)


def test_author_of_an_item_can_be_another() -> None:
    guest = replace(FEED, items=(replace(BELGIUM, author_name="RUS LGBTIQ"),))
    assert {parsed(write(guest)).entries[0].author for write in (rss_bytes, atom_bytes)} == {"RUS LGBTIQ"}
