"""Sitemaps as the protocol has them, however large the site is."""

from datetime import UTC, datetime
from time import process_time

import pytest

from plugins.sitemap.model import PROTOCOL, Limits, Part, Url, part_file
from plugins.sitemap.robots import robots_bytes
from plugins.sitemap.rules import sitemap_faults
from plugins.sitemap.sitemap import HEAD, TAIL, elements, index_bytes, shares, sitemap_bytes, surely_fits

ROOT = "https://a.org/"
DAY = datetime(2024, 3, 28, tzinfo=UTC)


def pages(count: int, name: str = "page") -> list[Url]:
    """In two languages each."""
    found = []
    for number in range(count):
        places = {lang: f"{ROOT}{lang}/{name}-{number}/" for lang in ("en", "ru")}
        links = (*places.items(), ("x-default", places["en"]))
        found += [Url(place, DAY, links) for place in places.values()]
    return found


def files(urls: list[Url], limits: Limits) -> dict[str, bytes]:
    parts = shares(urls, limits)
    if len(parts) == 1:
        return {"sitemap.xml": sitemap_bytes(parts[0])}
    named = [Part(ROOT + part_file(number), DAY) for number in range(1, len(parts) + 1)]
    written = {part_file(number): sitemap_bytes(part) for number, part in enumerate(parts, 1)}
    return {"sitemap.xml": index_bytes(named), **written}


def test_one_file_where_all_fits() -> None:
    found = files(pages(50), Limits(urls=100))
    assert list(found) == ["sitemap.xml"]
    assert list(sitemap_faults(found, ROOT, DAY, Limits(urls=100))) == []


@pytest.mark.parametrize("limits", [Limits(urls=99), Limits(size=5_000), Limits(urls=30, size=3_000), Limits(size=1)])
def test_an_index_where_it_does_not_and_nothing_is_lost(limits: Limits) -> None:
    urls = pages(50)
    found = files(urls, limits)
    assert len(found) > 2
    told = limits if limits.size > 1 else PROTOCOL  # a page cannot be cut in two
    assert list(sitemap_faults(found, ROOT, DAY, told)) == []
    assert [url for part in shares(urls, limits) for url in part] == urls


def test_the_size_is_that_of_the_file() -> None:
    """A file may be exactly as large as the limit, and the next byte begins another."""
    urls = pages(10)
    size = len(sitemap_bytes(urls))
    assert len(shares(urls, Limits(size=size))) == 1
    assert len(shares(urls, Limits(size=size - 1))) == 2


def test_what_surely_fits_does_fit() -> None:
    places = [f"{ROOT}{'&' * 300}{number}" for number in range(9)]
    urls = [Url(place, DAY, tuple((f"l{number}", place) for number in range(10))) for place in places]
    size = len(HEAD) + len(TAIL) + sum(map(len, elements(urls)))
    longest = max(len(url.place) for url in urls)
    assert not surely_fits(len(urls), longest, 9, Limits(size=size - 1))
    assert surely_fits(len(urls), longest, 9, Limits(size=size * 2))
    assert not surely_fits(100, longest, 9, Limits(urls=99))
    assert surely_fits(3000, 120, 3)


def test_ten_times_the_pages_take_ten_times_as_long() -> None:
    def seconds(count: int) -> float:
        urls, begin = pages(count), process_time()
        shares(urls)
        sitemap_bytes(urls)
        return process_time() - begin

    seconds(100)
    assert min(seconds(20_000) for _ in range(3)) < 25 * min(seconds(2_000) for _ in range(3))


def test_addresses_are_escaped() -> None:
    written = sitemap_bytes([Url("https://a.org/?a=1&b=2", None, ())])
    assert b"<loc>https://a.org/?a=1&amp;b=2</loc></url>" in written
    assert list(sitemap_faults({"sitemap.xml": written}, ROOT)) == []


def test_robots_may_look_at_everything_and_are_told_where_the_sitemap_is() -> None:
    assert robots_bytes("https://a.org/sitemap.xml").decode().splitlines() == [
        "User-agent: *",
        "Disallow:",
        "",
        "Sitemap: https://a.org/sitemap.xml",
    ]
