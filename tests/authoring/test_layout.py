import pytest

from plugins.authoring.layout import copied, hidden, key, remark, said


def test_a_comment_is_broken_between_words_only() -> None:
    lines = remark("word " * 50 + "https://example.org/" + "x" * 120)
    assert all(line.startswith("# ") for line in lines)
    assert max(len(line) for line in lines[:-1]) <= 100
    assert lines[-1].endswith("x" * 120)


def test_what_is_to_be_typed_is_not_broken() -> None:
    assert "“cancelled:  yes”" in remark("word " * 17 + "spaces: “cancelled:  yes”")[1]


def test_lines_are_copied_as_they_are() -> None:
    assert copied(["  - text: a", ""]) == ["#   - text: a", "#"]


@pytest.mark.parametrize(
    ("words", "line"),
    [("a: b #1", 'x: "a: b #1"'), ('it\'s "so"', "x: 'it''s \"so\"'"), ("a\n b\tc", 'x: "a b c"'), ("", "x:")],
)
def test_words_are_quoted(words: str, line: str) -> None:
    assert said("x", words) == line


def test_a_key_without_value_has_no_space_after_it() -> None:
    assert key("x") == "x:"


@pytest.mark.parametrize("text", ["a --> b", "a --!> b", "<!-- a -->", "---"])
def test_nothing_in_a_comment_ends_it(text: str) -> None:
    comment = hidden(text)
    assert comment.count("-->") == 1
    assert "--!>" not in comment
