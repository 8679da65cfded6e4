"""A part of a text that stands for itself: a paragraph, a heading, a list, a picture."""

from enum import StrEnum

from msgspec import Struct


class Kind(StrEnum):
    TEXT = "text"
    HEADING = "heading"
    LIST = "list"
    PICTURE = "picture"
    RULE = "rule"
    OTHER = "other"  # quotations, tables, code: they stay as they are


class Block(Struct, frozen=True):
    """`plain` is what is read, without marks; `lang` what its source says of its language. `notes` are labels of the
    footnotes that it refers to."""

    kind: Kind
    markdown: str
    plain: str
    level: int = 0  # of a heading
    lang: str = ""
    notes: tuple[str, ...] = ()
    ordered: bool = False  # of a list
