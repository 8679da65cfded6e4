"""One language of an entry, before it is a file."""

from msgspec import Struct, field

from plugins.import_site.html.block import Block
from plugins.import_site.source.post import Post
from plugins.importing.note import Note


class Version(Struct):
    """`title` may be empty: then nobody knows it."""

    lang: str
    post: Post
    blocks: list[Block]
    footnotes: dict[str, str]
    title: str = ""
    summary: str = ""
    cover_alt: str = ""
    notes: list[Note] = field(default_factory=list)
    doubtful: list[Block] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    @property
    def words(self) -> int:
        return sum(len(block.plain.split()) for block in self.blocks)
