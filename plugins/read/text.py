"""From the bytes of a file to its text: UTF-8, NFC, line feeds, nothing invisible that could mislead."""

import hashlib
import re
import unicodedata
from pathlib import Path

from plugins.problems.problem import N_
from plugins.read.encoding import guess, is_wide
from plugins.read.findings import Findings

# Control characters make feeds invalid (XML 1.0 §2.2); marks of direction can show a text as what it is not;
# U+2028 and U+2029 are line ends to YAML only, so that lines would be counted differently.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd\ufffe\uffff]"
)
_PRINTABLE = b"\n" + bytes(range(0x20, 0x7F))
_FRONT = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*---[ \t]*\r?\n(?:(?!---).*\n)*")
_WORDLESS = re.compile(rb"^(?:status|slug|aliases|withdrawn)[ \t]*:.*\n(?:(?:[ \t]|- ).*\n)*", re.MULTILINE)
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def blob_hash(data: bytes) -> str:
    """Git's blob hash of the bytes with CRLF normalised to LF; a byte order mark counts."""
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def stamp_hash(data: bytes, whole: str = "") -> str:
    """What a translation's stamp says of its source: `blob_hash` without `status`, `slug`, `aliases`, `withdrawn`.

    Publishing, hiding or moving a text changes none of its words, and makes no translation outdated. `whole` is its
    `blob_hash`, if that is known already.
    """
    front = _FRONT.match(data)
    if front is None or not _WORDLESS.search(front[0]):
        return whole or blob_hash(data)
    return blob_hash(_WORDLESS.sub(b"", front[0]) + data[front.end() :])


def load(file: str | Path, findings: Findings) -> bytes | None:
    """The bytes of a file; None, with a problem, where the system does not give them."""
    try:
        with open(file, "rb", buffering=0) as opened:  # it is read in one go
            return opened.readall()
    except OSError as error:
        found = N_("this file cannot be read: {reason}")
        if isinstance(error, FileNotFoundError):
            found = N_("this file is not there")
        elif isinstance(error, PermissionError):
            found = N_("you may not open this file")
        do = N_("check that the file is there and that you may open it")
        findings.add(1, found, do, reason=error.strerror or error)
        return None


def decode(data: bytes, findings: Findings) -> str | None:
    """The text of a file; None where it is not UTF-8, has forbidden characters or nothing at all."""
    try:
        if is_wide(data):
            raise UnicodeDecodeError("utf-8", data, 0, 2, "UTF-16 or UTF-32")
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _refuse_encoding(data, error.start, findings)
        return None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        findings.add(
            1,
            N_("this file is empty"),
            N_("write “---”, “title: …”, “---” on three lines, then the text; or delete the file"),
        )
        return None
    return unicodedata.normalize("NFC", text) if _clean(text, findings) else None


def forbidden(text: str) -> str:
    """The first character of `text` that no text may have, or an empty string."""
    match = _FORBIDDEN.search(text)
    return match[0] if match else ""


def described(character: str) -> str:
    """`U+0007`, with its name where it has one."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def is_printable(text: str) -> bool:
    """Whether it has nothing but what is seen, " ", no-break spaces and line feeds: no control characters, other spaces
    or what is no character. Most texts are so, and it costs far less than to look for each of these."""
    if text.isascii():
        return not text.encode().translate(None, _PRINTABLE)
    return text.replace("\n", " ").replace("\u00a0", " ").isprintable()


def _clean(text: str, findings: Findings) -> bool:
    """Tell of each forbidden character once, where it comes first."""
    if is_printable(text) and "\ufffd" not in text:
        return True
    seen: set[str] = set()
    for match in _FORBIDDEN.finditer(text):
        character = match[0]
        if character not in seen:
            seen.add(character)
            _refuse_character(character, text.count("\n", 0, match.start()) + 1, findings)
    return not seen


def _refuse_character(character: str, line: int, findings: Findings) -> None:
    name = described(character)
    if character in _DIRECTION:
        found = N_("an invisible mark of text direction ({name})")
    elif character == "\ufffd":
        found = N_("a letter was lost here and shows as “�”")
    else:
        found = N_("an invisible control character ({name})")
    findings.add(line, found, N_("delete this line and type it again by hand"), name=name)


def _refuse_encoding(data: bytes, position: int, findings: Findings) -> None:
    line = data.count(b"\n", 0, position) + 1
    encoding = guess(data)
    if encoding:
        found = N_("this file is not saved as UTF-8; it looks like {encoding}")
        do = N_("open it in your editor and choose “save with encoding”, “UTF-8”")
    else:
        found = N_("a letter on this line is damaged (it is not UTF-8)")
        do = N_("type the line again, and save the file as UTF-8")
    findings.add(line, found, do, encoding=encoding)
