"""What is said of office files."""

from plugins.problems.problem import N_

ENCRYPTED = N_("the document “{name}” is locked with a password, or of an old type")
UNLOCK = N_("save it without a password, as .docx, .xlsx, .pptx, .odt, .ods, .odp or PDF")
DAMAGED = N_("the file “{name}” is not what its name says, or it is damaged")
ANEW = N_("open it in the program it was made with, and save it anew")
TOO_MUCH = N_("the document “{name}” holds more than {limit} MB when it is unpacked")
SMALLER = N_("save it as PDF, or with smaller pictures")
PROGRAM = N_("the document “{name}” has programs (macros) in it")
NO_PROGRAM = N_("save it as PDF, or as a type without macros")
STRANGE = N_("the document “{name}” has something in it that may tell more than is to be seen: {part}")
AS_PDF = N_("save it as PDF, and put that here instead")
REMARKS = N_("the document “{name}” has comments in it, which tell who wrote them")
NO_REMARKS = N_("delete all comments, and save it anew")
CHANGES = N_("the document “{name}” has tracked changes in it: who changed what, and what was there before")
NO_CHANGES = N_("accept all changes, switch tracking off, and save it anew")
HIDDEN = N_("a sheet of the document “{name}” is hidden, and everybody could show it")
NO_HIDDEN = N_("show it if readers may see it, else delete it; then save it anew")
OUTSIDE = N_("the document “{name}” loads something from elsewhere, or names a file on somebody's computer: {address}")
NO_OUTSIDE = N_("put a picture itself into the document, or correct the link; or save it as PDF")
PICTURE = N_("a picture in the document “{name}” is damaged: {part}")
