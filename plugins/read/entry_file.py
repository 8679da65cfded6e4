"""The names of files in an entry's folder: texts are `index.<lang>.md`, all else is a picture."""

import re
from collections.abc import Sequence

from plugins.problems.problem import N_
from plugins.read.findings import Findings, listed, nearest
from plugins.read.values.names import NAME, PICTURES, mended_name

_TEXT = re.compile(r"index\.(?P<lang>[^.]+)\.md")


def is_picture(base: str) -> bool:
    return base.lower().endswith(PICTURES)


def check_picture(base: str, findings: Findings) -> None:
    """Its name becomes part of an address."""
    stem, _, extension = base.rpartition(".")
    if NAME.fullmatch(stem) and extension.islower():
        return
    mended = f"{mended_name(stem) or 'picture'}.{extension.lower()}"
    do = N_("rename it to “{mended}”, and in the texts that show it too")
    findings.add(1, N_("a picture cannot be called “{base}”"), do, base=base, mended=mended)


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
        found = N_("a file of the type “{extension}” cannot be here")
        do = N_("texts are {example}, pictures .jpg, .png, .webp or .gif; delete it or save it as one of them")
    findings.add(1, found, do, **values)
    return ""
