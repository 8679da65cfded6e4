"""Tells an author what of their own HTML will be removed; that it is removed is the sanitiser's part."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from plugins.problems.problem import N_, Severity
from plugins.read.address_faults import address_faults
from plugins.read.allowed_attributes import CLASSES
from plugins.read.body_fault import Fault
from plugins.read.sanitise import ATTRIBUTES, TAGS

EMBEDS = frozenset({"audio", "embed", "iframe", "object", "video"})

_TAG = re.compile(r"<([A-Za-z][^\s<>/\"']*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]++)(?:\s*+=\s*+(\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>`]++))?+")
_NOT_AUTHORS = frozenset({"aria-label", "id", "role"})
_CAPTION = ("img", "title")  # what Markdown makes of a caption, until it stands in a figure


def removed(pieces: Iterable[str]) -> Iterator[Fault]:
    """One fault for each kind of thing that is removed, where it comes first; addresses one by one."""
    seen: set[str] = set()
    for piece in pieces:
        for match in _TAG.finditer(piece):
            tag = match[1].lower()
            if tag not in TAGS:
                if tag not in seen:
                    seen.add(tag)
                    yield _removed_tag(tag, match[1])
                continue
            for name, value in _attributes(match[2]):
                if name in ("href", "src"):
                    yield from address_faults(value, picture=name == "src")
                elif not _allowed(tag, name, value) and name not in seen:
                    seen.add(name)
                    yield _removed_attribute(name, tag, match[0])


def _attributes(written: str) -> Iterator[tuple[str, str]]:
    for match in _ATTRIBUTE.finditer(written):
        yield match[1].lower(), unescape((match[2] or "").strip("\"'"))


def _allowed(tag: str, name: str, value: str) -> bool:
    if name == "class":  # fenced code is among the pieces, with its language as class
        return set(value.split()) <= CLASSES or (tag == "code" and value.startswith("language-"))
    return (
        name not in _NOT_AUTHORS
        and (tag, name) != _CAPTION
        and (name in ATTRIBUTES["*"] or name in ATTRIBUTES.get(tag, ()))
    )


def _removed_tag(tag: str, written: str) -> Fault:
    if tag in EMBEDS:
        return Fault(
            f"<{written}",
            N_("<{tag}> is not allowed here: films and frames would come from another server"),
            N_("link to it; put pictures beside the text and write ![…](meeting.jpg)"),
            {"tag": tag},
        )
    return Fault(
        f"<{written}",
        N_("<{tag}> is not allowed here and was removed"),
        N_("remove it from the text; for a “<” in the text write “&lt;”"),
        {"tag": tag},
        Severity.WARNING,
    )


def _removed_attribute(name: str, tag: str, written: str) -> Fault:
    return Fault(
        written,
        N_("“{name}” is not allowed on <{tag}> and was removed"),
        N_("remove it from the text"),
        {"name": name, "tag": tag},
        Severity.WARNING,
    )
