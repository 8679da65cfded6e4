"""A PDF without what it tells of who made it, and refused where it does anything by itself.

ISO 32000-2: 14.3 (metadata), 14.5 (page-piece dictionaries), 12.3.4 (thumbnails), 12.5 (annotations), 12.6 (actions),
7.11.4 (embedded files). Runs in a worker (plugins/cleaning).
"""

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any

from plugins.attachments import jpeg2000_boxes, jpeg_segments
from plugins.attachments.pdf_rules import check
from plugins.cleaning.work import Cleaned, Piece, Refused
from plugins.problems.problem import N_

if TYPE_CHECKING:
    import pikepdf

ENCRYPTED = N_("the document “{name}” is locked with a password or forbids copying")
DAMAGED = N_("the file “{name}” is no PDF, or it is damaged")
UNLOCK = N_("save it without a password and without restrictions")
ANEW = N_("open it in the program it was made with, and save it as PDF anew")
TRAILER = frozenset({"/Root", "/Size", "/ID", "/Prev", "/XRefStm"})
TOLD = ("/Metadata", "/PieceInfo", "/LastModified", "/Thumb")
REMOVERS: Mapping[str, Callable[[bytes], bytes]] = {
    "/DCTDecode": jpeg_segments.without_remarks,
    "/JPXDecode": jpeg2000_boxes.without_remarks,
}
BY_WHOM = ("/T", "/M", "/NM", "/CreationDate", "/Subj", "/RC", "/IRT")  # of a remark


def cleaned(data: bytes) -> Cleaned:
    """Raises Refused."""
    import pikepdf

    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            if pdf.is_encrypted:
                raise Refused(ENCRYPTED, UNLOCK)
            pages = len(pdf.pages)
            if not pages:
                raise Refused(DAMAGED, ANEW)
            for thing in pdf.objects:
                for table in tables(thing):
                    check(table)
                    strip(table)
            strip_trailer(pdf)
            return Cleaned((Piece(".pdf", saved(pdf)),), pages)
    except pikepdf.PasswordError as error:
        raise Refused(ENCRYPTED, UNLOCK) from error
    except (pikepdf.PdfError, ValueError, RuntimeError, AttributeError, TypeError) as error:
        raise Refused(DAMAGED, ANEW) from error


def tables(thing: "pikepdf.Object") -> "list[pikepdf.Object]":
    """All dictionaries in an object, also those within others; streams have one too."""
    import pikepdf

    found: list[pikepdf.Object] = []
    waiting = [thing]
    while waiting:
        each = waiting.pop()
        if isinstance(each, (pikepdf.Dictionary, pikepdf.Stream)):
            found.append(each)
            waiting += [value for value in each.values() if not value_is_elsewhere(value)]
        elif isinstance(each, pikepdf.Array):
            waiting += [value for value in each if not value_is_elsewhere(value)]
    return found


def value_is_elsewhere(value: object) -> bool:
    """Whether it is an object of its own, which is looked at by itself, or nothing with parts."""
    import pikepdf

    return not isinstance(value, (pikepdf.Dictionary, pikepdf.Array)) or value.is_indirect


def strip(table: "pikepdf.Object") -> None:
    """What tells of people, programs and times, and changes nothing of what is seen."""
    import pikepdf

    names: tuple[str, ...] = TOLD
    if table.get("/Subtype") not in (None, "/Widget", "/Link") and "/Rect" in table:
        names += BY_WHOM
    for name in names:
        if name in table:
            del table[name]
    if isinstance(table, pikepdf.Stream) and table.get("/Subtype") == "/Image":
        strip_picture(table)


def strip_picture(image: "pikepdf.Object") -> None:
    """A JPEG or a JPEG 2000 stands in a PDF as the camera wrote it."""
    import pikepdf

    coding: Any = image.get("/Filter")
    if isinstance(coding, pikepdf.Array) and len(coding) == 1:
        coding = coding[0]
    remover = REMOVERS.get(str(coding)) if isinstance(coding, pikepdf.Name) else None
    if remover:
        before = image.read_raw_bytes()
        after = remover(before)
        if after != before:
            parameters: Any = image.get("/DecodeParms")
            image.write(after, filter=coding, decode_parms=parameters)


def strip_trailer(pdf: "pikepdf.Pdf") -> None:
    for name in [str(key) for key in pdf.trailer.keys() if key not in TRAILER]:  # noqa: SIM118 - it is no mapping
        del pdf.trailer[name]


def saved(pdf: "pikepdf.Pdf") -> bytes:
    """What nothing leads to any more is left out, and so is every earlier state of the file."""
    import pikepdf

    target = BytesIO()
    pdf.save(
        target,
        fix_metadata_version=False,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    )
    return target.getvalue()
