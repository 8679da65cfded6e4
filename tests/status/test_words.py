"""A difference in words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.status.words import Change, passages

LONG = " ".join(f"word{n}" for n in range(60))


def told(old: str, new: str) -> list[tuple[int, list[tuple[str, str]]]]:
    return [(each.line, [(piece.change.name, piece.text) for piece in each.pieces]) for each in passages(old, new)]


def test_one_word_changed() -> None:
    assert told("a\n\nForty people came.\n", "a\n\nFifty people came.\n") == [
        (3, [("OLD", "Forty"), ("NEW", "Fifty"), ("SAME", "people came.")])
    ]


def test_a_new_paragraph_has_its_line() -> None:
    assert told("One.\n", "One.\n\nTwo.\n") == [(3, [("NEW", "Two.")])]


def test_a_lost_paragraph_is_where_it_stood() -> None:
    assert told("One.\n\nTwo.\n\nThree.\n", "One.\n\nThree.\n") == [(3, [("OLD", "Two.")])]


def test_white_space_is_no_change() -> None:
    assert told("One  two\n\n\nthree\n", "One two\nthree   \n") == []


def test_what_is_far_from_a_change_is_left_out() -> None:
    [(_, pieces)] = told(f"{LONG} old {LONG}", f"{LONG} new {LONG}")
    assert [change for change, _ in pieces] == ["LEFT_OUT", "SAME", "OLD", "NEW", "SAME", "LEFT_OUT"]
    assert sum(len(text.split()) for _, text in pieces) < 20


def test_what_has_little_in_common_is_not_mixed() -> None:
    [(_, pieces)] = told("the cat sat on a mat and slept", "whoever asks the foundation gets an answer soon")
    assert [change for change, _ in pieces] == ["OLD", "NEW"]


@settings(max_examples=150, deadline=None)
@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40))
def test_a_difference_is_told_exactly_where_words_differ(old: str, new: str) -> None:
    found = passages(old, new)
    lines = [[line.split() for line in text.split("\n") if line.strip()] for text in (old, new)]
    assert (found == []) == (lines[0] == lines[1])
    more, less = (sum(each.count(change) for each in found) for change in (Change.NEW, Change.OLD))
    assert more - less == len(new.split()) - len(old.split())
