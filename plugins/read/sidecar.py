"""What is known of a picture, whatever text shows it: `meeting.jpg.yaml` beside `meeting.jpg`."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.text import decode, load
from plugins.read.values.consent import consent, focus
from plugins.read.values.names import PICTURES
from plugins.read.values.nested import fields
from plugins.read.values.plain import Parser, text

END = ".yaml"
KEYS: Mapping[str, Parser[Any]] = MappingProxyType({"consent": consent, "credit": text, "focus": focus})


class Sidecar(Struct, frozen=True):
    """Empty where nothing is said."""

    consent: str = ""  # see values/consent.py
    credit: str = ""
    focus: str = ""


class SidecarFile(Struct, frozen=True):
    """`picture` is the path of the picture beside it."""

    path: str
    picture: str
    file: str


def is_sidecar(base: str) -> bool:
    return base.endswith(END) and base.removesuffix(END).lower().endswith(PICTURES)


def read_sidecar(found: SidecarFile, findings: Findings) -> Sidecar:
    from plugins.read.yaml_tree import parse  # imports YAML, and few sites have such files

    data = load(found.file, findings)
    written = decode(data, findings) if data else None
    if written is None:
        if data == b"":
            findings.add(1, N_("this file is empty"), N_("write “consent: nobody”, or delete the file"))
        return Sidecar()
    table = parse(written, 1, findings)
    return Sidecar(**(fields(found.picture.rpartition("/")[2], table, findings, KEYS) or {}))
