"""Names that end up in addresses: slugs, tags, old addresses, pictures, languages."""

import re
import unicodedata
from functools import cache

from plugins.problems.problem import N_
from plugins.read.findings import Findings, nearest
from plugins.read.tree import Node
from plugins.read.values.plain import Parser, scalar, text

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif")
_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_ALIAS = re.compile(r"/(?!/)[^\s\\?#<>\"]*")


def mended_name(name: str) -> str:
    """`name` as it may stand in an address, or an empty string where none of its letters can: “My Café” → my-cafe."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")


def name(key: str, node: Node, findings: Findings) -> str | None:
    """Small letters a–z, digits and single hyphens."""
    value = scalar(key, node, findings)
    if value is None or NAME.fullmatch(value):
        return value
    mended = mended_name(value.rpartition("/")[2])
    do = N_("write {mended}") if mended else N_("use only small letters a-z, digits and hyphens")
    findings.add(node.line, N_("“{key}” cannot be “{value}”"), do, key=key, value=value, mended=mended)
    return None


def tag(key: str, node: Node, findings: Findings) -> str | None:
    value = text(key, node, findings)
    if value and not any(map(str.isalnum, value)):
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
    """An old address of this site: its path."""
    value = scalar(key, node, findings)
    if value is None or (_ALIAS.fullmatch(value) and not {".", ".."} & set(value.split("/"))):
        return value
    findings.add(
        node.line,
        N_("“{value}” is no old address of this site"),
        N_("write what follows the site's name, from the first “/” on: /post/old-title"),
        value=value,
    )
    return None


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
        do = N_("use a name like meeting.jpg: small letters a-z, digits, hyphens; .jpg, .png, .webp or .gif")
    findings.add(node.line, N_("“{key}” cannot be “{value}”"), do, key=key, value=value)
    return None


def language(key: str, node: Node, findings: Findings) -> str | None:
    """A language's code (BCP 47), such as `ru`."""
    value = scalar(key, node, findings)
    names = _english_names()
    if value is None or (_CODE.fullmatch(value) and value.partition("-")[0] in set(names.values())):
        return value
    meant = names.get(nearest(value, names), "")
    do = N_("did you mean “{meant}”?") if meant else N_("write the code of the language: en, nl, ru, uk, …")
    findings.add(node.line, N_("“{value}” is not the code of a language"), do, value=value, meant=meant)
    return None


@cache
def _english_names() -> dict[str, str]:
    """Codes of languages by their English name in small letters."""
    from babel import Locale  # slow to import, and few texts need it

    return {label.lower(): code for code, label in Locale("en").languages.items()}
