"""What changes, in the words of a volunteer."""

import pytest

from plugins.languages.catalogue import translator
from plugins.languages.speech import Speech
from plugins.publish.changes import Side, changes
from plugins.publish.manifest import digest
from plugins.publish.telling import told

SITE = "https://example.org/"


def text(lang: str, name: str, title: str, words: str = "", frame: str = "", of: str = "") -> tuple[str, bytes]:
    """The page of a text as templates make it; `of`: the address of what it stands in for, in another language."""
    address = f"{lang}/news/{name}/"
    page = f"""<html lang="{lang}"><head><title>{title} – The site</title>
<link rel="canonical" href="{SITE}{of or address}">
<link rel="alternate" hreflang="x-default" href="{SITE}en/news/{name}/"></head>
<body>{frame}<main><h1 class="p-name">{title}</h1>{words}</main></body></html>"""
    return f"{address}index.html", page.encode()


def side(*files: tuple[str, bytes]) -> Side:
    there = dict(files)
    return Side({path: digest(content) for path, content in there.items()}, there.get)


def says(before: Side, after: Side, lang: str = "en") -> list[str]:
    return list(told(changes(before, after), Speech(lang, translator(lang))))


BEFORE = side(text("en", "a", "One"), text("ru", "a", "Один"), ("en/feed.xml", b"1"), ("theme/site.css", b"x"))


def test_nothing_is_told_as_such() -> None:
    assert says(BEFORE, BEFORE) == ["Nothing changes for readers."]


def test_a_new_text_is_told_once_with_its_languages() -> None:
    after = side(*pages(BEFORE), text("en", "b", "Two"), text("ru", "b", "Два"), ("en/feed.xml", b"2"))
    assert says(BEFORE, after) == [
        "New:",
        "  “Two” (English, Russian): /en/news/b/",
        "Changed:",
        "  1 feed",
    ]


def test_its_title_is_the_one_in_the_readers_language() -> None:
    after = side(*pages(BEFORE), text("en", "b", "Two"), text("ru", "b", "Два"))
    assert says(BEFORE, after, "ru") == ["Новое:", "  «Два» (английский, русский): /ru/news/b/"]


def test_languages_that_changed_are_told_not_those_that_did_not() -> None:
    after = side(*pages(BEFORE), text("ru", "a", "Один", "Иначе."))
    assert says(BEFORE, after) == ["Changed:", "  “Один” (Russian): /ru/news/a/"]


def test_a_text_that_went_is_told_from_the_release_that_had_it() -> None:
    after = side(*(file for file in pages(BEFORE) if not file[0].startswith("ru/")))
    assert says(BEFORE, after, "nl") == ["Niet meer aanwezig:", "  “Один” (Russisch): /ru/news/a/"]


def test_where_only_the_frame_changed_pages_are_counted() -> None:
    after = side(*pages(BEFORE), text("en", "a", "One", frame="<nav>New</nav>"))
    assert says(BEFORE, after) == ["Changed:", "  1 list or other page"]


def test_what_stands_in_for_a_translation_is_no_text_of_its_own() -> None:
    after = side(*pages(BEFORE), text("nl", "a", "One", of="en/news/a/"))
    assert says(BEFORE, after) == ["New:", "  1 list or other page"]


def test_feeds_calendars_and_pictures_are_counted() -> None:
    files = [("en/feed.atom", b""), ("nl/feed.xml", b""), ("en/a/event.ics", b""), ("pictures/a.webp", b"")]
    after = side(*pages(BEFORE), *files, ("theme/more.js", b""))
    assert says(BEFORE, after) == ["New:", "  2 feeds, 1 calendar, 1 picture, 1 other file"]


def test_where_nothing_of_the_old_release_is_left_to_look_at_pages_are_counted() -> None:
    """As with a target that only told its manifest."""
    blind = Side(BEFORE.digests, lambda _: None)
    assert says(blind, side(("en/feed.xml", b"1"), ("theme/site.css", b"x"))) == [
        "No longer there:",
        "  2 lists and other pages",
    ]


def test_a_long_list_is_cut_and_the_rest_counted() -> None:
    after = side(*pages(BEFORE), *(text("en", f"n{number:02}", f"Text {number}") for number in range(33)))
    lines = says(BEFORE, after)
    assert len(lines) == 32
    assert lines[-1] == "  and 3 more texts"


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_the_part_that_goes_is_that_of_the_pages_that_were_there(gone: int) -> None:
    kept = [file for file in pages(BEFORE) if not file[0].endswith(".html")]
    html = [file for file in pages(BEFORE) if file[0].endswith(".html")]
    assert changes(BEFORE, side(*kept, *html[gone:], text("en", "z", "Z"))).part_gone == gone / 2


def pages(one: Side) -> list[tuple[str, bytes]]:
    return [(path, one.read(path) or b"") for path in one.digests]
