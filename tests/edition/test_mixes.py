"""A feed in several languages: each entry once, in the best of them, and nothing that none of them has itself."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

import pelicanconf
from plugins.edition.mixes import mixes
from plugins.link.entries import Clock
from plugins.read.document import Document
from plugins.site.site import Site, site
from tests.documents import document, entries

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2024, 6, 1, 12, tzinfo=ZONE)
SETTINGS = {name: value for name, value in vars(pelicanconf).items() if name.isupper()}
SITE: Site = replace(site(SETTINGS, {}, NOW), now=NOW)


def versions(entry: str, *languages: str, text: str = "Some text.", keys: str = "") -> list[Document]:
    """The first is the original."""
    first = languages[0]
    return [
        document(f"{entry}/index.{lang}.md", keys if lang == first else f"translated_from: {first}\n{keys}", text)
        for lang in languages
    ]


def told(order: tuple[str, ...], *documents: Document, count: int = 20) -> list[tuple[str, str, str]]:
    """Entry, language of its title, language of its text."""
    found = mixes(entries(Clock(NOW, ZONE), *documents).values(), replace(SITE, feed_mixes=(order,), feed_items=count))
    return [(item.entry.name, item.head.lang, item.text.lang) for item in found["-".join(order)]]


def test_the_first_language_that_has_it_comes_first() -> None:
    documents = [*versions("news/2024-01-01-a", "en", "ru"), *versions("news/2024-01-02-b", "en", "nl")]
    assert told(("ru", "en"), *documents) == [("b", "en", "en"), ("a", "ru", "ru")]
    assert told(("nl", "ru", "en"), *documents) == [("b", "nl", "nl"), ("a", "ru", "ru")]


def test_nothing_comes_from_beyond_the_set() -> None:
    assert told(("ru", "en"), *versions("news/2024-01-01-a", "nl")) == []


def test_below_a_summary_the_text_is_from_the_set_as_well() -> None:
    summary = document("news/2024-01-01-a/index.ru.md", "translated_from: nl", "")
    dutch, english = versions("news/2024-01-01-a", "nl", "en")
    assert told(("ru", "en"), dutch, summary, english) == [("a", "ru", "en")]
    assert told(("ru", "en"), dutch, summary) == [("a", "ru", "ru")]


@pytest.mark.parametrize("status", ["hidden", "draft"])
def test_what_is_not_public_in_the_best_language_is_there_in_the_next(status: str) -> None:
    english, russian = versions("news/2024-01-01-a", "en", "ru", keys="")
    withheld = document("news/2024-01-01-a/index.ru.md", f"translated_from: en\nstatus: {status}")
    assert told(("ru", "en"), english, russian) == [("a", "ru", "ru")]
    assert told(("ru", "en"), english, withheld) == [("a", "en", "en")]


def test_pages_and_what_is_to_come_are_in_no_feed() -> None:
    assert told(("ru", "en"), *versions("pages/about", "en"), *versions("news/2024-12-31-a", "en")) == []


def test_only_the_newest_are_in_it() -> None:
    documents = [each for day in "123" for each in versions(f"news/2024-01-0{day}-n{day}", "en")]
    assert [name for name, _, _ in told(("ru", "en"), *documents, count=2)] == ["n3", "n2"]


def test_without_mixes_there_is_nothing() -> None:
    assert mixes([], replace(SITE, feed_mixes=())) == {}
