from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from plugins.checks.html.pieces import pieces
from plugins.checks.html.scan import scan
from tests.checks.small import Small


class Started(HTMLParser):
    """What Python's own parser takes for elements: their names and attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    handle_startendtag = handle_starttag


def test_our_pages_are_read_as_another_parser_reads_them(untouched: Small) -> None:
    for file in untouched.output.rglob("*.html"):
        source = file.read_text("utf-8")
        other = Started()
        other.feed(source)
        ours = [
            (each.tag.lower(), {name.lower(): value for name, value in each.attributes.items()})
            for each in scan(source).elements
        ]
        assert ours == other.found, file


def test_our_pages_have_no_fault(untouched: Small) -> None:
    for file in untouched.output.rglob("*.html"):
        assert scan(file.read_text("utf-8")).faults == [], file


FRAGMENTS = st.sampled_from(
    ["<p>", "</p>", "<b a='1' a=2>", "</b>", "<br>", "<", ">", "<svg>", "<g/>", "</svg>", "<script>", "</script>"]
)
REST = ["<!-- ", "-->", "&amp;", "\n", "<p", '"', "'", "<title>", "</title", "\0", "я"]
PIECES = FRAGMENTS | st.sampled_from(REST)


@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=60))
def test_nothing_is_too_broken_to_be_read(source: str) -> None:
    tree = scan(source)
    for number, element in enumerate(tree.elements):
        assert 0 <= element.at < element.start <= len(source)
        assert element.start <= element.end <= len(source)
        assert -1 <= element.parent < number
        tree.text(element)
    assert sum(len(text) for _, text in pieces(tree)) <= len(source)
    assert [each for each in tree.faults if tree.line(each.at) > source.count("\n") + 1] == []


def test_lines_are_counted_from_one() -> None:
    tree = scan("<p>\n<b>\n\n<i></i></b></p>")
    assert [(each.tag, tree.line(each.at)) for each in tree.elements] == [("p", 1), ("b", 2), ("i", 4)]


def test_text_is_one_line_without_markup() -> None:
    tree = scan("<p>One\n <b>two</b> &amp;<!-- no --> three</p>")
    assert tree.text(tree.elements[0]) == "One two & three"


def test_a_language_holds_for_what_is_inside() -> None:
    tree = scan("<p lang='ru'><b></b><i lang=''></i></p><u></u>")
    assert [tree.lang(each) for each in tree.elements] == ["ru", "ru", "", ""]


def test_pieces_belong_to_the_nearest_element() -> None:
    tree = scan("<p>a<b>c</b>d<br>e</p>f")
    assert [(number, text) for number, text in pieces(tree) if text] == [(0, "a"), (1, "c"), (0, "d"), (0, "e")]
