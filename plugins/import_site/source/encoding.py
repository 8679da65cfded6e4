"""The letters of a file, whatever it says of its encoding."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from plugins.read.encoding import guess, is_wide

CHUNK = 1 << 20
_DECLARED = re.compile(rb"""(?:encoding|charset)\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,40})""")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def encoding_of(file: Path) -> str:
    """What it says counts only where its bytes are no UTF-8: programs that convert files often forget to say so."""
    with file.open("rb") as stream:
        head = stream.read(CHUNK)
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            return "utf-16"
        if is_wide(head[:4096]):
            return "utf-16-le" if head[1:4096:2].count(0) > head[:4096:2].count(0) else "utf-16-be"
        decoder = codecs.getincrementaldecoder("utf-8")()
        chunk = head
        try:
            while chunk:
                decoder.decode(chunk)
                chunk = stream.read(CHUNK)
            decoder.decode(b"", final=not head)
        except UnicodeDecodeError:
            return declared(head) or guess(telling(head, chunk)).lower() or "utf-8"
    return "utf-8-sig"


def telling(head: bytes, chunk: bytes) -> bytes:
    """Where the letters are."""
    return chunk if head.isascii() else head


def declared(head: bytes) -> str:
    """The encoding that the file names, if Python knows it and it can be true."""
    match = _DECLARED.search(head[:4096])
    name = match[1].decode("ascii").lower() if match else ""
    if name in ("utf-8", "utf8", "us-ascii", "ascii", "utf-16"):
        return ""
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        return ""


def pieces(file: Path, encoding: str = "") -> Iterator[str]:
    """The text in pieces, without what no text has: control characters, and one kind of line ends."""
    decoder = codecs.getincrementaldecoder(encoding or encoding_of(file))("replace")
    carried = ""
    with file.open("rb") as stream:
        while data := stream.read(CHUNK):
            text = carried + decoder.decode(data)
            carried = "\r" if text.endswith("\r") else ""  # its line feed may come with the next piece
            yield cleaned(text.removesuffix("\r") if carried else text)
    yield cleaned(carried + decoder.decode(b"", final=True))


def cleaned(text: str) -> str:
    return _NO_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def decoded(file: Path, most: int) -> str:
    """The whole text, of at most so many characters."""
    found: list[str] = []
    size = 0
    for piece in pieces(file):
        found.append(piece)
        size += len(piece)
        if size > most:
            break
    return "".join(found)[:most]
