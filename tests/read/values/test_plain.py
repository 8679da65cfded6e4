"""Plain values."""

import pytest

from plugins.read.values.plain import one_of, sequence, text, whole_number, yes_no
from tests.read.values.conftest import ParseValue


@pytest.mark.parametrize(("written", "value"), [("yes", True), ("True", True), ("no", False), ("off", False)])
def test_yes_and_no(written: str, value: bool, parse_value: ParseValue) -> None:
    assert parse_value(yes_no, written) == (value, [])


def test_anything_else_is_neither(parse_value: ParseValue) -> None:
    assert parse_value(yes_no, "ja") == (None, ["“key” is “ja” → write “key: yes” or “key: no”"])


@pytest.mark.parametrize("written", ["0", "101", "-1", "1.5", "one", "٣", "9" * 5000])
def test_numbers_have_bounds(written: str, parse_value: ParseValue) -> None:
    assert parse_value(whole_number(1, 100), "42") == (42, [])
    value, told = parse_value(whole_number(1, 100), written)
    assert value is None
    assert told[0].endswith("write a whole number from 1 to 100")


def test_words_may_be_hyphenated(parse_value: ParseValue) -> None:
    parser = one_of(("in person", "online"))
    assert parse_value(parser, "In-Person") == ("in person", [])
    assert "did you mean “online”?" in parse_value(parser, "onlin")[1][0]
    assert "write one of: in person, online" in parse_value(parser, "xyz")[1][0]


def test_one_value_is_a_list_of_one(parse_value: ParseValue) -> None:
    assert parse_value(sequence(text), "a, b") == (("a, b",), [])
    assert parse_value(sequence(text, commas=True), "a, b,") == (("a", "b"), [])
    assert parse_value(sequence(text), "[a, '', b]") == (("a", "b"), [])
    assert parse_value(sequence(text), "[a, [b]]") == (
        ("a",),
        ["“key” has a list here → write one value after “key: ”"],
    )
