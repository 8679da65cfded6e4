from xml.etree.ElementTree import fromstring
from xml.sax.saxutils import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.feed.legal import legal


def test_what_xml_forbids_is_left_out() -> None:
    assert legal("a\x00b\x08c\x0bd\x1fe\ud800f\uffffg\ufffeh") == "abcdefgh"


def test_everything_else_stays() -> None:
    text = "Привет\t\n\r “мир” 🏳️‍🌈 \x85\u2028"
    assert legal(text) == text


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters() | st.sampled_from("\x00\x0b\x1f\ud800\uffff")))
def test_any_text_becomes_one_that_xml_holds(text: str) -> None:
    root = fromstring(f"<a>{escape(legal(text))}</a>".encode())
    assert (root.text or "") == legal(text).replace("\r\n", "\n").replace("\r", "\n")
