"""Whatever a text says, its feeds are valid in all formats, and say the same."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from xml.etree.ElementTree import Element, fromstring

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from plugins.feed.absolute import absolute_html
from plugins.feed.atom import atom_bytes
from plugins.feed.feed_rules import PROBLEMS
from plugins.feed.json_feed import json_bytes
from plugins.feed.legal import legal
from plugins.feed.model import Category, Enclosure, FeedItem
from plugins.feed.rss import rss_bytes
from tests.feed.test_feeds import FEED

PAGE = "https://www.lgbtworldbeside.org/ru/news/a/"
A = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
WILD = [
    "]]>",
    "<b>&amp;</b>",
    "&",
    "<!--",
    "\x00\x0b",
    "\ud800",
    "\ufffe",
    "\r\n",
    "\u2028",
    "🏳️‍🌈",
    "\u202eשלום",
    "سلام",
    "é",
    '"',
    "'",
    "<?x",
]

words = st.lists(st.sampled_from(WILD) | st.text(max_size=12), max_size=6).map("".join)
titles = words.filter(lambda text: legal(text).strip())
zones = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45))])
moments = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=zones)
PIECES = [
    '<a href="../x/?a=1&amp;b=2">',
    "</a>",
    '<img src="a.webp" srcset="a.webp 1x, /b.webp 2x" alt="x">',
    '<a href="#fn1">',
    "&lt;p&gt;",
    "<p lang='ar'>سلام</p>",
]
plain = words.map(lambda text: text.replace("&", "&amp;").replace("<", "&lt;"))
markup = st.lists(st.sampled_from(PIECES) | plain, max_size=8).map("".join)
categories = st.builds(Category, st.just("asylum"), titles, st.just("tag:a.example,2017:tags"))
covers = st.builds(Enclosure, st.just(PAGE + "a.webp"), st.just("image/webp"), st.integers(0), words)


@st.composite
def items(draw: st.DrawFn) -> FeedItem:
    published = draw(moments)
    return FeedItem(
        id="tag:lgbtworldbeside.org,2017:news/a/ru",
        title=draw(titles),
        url=PAGE,
        published=published,
        updated=published + timedelta(days=draw(st.integers(0, 999))),
        summary=draw(words),
        html=absolute_html(draw(markup), PAGE),
        categories=tuple(draw(st.lists(categories, max_size=2))),
        author_name=draw(titles),
        lang=draw(st.sampled_from(["", "ru", "en", "ar"])),
        cover=draw(st.none() | covers),
    )


@settings(max_examples=100, deadline=None)
@given(items(), titles, words)
def test_any_content_is_valid_and_the_same_in_all_formats(item: FeedItem, title: str, description: str) -> None:
    feed = replace(FEED, items=(item,), title=title, description=description)
    written = {".xml": rss_bytes(feed), ".atom": atom_bytes(feed), ".json": json_bytes(feed)}
    assert [str(fault) for ending, data in written.items() for fault in PROBLEMS[ending](data)] == []
    told = legal(item.title), legal(item.html)
    assert set(found(written)) == {told}


def found(written: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Title and text, as programs read them from each format."""
    channel, feed = fromstring(written[".xml"])[0], fromstring(written[".atom"])
    yield text(channel, "item/title"), text(channel, f"item/{CONTENT}")
    yield text(feed, f"{A}entry/{A}title"), text(feed, f"{A}entry/{A}content")
    first = json.loads(written[".json"])["items"][0]
    yield first["title"], first["content_html"]


def text(element: Element, path: str) -> str:
    return element.findtext(path) or ""
