"""Names that end up in addresses: slugs, tags, old addresses, pictures, languages."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from urllib.parse import unquote

from plugins.languages.slug import slugify
from plugins.problems.problem import N_
from plugins.read.findings import Findings, nearest
from plugins.read.tree import Entry, Items, Node, Scalar, Table
from plugins.read.values.plain import Parser, scalar, text

_DEVICES = r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])"  # which Windows keeps for itself, in any folder
NAME = re.compile(rf"(?!{_DEVICES}\Z)[a-z0-9]+(?:-[a-z0-9]+)*")
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".heic", ".heif")
ATTACHMENTS = (".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp")
_OFTEN = ("ar", "be", "de", "en", "es", "fr", "hy", "ka", "kk", "nl", "ru", "tr", "uk", "uz")  # spoken where we meet
_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
LONGEST = 100  # characters of a name or a tag: file systems end at 255 bytes, and readers before that
# A folder that every file system can have: nothing hidden, none of the signs and names that Windows keeps for itself.
_STEP = rf"(?i:(?!{_DEVICES}(?:\.[^/]*)?(?:/|$)))[^./\s\\?#<>\"|*:%](?:[^/\\?#<>\"|*:%]*[^./\s\\?#<>\"|*:%])?"
_ALIAS = re.compile(rf"(?:/{_STEP})+/?")
# As in "/?p=4204". Names in small letters, for nginx knows no others; no signs that a server's rules could mistake.
_QUERY = re.compile(r"[a-z][a-z0-9_]*=[A-Za-z0-9_.-]+(?:&[a-z][a-z0-9_]*=[A-Za-z0-9_.-]+)*")


def mended_name(name: str) -> str:
    """`name` as it may stand in an address, or an empty string where none of its letters can: “Мой пост” → moy-post."""
    mended = slugify(name, "")[:LONGEST].rstrip("-")
    return mended if not mended or NAME.fullmatch(mended) else f"{mended}-1"


def name(key: str, node: Node, findings: Findings) -> str | None:
    """Small letters a–z, digits and single hyphens."""
    value = scalar(key, node, findings)
    if value is None or (NAME.fullmatch(value) and len(value) <= LONGEST):
        return value
    mended = mended_name(value.rpartition("/")[2])
    do = N_("write {mended}") if mended else N_("use only small letters a-z, digits and hyphens")
    findings.add(node.line, N_("“{key}” cannot be “{value}”"), do, key=key, value=value, mended=mended)
    return None


def tag(key: str, node: Node, findings: Findings) -> str | None:
    value = text(key, node, findings)
    if value and (len(value) > LONGEST or not (NAME.fullmatch(value) or NAME.fullmatch(slugify(value, "")))):
        findings.add(node.line, N_("“{value}” is no tag"), N_("write a word, or delete it"), value=value)
        return None
    return value


def unique(parse_all: Parser[tuple[str, ...]]) -> Parser[tuple[str, ...]]:
    """The same list, each word once, whatever its case."""

    def parse(key: str, node: Node, findings: Findings) -> tuple[str, ...]:
        first: dict[str, str] = {}
        for word in parse_all(key, node, findings) or ():
            first.setdefault(word.casefold(), word)
        return tuple(first.values())

    return parse


def alias(key: str, node: Node, findings: Findings) -> str | None:
    """An old address of this site: its path, with the letters themselves where a browser's bar gave “%D0%BF”.

    With a query, as in "/?p=4204", the path may be "/" alone, or left out.
    """
    value = scalar(key, node, findings)
    if value is None:
        return None
    if written := written_address(value):
        return written
    findings.add(
        node.line,
        N_("“{value}” is no old address of this site"),
        N_("write what follows the site's name, from the first “/” on: /post/old-title"),
        value=value,
    )
    return None


def with_marks(entry: Entry) -> Entry:
    """YAML takes the "?" in `[?p=4204]` for a sign of its own, and gives a key without a value."""
    if isinstance(entry.node, Items):
        return Entry(entry.line, Items([_with_mark(item) for item in entry.node.items], entry.node.line))
    return entry


def _with_mark(item: Node) -> Node:
    if isinstance(item, Table) and len(item.entries) == 1:
        ((name, entry),) = item.entries.items()
        if isinstance(entry.node, Scalar) and not entry.node.text:
            return Scalar(f"?{name}", item.line)
    return item


def written_address(value: str, filled: Callable[[str], str] = str) -> str | None:
    """An old address with its letters themselves, and "/" before a query alone; None where it is none.

    `filled` puts something in the place of what may differ in it.
    """
    path, question, query = value.partition("?")
    path = unicodedata.normalize("NFC", unquote(path or "/", errors="surrogateescape"))
    written = path.isprintable() and not any(map(str.isspace, value))
    asked = _QUERY.fullmatch(filled(query)) if question else True
    if asked and written and is_path(filled(path), or_root=bool(question)):
        return path + question + query
    return None


def is_path(path: str, *, or_root: bool) -> bool:
    """Whether it could be a folder of the output; `or_root`: or the root of the site."""
    if path == "/":
        return or_root
    return bool(_ALIAS.fullmatch(path)) and all(len(step.encode()) <= 200 for step in path.split("/"))


def picture(key: str, node: Node, findings: Findings) -> str | None:
    """The name of a picture in the same folder."""
    value = scalar(key, node, findings)
    if value is None:
        return None
    stem, dot, extension = value.rpartition(".")
    if NAME.fullmatch(stem) and dot + extension in PICTURES:
        return value
    if "/" in value or "\\" in value:
        do = N_("put the picture into the folder of the text and write its name only")
    else:
        do = N_(
            "use a name like meeting.jpg: small letters a-z, digits, hyphens; .jpg, .png, .webp, .gif, .avif or .heic"
        )
    findings.add(node.line, N_("“{key}” cannot be “{value}”"), do, key=key, value=value)
    return None


def language(key: str, node: Node, findings: Findings) -> str | None:
    """A language's code (BCP 47), such as `ru`."""
    value = scalar(key, node, findings)
    names = _names()
    if value is None or (_CODE.fullmatch(value) and value.partition("-")[0] in set(names.values())):
        return value
    meant = names.get(nearest(value, names), "")
    do = N_("did you mean “{meant}”?") if meant else N_("write the code of the language: en, nl, ru, uk, …")
    findings.add(node.line, N_("“{value}” is not the code of a language"), do, value=value, meant=meant)
    return None


@cache
def _names() -> dict[str, str]:
    """Codes of languages by their name in small letters, in English and as they call themselves."""
    from babel import Locale  # slow to import, and few texts need it

    english = Locale("en").languages
    own = {code: Locale(code).get_language_name() for code in _OFTEN if code in english}
    return {label.lower(): code for code, label in [*english.items(), *own.items()] if label}
