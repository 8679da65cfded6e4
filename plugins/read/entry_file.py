"""The names of files in an entry's folder: texts are `index.<lang>.md`, all else is a picture or a document."""

import re
from collections.abc import Sequence

from plugins.problems.problem import N_
from plugins.read.findings import Findings, listed, nearest
from plugins.read.other_files import refused
from plugins.read.values.names import ATTACHMENTS, NAME, PICTURES, mended_name

_TEXT = re.compile(r"index\.(?P<lang>[^.]+)\.md")


def is_picture(base: str) -> bool:
    return base.lower().endswith(PICTURES)


def is_attachment(base: str) -> bool:
    """A document that texts link to."""
    return base.lower().endswith(ATTACHMENTS)


def check_name(base: str, findings: Findings) -> None:
    """The name of a picture or a document becomes part of an address."""
    stem, _, extension = base.rpartition(".")
    if NAME.fullmatch(stem) and extension.islower():
        return
    shown = is_picture(base)
    mended = f"{mended_name(stem) or ('picture' if shown else 'document')}.{extension.lower()}"
    do = N_("rename it to “{mended}”, and in the texts that show it too")
    found = N_("a picture cannot be called “{base}”") if shown else N_("a document cannot be called “{base}”")
    findings.add(1, found, do, base=base, mended=mended)


def language_of(base: str, languages: Sequence[str], findings: Findings) -> str:
    """The language of a text's file name, or an empty string after telling why this is none."""
    match = _TEXT.fullmatch(base)
    if match and match["lang"] in languages:
        return match["lang"]
    values = {"base": base, "languages": listed(languages), "extension": base.rpartition(".")[2], "meant": ""}
    values["example"] = f"index.{languages[0] if languages else 'en'}.md"
    if match:
        found, do = N_("“{base}” is in no language of this site"), N_("the languages are: {languages}")
        values["meant"] = nearest(match["lang"], languages)
        do = N_("did you mean “index.{meant}.md”?") if values["meant"] else do
    elif base.lower() == "index.md":
        found, do = N_("the file's name does not tell its language"), N_("rename it, for example to {example}")
    elif base.lower().endswith((".md", ".markdown")):
        found, do = N_("a text cannot be called “{base}”"), N_("rename it to index.<language>.md, as in {example}")
    else:
        found, do = refused(base)
    findings.add(1, found, do, **values)
    return ""
