"""Old addresses, written into the bytes of a text: one line more or longer, and every other byte as it was."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from plugins.read.document import Body, Document, Ref
from plugins.read.findings import Findings
from plugins.read.found import SourceFile
from plugins.read.read_document import read_document

_LINES = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_FLOW = re.compile(rb"(aliases[ \t]*:[ \t]*\[)([^\[\]#]*)(\][ \t]*)")
_EMPTY = re.compile(rb"aliases[ \t]*:[ \t]*")
_ITEM = re.compile(rb"([ \t]*-[ \t]+)[^\r\n]+")
_FENCE = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*")  # a mark of the byte order may begin a file


def with_aliases(data: bytes, document: Document, added: Sequence[str]) -> bytes | None:
    """The same text with these old addresses too, which are of a–z, 0–9, "-" and "/".

    None where that line is written in a way that people rarely use, and where reading the result would give anything
    else than what is wanted: the file is then for its author to change.
    """
    lines = _LINES.findall(data)
    fences = [number for number, line in enumerate(lines) if _FENCE.fullmatch(line.rstrip(b"\r\n"))][:2]
    if len(fences) < 2:
        return None
    words = [address.encode() for address in added]
    keys = [number for number in range(*fences) if lines[number].startswith(b"aliases")]
    if not keys:
        lines[fences[1] : fences[1]] = [b"aliases: [" + b", ".join(words) + b"]" + ending(lines[fences[0]])]
    elif not in_list(lines, keys[0], words):
        return None
    after = b"".join(lines)
    return after if is_right(after, document, added) else None


def in_list(lines: list[bytes], place: int, words: Sequence[bytes]) -> bool:
    """`aliases: [/a]`, or a line for each below it, or nothing yet."""
    text = lines[place].rstrip(b"\r\n")
    end = ending(lines[place])
    if flow := _FLOW.fullmatch(text):
        before = flow[2].rstrip().removesuffix(b",").rstrip()
        lines[place] = flow[1] + b", ".join([*([before] if before else []), *words]) + flow[3] + end
        return True
    if not _EMPTY.fullmatch(text):
        return False
    last, item = place, None
    while match := _ITEM.fullmatch(lines[last + 1].rstrip(b"\r\n")):
        last, item = last + 1, match
    if item:
        lines[last + 1 : last + 1] = [item[1] + word + end for word in words]
    else:
        lines[place] = text.rstrip() + b" [" + b", ".join(words) + b"]" + end
    return True


def ending(line: bytes) -> bytes:
    return line[len(line.rstrip(b"\r\n")) :]


def is_right(data: bytes, before: Document, added: Sequence[str]) -> bool:
    findings = Findings(before.path)
    after = reread(data, before, findings)
    wanted = replace(before.front, aliases=(*before.front.aliases, *added))
    return after is not None and after.front == wanted and anywhere(after.body) == anywhere(before.body)


def anywhere(body: Body) -> Body:
    """Without the numbers of lines."""
    return replace(body, parts=tuple(replace(part, line=0) if isinstance(part, Ref) else part for part in body.parts))


def reread(data: bytes, before: Document, findings: Findings) -> Document | None:
    source = SourceFile(
        before.path, before.entry, before.kind, before.name, before.folder_date, before.lang, before.path
    )
    return read_document(source, data, findings)
