"""The short way against YAML itself."""

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.read.findings import Findings
from plugins.read.tree import Scalar
from plugins.read.yaml_builder import Builder
from plugins.read.yaml_mistake import Refused
from plugins.read.yaml_plain import plain_table

KEYS = st.sampled_from(["title", "tags", "date", "summary", "x_y", "a"])
SIGNS = list("abЯя5é٣ :,#-—«»’+.!?'\"[](){}&*%@`|>/\\=~_<\u00a0\t")
PIECES = [
    *SIGNS,
    "null",
    "Null",
    "yes",
    "2016-03-08T07:00:00+00:00",
    "18:30",
    ": ",
    " #",
    '"a b"',
    "[a, b]",
    '["a", b c]',
    "…",
]
VALUES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)
LINES = st.lists(st.just("") | st.tuples(KEYS, VALUES).map(": ".join), min_size=1, max_size=5)


@settings(max_examples=500, deadline=None)
@example(["title: a: b"])
@example(["title: We are #1"])
@example(["tags: [a, b: c]"])
@example(["tags: [null, Null]", "date: NULL"])
@example(["title: - a"])
@example(["date: 12:30:45"])
@example(["title: a ?b"])
@example(["tags: [a ,b]"])
@given(LINES)
def test_what_is_plain_is_what_yaml_makes_of_it(lines: list[str]) -> None:
    plain = plain_table(lines, 2)
    if plain is None:
        return
    findings = Findings("x")
    try:
        assert Builder(list(lines), 2, findings).build() == plain
    except (yaml.YAMLError, Refused) as error:
        raise AssertionError(f"YAML does not take this: {error}") from error
    assert not findings.problems


def test_the_usual_front_matter_is_plain() -> None:
    lines = [
        'title: "Our picnic: a day in the park"',
        "date: 2016-03-08T07:00:00+00:00",
        "tags: [picnic, new arrivals]",
    ]
    table = plain_table([*lines, "summary: Forty people, one lawn", "status: draft", ""], 2)
    assert table is not None
    assert table.entries["status"].node == Scalar("draft", 6)


def test_two_lines_with_one_key_are_left_to_those_who_tell_it() -> None:
    assert plain_table(["title: a", "title: b"], 2) is None
