"""An office file without what it tells of who made it, and refused where it does anything by itself.

Office Open XML (ECMA-376) and OpenDocument (OASIS) files are ZIP archives of XML files and pictures. Every part is
either known and safe, made empty, or left out; a part of which nobody knows what it tells is a reason to refuse.
Runs in a worker (plugins/cleaning).
"""

from zipfile import BadZipFile

from plugins.attachments import open_document, open_xml
from plugins.attachments.archive import pack, unpack
from plugins.attachments.office_words import ANEW, DAMAGED, ENCRYPTED, UNLOCK
from plugins.attachments.parts import Parts, without_pictures_remarks
from plugins.cleaning.work import Cleaned, Piece, Refused

OLD = b"\xd0\xcf\x11\xe0"  # Compound File Binary: what an encrypted .docx is, too
OPEN_XML = frozenset({"docx", "xlsx", "pptx"})


def cleaned(data: bytes, extension: str) -> Cleaned:
    """Raises Refused."""
    if data.startswith(OLD):
        raise Refused(ENCRYPTED, UNLOCK)
    room = open_xml if extension in OPEN_XML else open_document
    try:
        parts = room.cleaned(unpack(data), extension)
    except (BadZipFile, KeyError, UnicodeDecodeError, NotImplementedError, OSError, EOFError) as error:
        raise Refused(DAMAGED, ANEW) from error
    return Cleaned((Piece(f".{extension}", pack(without_pictures_remarks(parts), room.FIRST)),), pages_of(parts))


def pages_of(parts: Parts) -> int:
    """Slides can be counted; how many pages a text has depends on who prints it."""
    return sum(name.startswith("ppt/slides/slide") for name in parts)
