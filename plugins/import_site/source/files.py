"""Which files there are, what each of them is by its content, and what is in it."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.parsers import expat

from plugins.import_site.source.encoding import decoded, encoding_of, pieces
from plugins.import_site.source.feed import feed
from plugins.import_site.source.json_feed import is_json_feed, json_feed
from plugins.import_site.source.page import is_page, page
from plugins.import_site.source.plain import plain
from plugins.import_site.source.post import Harvest
from plugins.import_site.source.wxr import wxr
from plugins.import_site.source.xml_items import Damaged, Declares
from plugins.importing.note import Note
from plugins.problems.problem import N_
from plugins.read.ignored import ignored

LARGEST = 2_000_000_000  # bytes of an export, which is read piece by piece
LARGEST_PAGE = 20_000_000  # characters of a page, which is read as a whole
_MEDIA = "jpg jpeg png gif webp avif heic svg ico mp4 mp3 css js woff woff2"
MEDIA = frozenset(f".{name}" for name in _MEDIA.split())
BESIDE = ("_files", ".files", "_bestanden", "_fichiers", "_dateien", "-bestanden")  # what browsers and Word save
_BINARY = {
    b"PK\x03\x04": N_("it is packed, or a document of Word or LibreOffice"),
    b"%PDF": N_("it is a PDF"),
    b"\xd0\xcf\x11\xe0": N_("it is an old document of Word"),
    b"\x1f\x8b": N_("it is packed"),
    b"Rar!": N_("it is packed"),
}
REASONS: Mapping[str, str] = {
    expat.errors.XML_ERROR_TAG_MISMATCH: N_("in line {line} a tag is closed that is not the one that was opened last"),
    expat.errors.XML_ERROR_INVALID_TOKEN: N_(
        "in line {line} a sign stands where none may be, such as a “<” or “&” in a text"
    ),
    expat.errors.XML_ERROR_UNDEFINED_ENTITY: N_("in line {line} a name between “&” and “;” is not known"),
    expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE: N_("in line {line} a tag says the same thing twice"),
    expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: N_("in line {line}, after its end, there is more"),
}
UNPACK = N_("unpack it, or open it and save it as a web page (.html) or as text")


def files(place: Path) -> list[Path]:
    """A file is itself; of a folder all that could be a text, in order of their names."""
    if not place.is_dir():
        return [place]
    found: list[Path] = []
    for folder, inside, names in os.walk(place):
        inside[:] = sorted(name for name in inside if not name.endswith(BESIDE) and not name.startswith("."))
        found += (Path(folder, name) for name in sorted(names) if not ignored(name) and not name.startswith("."))
    return [file for file in sorted(found) if file.suffix.lower() not in MEDIA]


def harvested(file: Path, shown: str) -> Harvest:
    """Never fails for what is in the file; raises `OSError` where it cannot be read."""
    harvest = Harvest.empty()
    harvest.faults += refused(file)
    if harvest.faults:
        return harvest
    head = "".join(limited(file, 100_000))
    try:
        if is_wxr(head):
            wxr(pieces(file), shown, harvest)
        elif is_feed(head):
            feed(pieces(file), shown, harvest)
        else:
            whole(file, head, shown, harvest)
    except Declares as error:
        found = N_("the file declares entities in line {line}, which no export does: it could be a trap")
        harvest.faults.append(Note(found, N_("export it again, or ask who made it"), {"line": error.line}))
        harvest.posts.clear()
    except (Damaged, json.JSONDecodeError) as error:
        harvest.faults.append(damaged(error))
    return harvest


def whole(file: Path, head: str, shown: str, harvest: Harvest) -> None:
    text = decoded(file, LARGEST_PAGE)
    if len(text) >= LARGEST_PAGE:
        found, do = N_("the file is too large for one text"), N_("split it")
        harvest.faults.append(Note(found, do))
    elif is_json_feed(head):
        json_feed(text, shown, harvest)
    elif is_page(text):
        page(text, shown, harvest)
    elif text.strip():
        plain(text, shown, harvest)


def is_wxr(head: str) -> bool:
    return "<rss" in head and ("wordpress.org/export/" in head or "<wp:wxr_version" in head)


def is_feed(head: str) -> bool:
    start = head.lstrip("\ufeff \n\t")
    named = any(f"<{name}" in start[:20_000] for name in ("rss", "feed", "atom:feed", "rdf:RDF", "channel"))
    return (
        start.startswith("<") and (named or start.startswith("<?xml")) and not is_page(head[:5_000].split("<item")[0])
    )


def limited(file: Path, most: int) -> Iterator[str]:
    size = 0
    for piece in pieces(file):
        yield piece[:most]
        size += len(piece)
        if size >= most:
            return


def refused(file: Path) -> Iterator[Note]:
    with file.open("rb") as stream:
        head = stream.read(8192)
    size = file.stat().st_size
    if not head.strip():
        yield Note(N_("the file is empty"), N_("export it again"))
    elif size > LARGEST:
        yield Note(
            N_("the file is larger than {most} GB"), N_("export fewer texts at once"), {"most": LARGEST // 10**9}
        )
    elif what := next((what for mark, what in _BINARY.items() if head.startswith(mark)), ""):
        yield Note(what, UNPACK)
    elif 0 in head and not encoding_of(file).startswith("utf-16"):
        yield Note(N_("it is no text"), UNPACK)


def damaged(error: Damaged | json.JSONDecodeError) -> Note:
    """In plain words, with the line."""
    if isinstance(error, json.JSONDecodeError):
        found, do = N_("the file is damaged in line {line}"), N_("export it again")
        return Note(found, do, {"line": error.lineno})
    if error.short:
        found = N_("the file ends in the middle, in line {line}: it was cut off when it was saved or sent")
        return Note(found, N_("export it again; what was before that was taken"), {"line": error.line})
    found = REASONS.get(error.reason, N_("the file is damaged in line {line} ({reason})"))
    do = N_("export it again, or mend that line; what was before it was taken")
    return Note(found, do, {"line": error.line, "reason": error.reason})
