"""What feedgenerator would write of the same items, a stranger's reader understands alike.

Our feeds are joined from pieces that are written once (see “Feeds are joined from pieces” in CONTRIBUTING); the library
that comes with Pelican is who they are held against.
"""

from collections.abc import Callable
from typing import Any

import feedparser  # type: ignore[import-untyped]  # it comes without type information
import pytest
from feedgenerator import Atom1Feed, Rss201rev2Feed  # type: ignore[import-untyped]  # likewise

from plugins.feed.atom import atom_bytes
from plugins.feed.model import Feed
from plugins.feed.rss import rss_bytes
from tests.feed.test_feeds import FEED

SAID = frozenset({"id", "title", "link", "summary", "published_parsed"})


def by_feedgenerator(kind: Callable[..., Any], feed: Feed) -> bytes:
    made = kind(title=feed.title, link=feed.url, description=feed.description, language=feed.lang, feed_guid=feed.id)
    for item in feed.items:
        made.add_item(
            title=item.title,
            link=item.url,
            description=item.summary,
            unique_id=item.id,
            unique_id_is_permalink=False,
            pubdate=item.published,
            updateddate=item.updated,
            categories=[category.term for category in item.categories],
        )
    return str(made.writeString("utf-8")).encode()


def terms(entry: Any) -> set[str]:
    return {tag.term for tag in entry.get("tags", ())}


@pytest.mark.parametrize(("kind", "write"), [(Atom1Feed, atom_bytes), (Rss201rev2Feed, rss_bytes)])
def test_a_stranger_understands_both_alike(kind: Callable[..., Any], write: Callable[[Feed], bytes]) -> None:
    ours, theirs = feedparser.parse(write(FEED)), feedparser.parse(by_feedgenerator(kind, FEED))
    assert ours.feed.title == theirs.feed.title
    assert len(ours.entries) == len(theirs.entries) == len(FEED.items) > 0
    for mine, other in zip(ours.entries, theirs.entries, strict=True):
        said = SAID if other.summary else SAID - {"summary"}  # it knows no other content than that
        assert {name: mine.get(name) for name in said} == {name: other.get(name) for name in said}
        assert terms(mine) == terms(other)
