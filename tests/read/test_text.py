"""From bytes to text."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.body_at_length import _FORBIDDEN
from plugins.read.encoding import guess
from plugins.read.findings import Findings
from plugins.read.markdown_plain import _FOREIGN, OTHER_MARKS
from plugins.read.text import _FORBIDDEN as _REFUSED
from plugins.read.text import blob_hash, decode, is_printable, load, stamp_hash


def refusal(data: bytes) -> tuple[int, str, object]:
    findings = Findings("x.md")
    assert decode(data, findings) is None
    problem = findings.problems[0]
    return problem.line, problem.found, problem.values.get("encoding") or problem.values.get("name")


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfa\nb\n", b"a\r\nb\r\n", b"a\rb\r"])
def test_byte_order_mark_and_line_ends_are_fine(data: bytes) -> None:
    findings = Findings("x.md")
    assert decode(data, findings) == "a\nb\n"
    assert not findings.problems


def test_text_is_composed() -> None:
    assert decode("cafe\u0301".encode(), Findings("x")) == "café"


@pytest.mark.parametrize(
    ("encoding", "text", "name"),
    [
        ("cp1251", "Бельгия открывает двери", "windows-1251"),
        ("koi8-r", "Бельгия открывает двери", "KOI8-R"),
        ("cp1252", "België opent haar deuren, één voor één", "windows-1252"),
        ("utf-16", "Belgium opens", "UTF-16"),
        ("utf-16-le", "Belgium opens", "UTF-16"),
        ("utf-16-be", "Belgium opens", "UTF-16"),
        ("utf-32", "Belgium opens", "UTF-32"),
    ],
)
def test_other_encodings_are_named(encoding: str, text: str, name: str) -> None:
    assert refusal(text.encode(encoding))[2] == name


def test_the_line_of_the_first_bad_byte_is_told() -> None:
    assert refusal("---\ntitle: één\n".encode() + "twee\ncafé\n".encode("cp1252"))[0] == 4


def test_one_damaged_byte_is_no_other_encoding() -> None:
    data = "---\ntitle: Привет\n".encode() + b"\xff\n"
    assert guess(data) == ""
    assert refusal(data)[0] == 3


@pytest.mark.parametrize("data", [b"", b"\n \r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_told_what_to_write(data: bytes) -> None:
    findings = Findings("x.md")
    assert decode(data, findings) is None
    assert "title" in findings.problems[0].do


@pytest.mark.parametrize("character", ["\0", "\x07", "\x0b", "\x7f", "\x85", "\u2028", "\ufffe", "\ufffd"])
def test_control_characters_are_refused_with_their_line(character: str) -> None:
    line, _, name = refusal(f"a\nb{character}\n".encode())
    assert line == 2
    assert f"U+{ord(character):04X}" in str(name)


@pytest.mark.parametrize("character", ["\u202e", "\u2066", "\u200f", "\u061c"])
def test_marks_of_direction_are_refused(character: str) -> None:
    assert "direction" in refusal(f"a{character}b".encode())[1]


def test_each_forbidden_character_is_told_of_once() -> None:
    findings = Findings("x.md")
    decode(b"\x07\n\x07\n\x08\n", findings)
    assert [problem.line for problem in findings.problems] == [1, 3]


def test_no_break_spaces_soft_hyphens_and_emoji_stay() -> None:
    assert (
        decode("a\u00a0b\u202fc\u00add\u200de 🏳️‍🌈\t".encode(), Findings("x")) == "a\u00a0b\u202fc\u00add\u200de 🏳️‍🌈\t"
    )


def test_hash_is_that_of_git(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"\xef\xbb\xbfa\nb\n")
    git = subprocess.run(["git", "hash-object", "--no-filters", "x"], cwd=tmp_path, capture_output=True, text=True)
    assert blob_hash(b"\xef\xbb\xbfa\r\nb\r\n") == git.stdout.strip()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("before", ["", "\ufeff", "\n"])
@pytest.mark.parametrize("status", ["status: draft", "status : hidden  # for now", "status:"])
def test_the_line_of_the_status_does_not_count_for_stamps(before: str, end: str, status: str) -> None:
    text = f"{before}---\ntitle: A\n{{}}tags: x\n---\nstatus: draft\n"
    public, other = (text.format(line).replace("\n", end).encode() for line in ("", f"{status}\n"))
    assert stamp_hash(other) == stamp_hash(public) == blob_hash(public)


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: A\n---\nstatus: draft\n",
        "---\ntitle: A\nevent_status: postponed\n---\n",
        "---\ncalls:\n  - text: B\n    status: x\n---\n",
        "status: draft\n",
        "",
    ],
)
def test_nothing_else_is_left_out_of_stamps(text: str) -> None:
    assert stamp_hash(text.encode()) == blob_hash(text.encode())


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    findings = Findings("x.md")
    assert load(tmp_path / "x.md", findings) is None
    assert findings.problems[0].path == "x.md"


@settings(max_examples=200, deadline=None)
@given(st.binary())
def test_any_bytes_give_a_text_or_a_problem(data: bytes) -> None:
    findings = Findings("x.md")
    assert (decode(data, findings) is None) == bool(findings.problems)


def test_what_is_printable_is_nothing_that_is_looked_for_elsewhere() -> None:
    """Each character is found to be so alone as beside others."""
    everything = [chr(point) for point in range(sys.maxunicode + 1)]
    printable = [each for each in everything if is_printable(each)]
    assert printable == [each for each in everything if is_printable(f"é{each}")]
    assert {"a", "я", "é", " ", "\u00a0", "\n", "—", "«"} <= set(printable)
    text = "".join(printable)
    assert not _FORBIDDEN.search(text)
    assert set(_REFUSED.findall(text)) == {"\ufffd"}
    assert set(_FOREIGN.findall(text)) == set(OTHER_MARKS)
