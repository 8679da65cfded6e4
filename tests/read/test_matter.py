"""Front matter and body."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.findings import Findings
from plugins.read.matter import Matter, split


def missing(text: str) -> tuple[int, str]:
    findings = Findings("x.md")
    assert split(text, findings) is None
    return findings.problems[0].line, findings.problems[0].found


def test_a_file_is_split_with_lines() -> None:
    assert split("---\ntitle: x\n---\n\nbody\n", Findings("x")) == Matter("title: x\n", 2, "\nbody\n", 4)


def test_a_body_may_be_missing() -> None:
    assert split("---\ntitle: x\n---", Findings("x")) == Matter("title: x\n", 2, "", 4)


def test_keys_may_be_missing() -> None:
    assert split("---\n---\nbody", Findings("x")) == Matter("", 2, "body", 3)


def test_blank_lines_above_are_fine() -> None:
    assert split("\n\n---\na: b\n---\nbody", Findings("x")) == Matter("a: b\n", 4, "body", 6)


def test_spaces_after_the_hyphens_are_fine() -> None:
    assert split("--- \na: b\n---\t\nbody", Findings("x")) == Matter("a: b\n", 2, "body", 4)


def test_a_rule_in_the_body_stays_there() -> None:
    matter = split("---\na: b\n---\none\n\n---\n\ntwo", Findings("x"))
    assert matter is not None
    assert matter.body == "one\n\n---\n\ntwo"


def test_blank_lines_and_remarks_between_keys_are_fine() -> None:
    matter = split("---\na: b\n\n# remark\nc:\n\n  d: e\n---\n", Findings("x"))
    assert matter is not None
    assert matter.body == ""


def test_a_missing_opening_is_told() -> None:
    assert missing("title: x\n---\nbody") == (1, "the “---” above the title is missing")


@pytest.mark.parametrize("dashes", ["—", "–––", "----", "--"])
def test_hyphens_that_an_editor_changed_are_told(dashes: str) -> None:
    assert missing(f"{dashes}\ntitle: x\n---\n") == (1, "“{line}” should be three hyphens")
    assert missing(f"---\ntitle: x\n{dashes}\ntext\n") == (3, "“{line}” should be three hyphens")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: x\nsummary: y\n\nHello, world.\n", 3),
        ("---\ntitle: x\nplace:\n  name: y\n\n## Heading\n", 4),
        ("---\ntitle: x\n\nHello, world.\n\n---\n\nA rule was above.\n", 2),
        ("---\nHello\n", 1),
        ("---", 1),
    ],
)
def test_a_missing_closing_is_told_with_the_line_before_it(text: str, line: int) -> None:
    assert missing(text) == (line, "the “---” that ends the keys is missing")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="-a:# \n"))
def test_parts_and_lines_are_those_of_the_text(text: str) -> None:
    findings = Findings("x.md")
    if not text.strip():
        return
    if matter := split(text, findings):
        lines = text.split("\n")
        assert lines[matter.yaml_line - 1 :][: matter.yaml.count("\n")] == matter.yaml.split("\n")[:-1]
        assert "\n".join(lines[matter.body_line - 1 :]) == matter.body
    else:
        assert len(findings.problems) == 1
        assert 1 <= findings.problems[0].line <= text.count("\n") + 1
