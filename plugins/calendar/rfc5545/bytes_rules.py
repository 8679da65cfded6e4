"""Rules about the bytes of a calendar file (RFC 5545 §3.1)."""

import re
from collections.abc import Iterator

from plugins.calendar.rfc5545.tree import Fault

LONGEST = 75  # octets, without the line end
_CONTROL = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")


def line_faults(data: bytes) -> Iterator[Fault]:
    """Line ends, lengths, characters: line by line, as folded."""
    if not data.endswith(b"\n"):
        yield data.count(b"\n") + 1, "the last line does not end"
    for number, ended in enumerate(re.findall(rb"[^\n]*\n|[^\n]+", data), 1):
        line = ended.removesuffix(b"\r\n")
        if ended.endswith(b"\n") and line == ended:
            yield number, "the line ends in LF alone, not in CRLF"
            line = ended.removesuffix(b"\n")
        yield from ((number, message) for message in _of_line(line))


def _of_line(line: bytes) -> Iterator[str]:
    if not line:
        yield "the line is empty"
    if len(line) > LONGEST:
        yield f"the line has {len(line)} octets, more than {LONGEST}"
    if _CONTROL.search(line):
        yield "the line holds a control character"
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        yield "the line is not UTF-8 by itself: a fold broke a character"
    if line.startswith(b"\xef\xbb\xbf"):
        yield "the line begins with a byte order mark"
