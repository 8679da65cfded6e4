"""What no PDF of ours may have: what does something by itself, and what a reader would not see."""

from typing import TYPE_CHECKING

from plugins.cleaning.work import Refused
from plugins.problems.problem import N_

if TYPE_CHECKING:
    import pikepdf

PROGRAM = N_("the document “{name}” has a program or an action in it ({what})")
HIDDEN_FILE = N_("the document “{name}” has other files hidden in it")
SIGNED = N_("the document “{name}” is signed: who signed it, and when, can be read in it")
REMARKS = N_("the document “{name}” has remarks in it, which tell who wrote them")
LOCAL = N_("the document “{name}” has a link to a file on somebody's computer, or a strange one: {what}")
PRINT = N_("open it, choose “print” and “save as PDF”, and put that file here")
TAKE_OUT = N_("take them out, then save it anew")
MEND_LINK = N_("correct the link in the document, and save it anew")

ACTIONS = frozenset(
    {
        "/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition", "/Movie", "/Sound",
        "/RichMediaExecute", "/GoTo3DView", "/ResetForm", "/Hide",
    }
)  # fmt: skip
KEYS = frozenset({"/JS", "/XFA", "/RichMediaContent", "/RichMediaSettings"})
KINDS = frozenset({"/RichMedia", "/Movie", "/Screen", "/Sound", "/3D"})
SCHEMES = ("http://", "https://", "mailto:", "tel:", "#")


def check(table: "pikepdf.Object") -> None:
    """Of one dictionary. Raises Refused."""
    kind, subtype, action = (name_of(table, key) for key in ("/Type", "/Subtype", "/S"))
    for key in KEYS:
        if key in table:
            raise Refused(PROGRAM, PRINT, what=key[1:])
    if action in ACTIONS and kind in ("", "/Action"):
        raise Refused(PROGRAM, PRINT, what=action[1:])
    if subtype in KINDS and kind in ("", "/Annot"):
        raise Refused(PROGRAM, PRINT, what=subtype[1:])
    if kind == "/EmbeddedFile" or "/EF" in table or "/EmbeddedFiles" in table or subtype == "/FileAttachment":
        raise Refused(HIDDEN_FILE, TAKE_OUT)
    if kind in ("/Sig", "/DocTimeStamp") or "/ByteRange" in table:
        raise Refused(SIGNED, PRINT)
    if subtype in ("/Text", "/Popup") and "/Rect" in table:
        raise Refused(REMARKS, TAKE_OUT)
    if action == "/URI":
        check_address(str(table.get("/URI", "")))


def check_address(address: str) -> None:
    if not address.strip().lower().startswith(SCHEMES):
        raise Refused(LOCAL, MEND_LINK, what=address[:60])


def name_of(table: "pikepdf.Object", key: str) -> str:
    """The name that stands there, or nothing."""
    import pikepdf

    value = table.get(key)
    return str(value) if isinstance(value, pikepdf.Name) else ""
