"""Files that are broken, huge or traps."""

import time
import tracemalloc
from collections.abc import Iterator

import pytest

from plugins.import_site.source.wxr import DROPPED, WANTED
from plugins.import_site.source.xml_items import Damaged, Declares, items
from tests.import_site.conftest import SAMPLES, Place

BROKEN = {
    "cut-off.xml": "the file ends in the middle, in line 147",
    "wrong-tag.xml": "in line 146 a tag is closed that is not the one that was opened last",
    "entities.xml": "the file declares entities in line 3",
    "other-file.xml": "the file declares entities in line 2",
    "empty.xml": "the file is empty",
    "document.docx": "it is packed, or a document of Word or LibreOffice",
    "noise.bin": "it is no text",
    "feed.json": "the file is damaged in line 3",
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_with_a_file_is_told_in_plain_words(name: str, place: Place) -> None:
    told = place.take(SAMPLES / "broken" / name)
    assert told.status == 1
    assert BROKEN[name] in told.err


@pytest.mark.parametrize("name", ["cut-off.xml", "wrong-tag.xml"])
def test_what_was_before_the_damage_is_taken(name: str, place: Place) -> None:
    place.take(SAMPLES / "broken" / name)
    assert sorted({document.entry for document in place.texts().values()}) == [
        "news/2019-04-04-speech-in-parliament",
        "news/2021-06-20-first-russianpride-in-the-netherlands",
    ]


def test_file_in_another_encoding_than_it_says_is_read(place: Place) -> None:
    place.take(SAMPLES / "broken" / "wrong-encoding.xml")
    (document,) = place.texts().values()
    assert document.front.title == "Чечня"


def test_no_other_file_is_read_and_nothing_is_expanded() -> None:
    for name in ("entities.xml", "other-file.xml"):
        with pytest.raises(Declares):
            list(items([(SAMPLES / "broken" / name).read_text("utf-8")], ["item"]))


def test_parameter_entities_are_not_expanded_either() -> None:
    text = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY % a "b"><!ENTITY % c "%a;%a;">%c;]><rss><item/></rss>'
    with pytest.raises(Declares):
        list(items([text], ["item"]))


def test_names_of_letters_and_signs_that_xml_forbids_do_no_harm(place: Place) -> None:
    text = "<rss version='2.0'><channel><item><title>A&nbsp;&laquo;b&raquo;</title><guid>1</guid>"
    place.take_bytes(
        f"{text}<description>The \x0b\x01end &amp;mdash; of it</description></item></channel></rss>".encode()
    )
    (document,) = place.texts().values()
    assert 'title: "A «b»"' in place.files()[document.path].decode()


def test_cut_anywhere_a_file_gives_the_same_items() -> None:
    text = (
        "<rss><item><title>a&nbsp;b&amp;c</title><wp:comment>x</wp:comment></item><item><title>d</title></item></rss>"
    )
    whole = [item.get("title") for item in items([text], WANTED, DROPPED)]
    for cut in range(len(text)):
        assert (
            [item.get("title") for item in items([text[:cut], text[cut:]], WANTED, DROPPED)]
            == whole
            == ["a\u00a0b&c", "d"]
        )


def test_item_that_is_cut_off_is_not_taken_for_whole() -> None:
    found = []
    with pytest.raises(Damaged) as damaged:
        found += [item.get("title") for item in items(["<rss><item><title>a</title></item>\n<item><title>b"], ["item"])]
    assert damaged.value.line == 2
    assert damaged.value.short


def test_large_export_is_read_in_little_memory() -> None:
    def export() -> Iterator[str]:
        yield "<rss>"
        for number in range(2_000):
            comments = f"<wp:comment><wp:comment_content>{'spam ' * 200}</wp:comment_content></wp:comment>" * 5
            yield f"<item><title>{number}</title>{comments}</item>"
        yield "</rss>"

    tracemalloc.start()
    count = sum(1 for _ in items(export(), WANTED, DROPPED))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 2_000
    assert most < 2_000_000, "ten million characters went through"


def test_elements_without_end_take_no_time(place: Place) -> None:
    start = time.monotonic()
    place.take_html("<html><body>" + "<div><b>" * 20_000 + "<p>The words of it</p>")
    assert time.monotonic() - start < 10
    assert "The words of it" in place.body(next(iter(place.texts())))


def test_script_in_a_saved_page_is_nowhere(place: Place) -> None:
    place.take_html("<html><body><article><p onclick='x()'>The words of it<script>alert(1)</script></p></article>")
    assert place.body(next(iter(place.texts()))) == "The words of it\n"
