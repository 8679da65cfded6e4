from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.read.body_source import Source


def test_the_occurrence_decides() -> None:
    source = Source("[a](x)\n\n[b](x)\n[c](x)", 10)
    assert [source.line_of_target("x", number) for number in range(4)] == [10, 12, 13, 13]


def test_words_and_longer_addresses_are_not_taken_for_the_address() -> None:
    assert Source("x\n[x](xy)\n[a](x)", 1).line_of_target("x") == 3


def test_code_is_not_looked_at() -> None:
    source = Source("```\n[a](x)\n# no\n```\n`[a](x)`\n\n[a](x)\n\n## yes", 1)
    assert source.line_of_target("x") == 7
    assert source.line_of_heading(0) == 9


def test_comments_are_not_looked_at() -> None:
    source = Source("<!--\n[a](x)\n\n## no\n-->\n[a](x)\n\n## yes `<!--`\n\n[b](y)", 1)
    assert source.line_of_target("x") == 6
    assert source.line_of_heading(0) == 8
    assert source.line_of_target("y") == 10


def test_addresses_are_found_however_they_are_written() -> None:
    source = Source("[a]( <b c> )\n[a](d\\_e)\n[a](f?g&amp;h)\n\n[r]: i\n<a href='j'>", 1)
    found = [source.line_of_target(target) for target in ("b c", "d_e", "f?g&h", "i", "j")]
    assert found == [1, 2, 3, 5, 6]


def test_headings_of_all_forms_are_counted() -> None:
    source = Source("# a\n\nb\n---\n\n> ## c\n\n- # d\n\n<h2>e</h2>", 1)
    assert [source.line_of_heading(number) for number in range(5)] == [1, 3, 6, 8, 10]


def test_what_is_not_found_is_on_the_first_line() -> None:
    assert Source("a\nb", 7).line_of("c") == 7


PIECES = [
    "](",
    "]:",
    "=",
    "<",
    ">",
    '"',
    "'",
    ")",
    " ",
    " ",
    "\n",
    "x",
    "x",
    "xy",
    "a/b",
    "a.b#c",
    "b=x",
    "\\",
    "&",
    " " * 60,
]
WILD = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@settings(max_examples=600, deadline=None)
@example("](" + " " * 99 + "< x)", "x")
@example("=x= x= ", "x=")
@given(WILD, st.sampled_from(["x", "xy", "x=", "a/b", "a.b#c", "b=x", "x=x", "", " x", "<x", "&", "](x"]))
def test_addresses_are_found_where_their_pattern_finds_them(text: str, target: str) -> None:
    source = Source(text, 1)
    found = source._places_by_pattern(target)
    assert [source.line_of_target(target, number) for number in range(4)] == [
        source._nth(found, number) for number in range(4)
    ]
    assert source._targets[target] == found
