import pytest

from plugins.read.body_source import Source
from plugins.read.findings import Findings
from plugins.read.markdown_limits import DEEPEST, LONGEST_LINE, LONGEST_TEXT, MOST_OPEN, within_limits


def refused(text: str) -> list[int]:
    findings = Findings("")
    assert within_limits(Source(text, 1), findings) == (not findings.problems)
    return [problem.line for problem in findings.problems]


@pytest.mark.parametrize(
    "text",
    [
        "word " * 3_000,
        "> " * DEEPEST + "a",
        "- - - - - - - - - - - - - - - -",
        "***************************",
        "| - | - | - | - | - | - | - | - | - | - | - | - | - | - |",
        "[a](b) " * 500,
        "a < b " * 100,
        "\n\n".join(["[ open"] * 100),
        "## a\n\nb\n\n" * 400,
    ],
)
def test_what_people_write_is_within_the_limits(text: str) -> None:
    assert not refused(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n\n" * (LONGEST_TEXT // 3 + 1), 1),
        ("a\n" + "b" * (LONGEST_LINE + 1), 2),
        ("a\n\n" + "> " * (DEEPEST + 1) + "b", 3),
        ("a\n\n" + "- " * (DEEPEST + 1) + "b", 3),
        ("a\n" + "    " * DEEPEST + "- b", 2),
        ("a\n\n" + "[" * (MOST_OPEN + 1), 3),
        ("a\n" + "<a " * 300, 2),
        ("# a\n" * 1_001, 1_001),
    ],
)
def test_a_text_beyond_them_is_refused_with_the_line(text: str, line: int) -> None:
    assert refused(text) == [line]
