"""Rules about one line of YAML: each tells of one kind of mistake that people make, or says nothing.

A rule gets all lines and the number of the one to look at, and is asked only when YAML has refused the whole.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from plugins.problems.problem import N_
from plugins.read.yaml_syntax import BLOCK, KEY, line_above, parts, quoted

_SPECIAL = frozenset("@`%*&!|>,]}?#{[-")
_WRONG_ESCAPE = re.compile(r"(?<!\\)(?:\\\\)*\\[^\\0abtnvfre \"/NLP_xuU\t]")
_CANNOT_BEGIN = N_("a text cannot begin with “{first}”")
_CLOSING = {"[": "]", "{": "}"}


class Fault(NamedTuple):
    found: str
    do: str
    values: Mapping[str, object]


Rule = Callable[[Sequence[str], int], Fault | None]


def _in_quotes(found: str, start: str, value: str, /, **values: object) -> Fault:
    return Fault(
        found, N_("put the text in quotes: {mended}"), {"mended": start.strip() + " " + quoted(value), **values}
    )


def tab(lines: Sequence[str], number: int) -> Fault | None:
    line = lines[number]
    if "\t" not in line[: len(line) - len(line.lstrip())]:
        return None
    return Fault(N_("this line begins with a tab"), N_("use spaces instead of the tab"), {})


def quote(lines: Sequence[str], number: int) -> Fault | None:
    """A quote that does not end, or ends before the text does."""
    start, _, value = parts(lines[number])
    mark = value[:1]
    if not mark or mark not in "'\"":
        return None
    closed = re.match(r"'(?:[^']|'')*'" if mark == "'" else r'"(?:[^"\\]|\\.)*"', value)
    if closed and value[closed.end() :].strip() and not value[closed.end() :].lstrip().startswith("#"):
        return _in_quotes(N_("the text goes on after the closing quote"), start, value)
    if closed and mark == '"' and _WRONG_ESCAPE.search(value):
        return _in_quotes(N_('“\\” has a special meaning between " and "'), start, value[1:-1])
    if closed or not (number + 1 >= len(lines) or not lines[number + 1].startswith(" ")):
        return None
    return Fault(
        N_("the quote {mark} is opened, but not closed"),
        N_("write it like this: {mended}"),
        {"mark": mark, "mended": start.strip() + " " + quoted(value[1:] if mark == '"' else value)},
    )


def special(lines: Sequence[str], number: int) -> Fault | None:
    """A text that begins with a character that means something to YAML."""
    start, key, value = parts(lines[number])
    first = value[:1]
    if first not in _SPECIAL or (not key and "-" not in start):
        return None
    if closing := _CLOSING.get(first):
        return _bracket(lines, number, closing)
    if BLOCK.match(lines[number]) or (first in "-?" and value[1:2].strip()):
        return None
    return _in_quotes(_CANNOT_BEGIN, start, value, first=first)


def _bracket(lines: Sequence[str], number: int, closing: str) -> Fault | None:
    start, _, value = parts(lines[number])
    after = value.rpartition(closing)[2]
    if closing in value:
        wrong = after.strip() and not after.lstrip().startswith("#")
        return _in_quotes(_CANNOT_BEGIN, start, value, first=value[0]) if wrong else None
    below = takewhile(lambda line: not KEY.match(line) or line.startswith(" "), lines[number + 1 :])
    if any(closing in line for line in below):
        return None
    return Fault(
        N_("the list that begins with “{first}” has no end"),
        N_("write “{closing}” after its last part"),
        {"first": value[0], "closing": closing},
    )


def colon(lines: Sequence[str], number: int) -> Fault | None:
    start, key, value = parts(lines[number])
    if not (key or start.strip()) or value[:1] in ("'", '"', "[", "{") or not re.search(r":(\s|$)", value):
        return None
    return _in_quotes(N_("the colon in “{value}” confuses the reader of the keys"), start, value, value=value)


def no_space(lines: Sequence[str], number: int) -> Fault | None:
    match = re.match(r"([ ]*(?:- +)*[^\W\d][\w-]*):([^ \t/].*)$", lines[number])  # a no-break space is none to YAML
    if not match:
        return None
    mended = f"{match[1].strip()}: {match[2].strip()}"
    return Fault(N_("there is no space after the colon"), N_("write “{mended}”"), {"mended": mended})


def no_key(lines: Sequence[str], number: int) -> Fault | None:
    line = lines[number]
    if not line.strip() or line.startswith((" ", "-", "#", "]", "}", '"', "'")) or re.search(r":(\s|$)", line):
        return None
    do = N_("write “key: value”; a text that goes on needs two spaces before it")
    return Fault(N_("“{text}” has no key"), do, {"text": line.strip()})


def indented(lines: Sequence[str], number: int) -> Fault | None:
    line = lines[number]
    above = line_above(lines, number)
    starts_deeper = len(line) - len(line.lstrip()) > len(above) - len(above.lstrip())
    if not (line.startswith(" ") and starts_deeper and KEY.match(line)) or (above and not parts(above).value):
        return None
    return Fault(N_("spaces stand before this key"), N_("delete the spaces at the beginning of the line"), {})


def list_under_value(lines: Sequence[str], number: int) -> Fault | None:
    above = line_above(lines, number)
    if not lines[number].lstrip().startswith("- ") or not parts(above).key or not parts(above).value:
        return None
    do = N_("leave nothing after “{key}:”, and write each part of the list below it, after “- ”")
    return Fault(N_("a list begins here, but “{key}” has a value already"), do, {"key": parts(above).key})


RULES: tuple[Rule, ...] = (tab, quote, special, colon, no_space, no_key, indented, list_under_value)
