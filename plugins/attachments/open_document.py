"""OpenDocument files (OASIS OpenDocument 1.3), as LibreOffice writes them."""

import re
from html import unescape

from plugins.attachments.office_words import (
    ANEW,
    AS_PDF,
    CHANGES,
    DAMAGED,
    ENCRYPTED,
    HIDDEN,
    NO_CHANGES,
    NO_HIDDEN,
    NO_OUTSIDE,
    NO_PROGRAM,
    NO_REMARKS,
    OUTSIDE,
    PROGRAM,
    REMARKS,
    STRANGE,
    UNLOCK,
)
from plugins.attachments.parts import Parts, check_known, texts, without
from plugins.cleaning.work import Refused

FIRST = "mimetype"
MANIFEST = "META-INF/manifest.xml"
_KINDS = {"odt": "text", "ods": "spreadsheet", "odp": "presentation"}
_NAMES = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_EMPTY = {
    "meta.xml": f'<office:document-meta xmlns:office="{_NAMES}" office:version="1.3"/>',
    "settings.xml": f'<office:document-settings xmlns:office="{_NAMES}" office:version="1.3"/>',
}
_LEFT_OUT = re.compile(r"Thumbnails/.*|Configurations2/.*|layout-cache|manifest\.rdf|VersionList\.xml|Versions/.*")
_PROGRAMS = re.compile(r"(?:Basic|Scripts|Dialogs)/.*")
_STRANGE = re.compile(r"(?:Obj[\w ]*|ObjectReplacements|Media|Database|forms?)(?:/.*|\d*)|META-INF/(?!manifest\.xml).*")
_REMARK = re.compile(r"<office:annotation[\s>]")
_CHANGED = re.compile(r"<(?:text:tracked-changes|table:tracked-changes|text:changed-region)[\s>]")
_HIDDEN = re.compile(r"table:display=\"false\"")
_ADDRESS = re.compile(r"<([\w:-]+)\s[^>]*?xlink:href=\"([^\"]*)\"")
_LINKS = frozenset({"text:a", "draw:a", "form:form"})
_TELLING = re.compile(r" (?:officeooo|loext|rdfa):(?:paragraph-)?rsid=\"[^\"]*\"|<!--.*?-->", re.DOTALL)
_ENTRY = re.compile(r"<manifest:file-entry\s[^>]*manifest:full-path=\"([^\"]*)\"[^>]*/>")
_SCHEMES = ("http://", "https://", "mailto:", "tel:", "#")


def cleaned(parts: Parts, extension: str) -> Parts:
    """Raises Refused."""
    if not parts[FIRST].decode().strip().endswith(f".opendocument.{_KINDS[extension]}"):
        raise Refused(DAMAGED, ANEW)
    if b"encryption-data" in parts[MANIFEST]:
        raise Refused(ENCRYPTED, UNLOCK)
    if any(_PROGRAMS.fullmatch(name) for name in parts):
        raise Refused(PROGRAM, NO_PROGRAM)
    for name in parts:
        if _STRANGE.fullmatch(name):
            raise Refused(STRANGE, AS_PDF, part=name)
    kept = {name: content for name, content in parts.items() if not _LEFT_OUT.fullmatch(name)}
    check_known(kept, AS_PDF)
    for name, text in texts(kept).items():
        check(text)
        kept[name] = quiet(name, text, kept).encode()
    return kept


def check(text: str) -> None:
    """Raises Refused."""
    if "<script:event-listener" in text:
        raise Refused(PROGRAM, NO_PROGRAM)
    if _REMARK.search(text):
        raise Refused(REMARKS, NO_REMARKS)
    if _CHANGED.search(text):
        raise Refused(CHANGES, NO_CHANGES)
    if _HIDDEN.search(text):
        raise Refused(HIDDEN, NO_HIDDEN)
    for tag, written in _ADDRESS.findall(text):
        check_address(tag, unescape(written))


def check_address(tag: str, address: str) -> None:
    """A link may lead to the web; pictures come from this file."""
    link = tag in _LINKS and address.lower().startswith(_SCHEMES)
    own = not re.match(r"[A-Za-z][\w+.-]*:|/|\.\./", address)
    if not link and not own:
        raise Refused(OUTSIDE, NO_OUTSIDE, address=address[:60])


def quiet(name: str, text: str, kept: Parts) -> str:
    """A part as it is published."""
    if name in _EMPTY:
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{_EMPTY[name]}'
    if name == MANIFEST:
        return _ENTRY.sub(lambda match: match[0] if match[1] in kept or match[1] == "/" else "", text)
    return without(_TELLING, text) if name != FIRST else text
