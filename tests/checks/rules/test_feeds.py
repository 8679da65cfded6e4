from pathlib import Path

import pytest

from plugins.checks.rules.feeds import of_file
from tests.checks.pages import said
from tests.checks.small import Small


@pytest.mark.parametrize("path", ["en/feed.xml", "ru/feed.atom", "nl/feed.json"])
def test_a_good_feed_is_left_alone(untouched: Small, path: str) -> None:
    assert said(of_file(path, (untouched.output / path).read_bytes())) == []


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        ("en/feed.xml", b"<guid", b"<gid"),
        ("en/feed.xml", b"</channel>", b""),
        ("en/feed.atom", b"<updated>", b"<updated>x"),
        ("en/feed.atom", b"<feed", b"<fed"),
        ("en/feed.json", b'"id":', b'"identity":'),
    ],
)
def test_a_broken_one_is_told(untouched: Small, path: str, before: bytes, after: bytes) -> None:
    data = (untouched.output / path).read_bytes()
    assert before in data
    assert said(of_file(path, data.replace(before, after, 1)))


def test_data_of_the_search_is_no_feed() -> None:
    assert said(of_file("pagefind/en/pagefind-entry.json", b'{"version": "1.5.2"}')) == []


def test_a_sitemap_is_no_feed(tmp_path: Path) -> None:
    assert said(of_file("sitemap.xml", b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>')) == []
