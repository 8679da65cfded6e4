"""The hash in `translated_from: en@<hash>`, written into the bytes of a file."""

import re

_LINES = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_MARK = re.compile(
    rb"(?P<before> *[\"']?translated_from[\"']?[ \t]*:[ \t]+[\"']?[A-Za-z0-9-]+)(?:@[0-9a-f]*)?"
    rb"(?P<after>[\"']?[ \t]*)"
)


def stamped(data: bytes, line: int, digest: str) -> bytes | None:
    """The same file with another hash on that line (from 1); all other bytes stay, also those that end the line.

    None where the line does not have the key and its language alone: YAML has more ways to write it than people use.
    """
    lines = _LINES.findall(data)
    if line > len(lines):
        return None
    text = lines[line - 1].rstrip(b"\r\n")
    mark = _MARK.fullmatch(text)
    if mark is None:
        return None
    ending = lines[line - 1][len(text) :]
    lines[line - 1] = mark["before"] + b"@" + digest.encode() + mark["after"] + ending
    return b"".join(lines)
