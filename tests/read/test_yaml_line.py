"""YAML mistakes are explained: what was found, where, and what to type."""

import pytest

from plugins.read.findings import Findings
from plugins.read.yaml_syntax import quoted
from plugins.read.yaml_tree import parse
from tests.read.conftest import Told


def quoting(value: str) -> str:
    return f'put the text in quotes: title: "{value}"'


MISTAKES = {
    "colon": (
        "a: b\ntitle: Belgium: open\n",
        f"3: the colon in “Belgium: open” confuses the reader of the keys → {quoting('Belgium: open')}",
    ),
    "colon at the end": (
        "title: Open:\n",
        f"2: the colon in “Open:” confuses the reader of the keys → {quoting('Open:')}",
    ),
    "tab": ("tags:\n\t- a\n", "3: this line begins with a tab → use spaces instead of the tab"),
    "no end": (
        'title: "Open\ntags: a\n',
        '2: the quote " is opened, but not closed → write it like this: title: "Open"',
    ),
    "early end": (
        'title: "Open" doors\n',
        "2: the text goes on after the closing quote → put the text in quotes: title: '\"Open\" doors'",
    ),
    "apostrophe": (
        "title: 's avonds\ntags: a\n",
        "2: the quote ' is opened, but not closed → write it like this: title: \"'s avonds\"",
    ),
    "backslash": (
        'title: "a\\qb"\n',
        "2: “\\” has a special meaning between \" and \" → put the text in quotes: title: 'a\\qb'",
    ),
    "no key": (
        "title: x\nhello\ntags: a\n",
        "3: “hello” has no key → write “key: value”; a text that goes on needs two spaces before it",
    ),
    "no space": ("title:x\ntags: a\n", "2: there is no space after the colon → write “title: x”"),
    "no-break space": ("title:\u00a0x\n", "2: there is no space after the colon → write “title: x”"),
    "indented": (
        "title: x\n  tags: a\n",
        "3: spaces stand before this key → delete the spaces at the beginning of the line",
    ),
    "list": (
        "tags: a\n- b\n",
        "3: a list begins here, but “tags” has a value already"
        " → leave nothing after “tags:”, and write each part of the list below it, after “- ”",
    ),
    "no bracket": (
        "tags: [a, b\ntitle: x\n",
        "2: the list that begins with “[” has no end → write “]” after its last part",
    ),
}


@pytest.mark.parametrize(("text", "message"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_explained(text: str, message: str, told: Told) -> None:
    findings = Findings("x.md")
    parse(text, 2, findings)
    assert told(findings.problems) == [message]


@pytest.mark.parametrize(
    "value", ["@a", "*a b", "%a", "`a`", "[a] b", "{a} b", "&a b", "!a b", "| a", "> a", ", a", "- a"]
)
def test_a_text_that_begins_with_a_special_character_is_explained(value: str, told: Told) -> None:
    findings = Findings("x.md")
    parse(f"tags: a\ntitle: {value}\nslug: b\n", 2, findings)
    assert told(findings.problems) == [f"3: a text cannot begin with “{value[0]}” → {quoting(value)}"]


@pytest.mark.parametrize("value", ['a "b" c', "'s avonds: thee", "a\\b", "@x", "both \" and '", "# x", ""])
def test_what_a_message_tells_to_type_works(value: str) -> None:
    findings = Findings("x.md")
    table = parse(f"title: {quoted(value)}\n", 2, findings)
    assert table.entries["title"].node[0] == value
    assert not findings.problems


def test_texts_of_several_lines_are_not_blamed(told: Told) -> None:
    findings = Findings("x.md")
    parse("summary: |\n  Hello: there: you\n  @all\ntitle: a: b\n", 2, findings)
    assert [problem.line for problem in findings.problems] == [5]


def test_lines_that_are_right_are_not_blamed_for_another() -> None:
    findings = Findings("x.md")
    right = (
        'a: "b \\" c \\n"\nd: [e,\n  f]\ng: {h: i,\n  j: k}\nl: "m\n  n"\no: p\n  q\n# r\nurl: https://example.org\n'
    )
    parse(right + "title: a: b\n", 2, findings)
    assert [problem.line for problem in findings.problems] == [right.count("\n") + 2]
