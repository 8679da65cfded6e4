"""YAML as front matter needs it."""

import json
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.findings import Findings
from plugins.read.tree import Entry, Items, Node, Scalar, Table
from plugins.read.yaml_tree import parse


def plain(node: Node) -> Any:
    """The tree without lines."""
    match node:
        case Scalar(text=text):
            return text
        case Items(items=items):
            return [plain(item) for item in items]
        case Table(entries=entries):
            return {key: plain(entry.node) for key, entry in entries.items()}


def read(text: str) -> Any:
    findings = Findings("x.md")
    table = parse(text, 2, findings)
    assert not findings.problems
    assert not table.broken
    return plain(table)


def mistakes(text: str) -> list[tuple[int, str]]:
    findings = Findings("x.md")
    parse(text, 2, findings)
    return [(problem.line, problem.found) for problem in findings.problems]


@pytest.mark.parametrize("value", ["18:30", "no", "on", "1_000", "0x1F", "2024-03-28", "1e3", ".5", "=", "<<"])
def test_scalars_stay_text(value: str) -> None:
    assert read(f"key: {value}\ntags: [{value}]\n") == {"key": value, "tags": [value]}


@pytest.mark.parametrize("value", ["", "~", "null", '""', "''"])
def test_nothing_is_an_empty_text(value: str) -> None:
    assert read(f"key: {value}\n") == {"key": ""}


def test_everything_knows_its_line() -> None:
    table = parse("a: b\n\ntags:\n  - c\n  - d\nplace: {\n  town: e}\n", 2, Findings("x.md"))
    assert table.entries["tags"] == Entry(4, Items([Scalar("c", 5), Scalar("d", 6)], 5))
    assert table.entries["place"] == Entry(7, Table({"town": Entry(8, Scalar("e", 8))}, 7))


def test_long_texts_may_have_several_lines() -> None:
    assert read("a: >\n  one: two\n  # three\nb: one\n  two\nc: 'one\n\n  two'\n") == {
        "a": "one: two # three\n",
        "b": "one two",
        "c": "one\ntwo",
    }


def test_remarks_on_lines_of_their_own_are_fine() -> None:
    assert read("# one\na: b\n# two\ntags: # three\n  - c\nd: 'e' # four\n") == {"a": "b", "tags": ["c"], "d": "e"}


@pytest.mark.parametrize("text", ["title: We are #1 #2\n", "title: # here\n", "title: # here", "tags: [a, b #c\n  ]\n"])
def test_what_yaml_would_cut_off_is_refused(text: str) -> None:
    assert mistakes(text)[0] == (2, "what follows “#” would be left out")


def test_a_key_that_is_there_twice_is_told_with_both_lines() -> None:
    findings = Findings("x.md")
    assert plain(parse("a: b\nc: d\na: e\n", 2, findings)) == {"a": "b", "c": "d"}
    assert [(problem.line, problem.values["first"]) for problem in findings.problems] == [(4, 2)]


@pytest.mark.parametrize("text", ["a: &x b\n", "a: *x\n", "a: !x b\n", "a: !!python/name:os.system x\n", "a: &x [b]\n"])
def test_anchors_aliases_and_tags_are_refused(text: str) -> None:
    assert mistakes(text) == [(2, "a text cannot begin with “{first}”")]


def test_a_bomb_of_aliases_is_refused() -> None:
    assert mistakes("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n")


@pytest.mark.parametrize("text", ["a: " + "[" * 50_000, "a: " + "[" * 30 + "]" * 30, "a:\n" + "- " * 5000, "{" * 40])
def test_deep_nesting_is_refused_without_harm(text: str) -> None:
    assert mistakes(text)


def test_escapes_cannot_smuggle_invisible_characters() -> None:
    assert mistakes('a: "\\0"\nb: "x\\u202ey"\n') == [
        (2, "an invisible character ({name})"),
        (3, "an invisible character ({name})"),
    ]


def test_escapes_are_composed() -> None:
    assert read('a: "cafe\\u0301"\n') == {"a": "café"}


def test_lists_and_texts_are_no_keys() -> None:
    assert mistakes("- a\n- b\n")
    assert mistakes("? [a]\n: b\n")


def test_no_keys_at_all_is_an_empty_table() -> None:
    assert read("") == read("# nothing\n") == {}


def test_after_a_mistake_the_rest_is_read() -> None:
    findings = Findings("x.md")
    table = parse("title: a: b\nplace: *x\n  name: y\ntags:\n  - @c\n  - d\nslug: e\n", 2, findings)
    assert [problem.line for problem in findings.problems] == [2, 3, 6]
    assert plain(table) == {"tags": ["d"], "slug": "e"}
    assert table.broken


JSON = st.recursive(st.text(max_size=8), lambda inner: st.lists(inner, max_size=3), max_leaves=5)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.text("abcdefg_", min_size=1, max_size=5), JSON, max_size=4))
def test_json_strings_and_lists_are_read_as_they_are(value: dict[str, Any]) -> None:
    findings = Findings("x.md")
    table = parse("".join(f"{key}: {json.dumps(item)}\n" for key, item in value.items()), 2, findings)
    if not findings.problems:
        assert plain(table) == json.loads(normalize("NFC", json.dumps(value, ensure_ascii=False)))


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab:- \n\t\"'[]{}#&*!|>%@`,?\\\u00a0é~"), max_size=40))
def test_any_text_gives_a_table(text: str) -> None:
    findings = Findings("x.md")
    table = parse(text, 2, findings)
    assert not table.broken or findings.problems
    assert all(2 <= problem.line <= text.count("\n") + 2 for problem in findings.problems)
