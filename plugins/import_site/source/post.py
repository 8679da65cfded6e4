"""A text of an old site, wherever it comes from."""

import datetime

from msgspec import Struct

from plugins.importing.note import Note

Moment = datetime.datetime | datetime.date
POST, PAGE = "post", "page"


class Post(Struct, frozen=True, kw_only=True):
    """Empty is what its source does not say. Addresses are as they were on the old site."""

    key: str  # who it is in its source: one line, the same in every export
    file: str  # where it was found, as a person would type it
    line: int = 1
    type: str = POST
    id: str = ""  # its number in WordPress
    title: str = ""
    html: str = ""
    whole: bool = False  # it is that of a page, of which the text is a part
    text: str = ""  # Markdown or plain text, of what is no page
    address: str = ""  # where it was to be read
    others: tuple[str, ...] = ()  # more addresses that led to it, from the first "/" on
    slug: str = ""
    date: Moment | None = None
    modified: Moment | None = None
    lang: str = ""
    group: str = ""  # the same for translations of each other
    tags: tuple[str, ...] = ()
    summary: str = ""
    cover: str = ""  # the address of a picture
    cover_id: str = ""  # or its number
    cover_alt: str = ""
    notes: tuple[Note, ...] = ()


class Attachment(Struct, frozen=True):
    """A file of the old site, which its export only names."""

    address: str
    alt: str = ""
    caption: str = ""


class Harvest(Struct):
    """What was found in one file. `notes` are about the file as a whole."""

    posts: list[Post]
    notes: list[Note]
    attachments: dict[str, Attachment]  # by their number
    faults: list[Note]  # why not all of it could be taken
    site: str = ""  # its address
    lang: str = ""

    @classmethod
    def empty(cls, *notes: Note) -> "Harvest":
        return cls([], list(notes), {}, [])
