"""What becomes of each file of the content: it is in the site, or there is a reason why not."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from unicodedata import normalize

from plugins.attachments.used import linked
from plugins.checks.address import file_at
from plugins.checks.whole import Whole
from plugins.edition.shown import is_listed
from plugins.pictures.used import shown as used
from plugins.problems.problem import N_
from plugins.read.document import Document
from plugins.read.folder import AT_TOP
from plugins.read.front import Status
from plugins.read.ignored import ignored, ignored_at_top
from plugins.read.values.names import ATTACHMENTS


class Fate(StrEnum):
    """The values are msgids."""

    SHOWN = N_("in the site")
    SUMMARY = N_("in the site: its title and summary, above a text in another language")
    HIDDEN = N_("in the site, but in no list: “status: hidden” says so")
    DRAFT = N_("not in the site: it is a draft (“status: draft”)")
    AWAITED = N_("not in the site yet: its day has not come")
    PICTURE = N_("a picture that texts in the site show")
    UNUSED = N_("a picture that no text in the site shows")
    DOCUMENT = N_("a document that texts in the site link to")
    UNLINKED = N_("a document that no text in the site links to")
    SETTING = N_("no text: the program itself reads it, or nobody")
    IGNORED = N_("left about by a system or an editor: nobody needs it")
    REFUSED = N_("not in the site: something is wrong with it")
    LOST = N_("not in the site, and nobody knows why")


def fates(site: Whole, refused: frozenset[str] = frozenset()) -> Mapping[str, Fate]:
    """Of every file below the content folder, by path. `refused`: the paths of problems that were told."""
    documents = {document.path: document for document in site.texts.documents}
    entries = site.texts.entries.values()
    needed = {use.path for use in used(entries)} | {use.path for use in linked(entries)}
    return {path: fate(path, site, documents, needed, refused) for path in every_file(site.subject.content)}


def every_file(content: Path) -> Iterator[str]:
    """Also what reading skips; links and folders of links count as files. Names as everywhere: NFC, forward slashes."""
    for folder, folders, names in os.walk(content):
        folders[:] = sorted(name for name in folders if not (folder == str(content) and name == ".git"))
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for name in sorted([*names, *links]):
            path = Path(folder, name).relative_to(content).as_posix()
            yield normalize("NFC", path.encode(errors="surrogateescape").decode(errors="replace"))


def fate(path: str, site: Whole, documents: Mapping[str, Document], needed: set[str], refused: frozenset[str]) -> Fate:
    """`needed`: the pictures and documents that texts in the site show and link to."""
    name = path.rpartition("/")[2]
    if path in AT_TOP or path.rpartition(".")[0] in site.texts.reading.files:  # lawn.jpg.yaml tells of lawn.jpg
        return Fate.SETTING
    if path in documents:
        return of_text(documents[path], site)
    if path in site.texts.reading.files:
        return of_file(path, path in needed)
    if ignored(name) or any(map(ignored, path.split("/"))) or ("/" not in path and ignored_at_top(name)):
        return Fate.IGNORED
    above = {path.rsplit("/", depth)[0] for depth in range(path.count("/") + 1)}
    return Fate.REFUSED if above & refused else Fate.LOST


def of_file(path: str, needed: bool) -> Fate:
    if path.endswith(ATTACHMENTS):
        return Fate.DOCUMENT if needed else Fate.UNLINKED
    return Fate.PICTURE if needed else Fate.UNUSED


def of_text(document: Document, site: Whole) -> Fate:
    """As it is in the output, not as it should be."""
    if document.front.status is Status.DRAFT:
        return Fate.DRAFT
    entry = site.texts.entries.get(document.entry)
    if entry is None or document.lang not in entry.versions:
        awaited = document.folder_date is not None or document.front.date is not None
        return Fate.AWAITED if awaited else Fate.LOST
    page = site.texts.shown.get((document.entry, document.lang))
    if page is None or page.head.path != document.path or file_at(page.path) not in site.memory:
        return Fate.LOST
    if not is_listed(document):
        return Fate.HIDDEN
    return Fate.SHOWN if document.has_text or page.text.path == document.path else Fate.SUMMARY


COUNTED: Mapping[str, tuple[Fate, ...]] = {
    N_("Texts in the site: {n}"): (Fate.SHOWN, Fate.SUMMARY, Fate.HIDDEN),
    N_("Drafts: {n}"): (Fate.DRAFT,),
    N_("Texts whose day has not come: {n}"): (Fate.AWAITED,),
    N_("Pictures: {n}"): (Fate.PICTURE,),
    N_("Pictures that no text shows: {n}"): (Fate.UNUSED,),
    N_("Documents: {n}"): (Fate.DOCUMENT,),
    N_("Documents that no text links to: {n}"): (Fate.UNLINKED,),
    N_("Other files: {n}"): (Fate.SETTING, Fate.IGNORED, Fate.REFUSED, Fate.LOST),
}


def counts(found: Mapping[str, Fate]) -> Mapping[str, int]:
    """How many files have which fate, by msgid; together as many as there are files."""
    every = Counter(found.values())
    return {words: sum(every[fate] for fate in fates) for words, fates in COUNTED.items()}
