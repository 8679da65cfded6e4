"""One line of a file changes, and nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.status.stamp import stamped

HASH = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("translated_from: en", f"translated_from: en@{HASH}"),
        ("translated_from: en@abcdef0", f"translated_from: en@{HASH}"),
        ('translated_from: "en"', f'translated_from: "en@{HASH}"'),
        ("translated_from:   'zh-Hans'  ", f"translated_from:   'zh-Hans@{HASH}'  "),
        ('"translated_from" : en\t', f'"translated_from" : en@{HASH}\t'),
    ],
)
def test_the_hash_follows_the_language(before: str, after: str) -> None:
    assert stamped(before.encode(), 1, HASH) == after.encode()


@pytest.mark.parametrize("line", ["title: en", "translated_from:", "{translated_from: en}", "translated_from: en # x"])
def test_an_unusual_line_is_left_alone(line: str) -> None:
    assert stamped(line.encode(), 1, HASH) is None


def test_a_line_that_is_not_there_is_not_changed() -> None:
    assert stamped(b"translated_from: en\n", 3, HASH) is None


LINES = st.lists(st.binary(max_size=12).filter(lambda line: b"\n" not in line and b"\r" not in line), max_size=5)
ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([b"", b"\xef\xbb\xbf"]), LINES, LINES, ENDS, st.booleans())
def test_only_that_line_changes(bom: bytes, above: list[bytes], below: list[bytes], end: bytes, last: bool) -> None:
    """Whatever the lines are, however they end, with a byte order mark or without."""
    mark = b"translated_from: en"
    lines = [bom + b"---", *above, mark, *below]
    data = end.join(lines) + (end if last else b"")
    changed = stamped(data, len(above) + 2, HASH)
    assert changed is not None
    lines[len(above) + 1] = mark + b"@" + HASH.encode()
    assert changed == end.join(lines) + (end if last else b"")
