"""An index is made again only when something that is searched has changed."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from pathlib import Path

from plugins.cache import progress
from plugins.cache.store import load, save
from plugins.search.bundle import make
from plugins.search.records import Record


def bundle(records: Sequence[Record], folder: Path, code: str) -> Mapping[str, bytes]:
    """The files for these records: those that were made last, if they are of the same. `code` stands for the program
    and its packages, Pagefind among them."""
    version = f"{code}-{digest(records)}"
    match load(folder / "bundle", version):
        case dict() as files:
            return files
    progress.tell(progress.INDEXING, 0, 1)
    made = make(records)
    progress.tell(progress.INDEXING, 1, 1)
    save(folder / "bundle", version, made)
    return made


def digest(records: Sequence[Record]) -> str:
    total = blake2b(digest_size=16)
    for record in records:
        total.update(f"{record.path}\0{record.html}\0".encode("utf-8", "surrogatepass"))
    return total.hexdigest()
