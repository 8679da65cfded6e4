"""Word, Excel and PowerPoint files (ECMA-376)."""

import re
from html import unescape

from plugins.attachments.office_words import (
    ANEW,
    AS_PDF,
    CHANGES,
    DAMAGED,
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
)
from plugins.attachments.parts import Parts, check_known, texts, without
from plugins.cleaning.work import Refused

FIRST = "[Content_Types].xml"
_OFFICE = "http://schemas.openxmlformats.org"
_MICROSOFT = "http://schemas.microsoft.com/office"
_WHERE = {"docx": "/word/", "xlsx": "/xl/", "pptx": "/ppt/"}
# Parts that tell of people and programs, as they are when they tell nothing.
_EMPTY = {
    "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_OFFICE}/package/2006/metadata/core-properties"/>',
    "docProps/app.xml": f'<Properties xmlns="{_OFFICE}/officeDocument/2006/extended-properties"/>',
    "docProps/custom.xml": f'<Properties xmlns="{_OFFICE}/officeDocument/2006/custom-properties"/>',
    "word/people.xml": f'<w15:people xmlns:w15="{_MICROSOFT}/word/2012/wordml"/>',
    "ppt/commentAuthors.xml": f'<p:cmAuthorLst xmlns:p="{_OFFICE}/presentationml/2006/main"/>',
    "xl/persons/person.xml": f'<personList xmlns="{_MICROSOFT}/spreadsheetml/2018/threadedcomments"/>',
}
_LEFT_OUT = re.compile(r"docProps/thumbnail\..*|customXml/.*|.*/(?:printerSettings|revisions)/.*")
_PROGRAMS = re.compile(
    r"(?:.*/)?(?:vba(?:Project|Data).*|(?:activeX|ctrlProps|macrosheets|userCustomization)/.*|customUI.*)",
    re.IGNORECASE,
)
_STRANGE = re.compile(r".*/(?:embeddings|externalLinks|queryTables)/.*|xl/connections\.xml")
_COMMENTS = re.compile(r"(?:word/comments.*|ppt/comments/.*|xl/comments.*|xl/threadedComments/.*)\.xml")
_COMMENT = re.compile(r"<(?:\w+:)?(?:comment|cm|threadedComment)[\s>]")
_CHANGED = re.compile(r"<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)\s[^>]*w:(?:author|date)=")
_HIDDEN = re.compile(r"<(?:\w+:)?sheet\s[^>]*state=\"(?:hidden|veryHidden)\"")
_TELLING = re.compile(
    r" w:rsid\w*=\"[^\"]*\"|<w:rsids>.*?</w:rsids>|<w:attachedTemplate [^>]*/>|<w:trackRevisions[^>]*/>"
    r"|<mc:AlternateContent[^>]*><mc:Choice[^>]*><x15ac:absPath.*?</mc:AlternateContent>|<x15ac:absPath [^>]*/>"
    r"|<fileSharing [^>]*/>|<w1[456]:docId [^>]*/>|<!--.*?-->",
    re.DOTALL,
)
_PRINTER = re.compile(r"(<pageSetup\b[^>]*?) r:id=\"[^\"]*\"")
_RELATION = re.compile(r"<Relationship\s[^>]*/>|<Relationship\s[^>]*></Relationship>")
_TARGET = re.compile(r"\bTarget=\"([^\"]*)\"")
_TYPES = re.compile(r"<Override\s[^>]*PartName=\"/([^\"]*)\"[^>]*/>")
_LINKS = ("http://", "https://", "mailto:", "tel:", "#")


def cleaned(parts: Parts, extension: str) -> Parts:
    """Raises Refused."""
    types = parts[FIRST].decode()
    if "macroEnabled" in types or any(_PROGRAMS.fullmatch(name) for name in parts):
        raise Refused(PROGRAM, NO_PROGRAM)
    if _WHERE[extension] not in types:
        raise Refused(DAMAGED, ANEW)
    for name in parts:
        if _STRANGE.fullmatch(name):
            raise Refused(STRANGE, AS_PDF, part=name)
    gone = {name for name in parts if _LEFT_OUT.fullmatch(name)}
    kept = {name: content for name, content in parts.items() if name not in gone}
    check_known(kept, AS_PDF)
    for name, text in texts(kept).items():
        check(name, text)
        kept[name] = quiet(name, text, gone).encode()
    return kept


def check(name: str, text: str) -> None:
    """Raises Refused."""
    if _COMMENTS.fullmatch(name) and _COMMENT.search(text):
        raise Refused(REMARKS, NO_REMARKS)
    if _CHANGED.search(text):
        raise Refused(CHANGES, NO_CHANGES)
    if name == "xl/workbook.xml" and _HIDDEN.search(text):
        raise Refused(HIDDEN, NO_HIDDEN)
    if name.endswith(".rels"):
        for relation in _RELATION.findall(text):
            check_relation(relation)


def check_relation(relation: str) -> None:
    """A link in the text may lead to the web; nothing else may come from outside the file."""
    address = unescape(found[1]) if (found := _TARGET.search(relation)) else ""
    if 'TargetMode="External"' in relation and not is_template(relation):
        link = '/hyperlink"' in relation and address.lower().startswith(_LINKS)
        if not link:
            raise Refused(OUTSIDE, NO_OUTSIDE, address=address[:60])


def is_template(relation: str) -> bool:
    """Where the text was begun, on somebody's computer. It is left out."""
    return '/attachedTemplate"' in relation


def quiet(name: str, text: str, gone: set[str]) -> str:
    """A part as it is published."""
    if name in _EMPTY:
        return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{_EMPTY[name]}'
    if name == FIRST:
        return _TYPES.sub(lambda match: "" if match[1] in gone else match[0], text)
    if name.endswith(".rels"):
        return _RELATION.sub(lambda match: "" if is_gone(name, match[0], gone) else match[0], text)
    return _PRINTER.sub(r"\1", without(_TELLING, text))


def is_gone(rels: str, relation: str, gone: set[str]) -> bool:
    """Whether it leads to a part that is left out."""
    target = found[1] if (found := _TARGET.search(relation)) else ""
    folder = rels.partition("_rels/")[0]
    steps = [] if target.startswith("/") else folder.rstrip("/").split("/") if folder else []
    for step in target.strip("/").split("/"):
        if step == "..":
            steps = steps[:-1]
        else:
            steps.append(step)
    return "/".join(steps) in gone or is_template(relation)
