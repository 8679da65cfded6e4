"""Files that cannot be beside a text, by what they are, and what to do with them instead."""

from collections.abc import Mapping

from plugins.problems.problem import N_

FOUND = N_("a file of the type “{extension}” cannot be here")
DRAWING = N_("a drawing of the type “{extension}” can hold programs, and so cannot be here")

_PICTURE = N_("save it as JPEG or PNG")
_OLD = N_("open it and save it as PDF, or as .docx, .xlsx, .pptx, .odt, .ods or .odp")
_MACROS = N_("it can hold programs: open it and save it as PDF, or as a type without macros, such as .docx")
_PACKED = N_("unpack it, and put the pictures and documents in it here")
_TABLE = N_("make a table of it in the text, or save it as .xlsx or .ods")
_WORDS = N_("put its words into the text, or save it as PDF")
_CALENDAR = N_("make events of it: python3 tasks.py import-ics {base}")
_FILM = N_("films and sounds have no place on these small pages: link to where it can be seen or heard")
_OTHER = N_(
    "texts are {example}, pictures .jpg, .png, .webp, .gif, .avif or .heic, documents .pdf, .docx, .xlsx, .pptx, .odt, "
    ".ods or .odp; delete it or save it as one of them"
)
_BY_TYPE: Mapping[str, str] = {
    extension: do
    for do, extensions in {
        _PICTURE: "svg svgz bmp tif tiff jxl jp2 psd ai eps ico raw dng cr2 nef jfif",
        _OLD: "doc dot xls xlt ppt pps pot rtf pages numbers key odg wps",
        _MACROS: "docm dotm dotx xlsm xlsb xltm xltx pptm ppsm ppsx potm potx ott ots otp",
        _PACKED: "zip rar 7z gz tgz tar bz2 xz",
        _TABLE: "csv tsv",
        _WORDS: "txt html htm epub",
        _CALENDAR: "ics",
        _FILM: "mp4 mov avi mkv webm m4v mp3 m4a ogg opus wav flac",
    }.items()
    for extension in extensions.split()
}


def refused(base: str) -> tuple[str, str]:
    """What to tell of a file with this name: found, and what to do."""
    extension = base.rpartition(".")[2].lower()
    return DRAWING if extension in ("svg", "svgz") else FOUND, _BY_TYPE.get(extension, _OTHER)
