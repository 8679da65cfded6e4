"""What was published last, and where: from the folder with the releases on this computer.

`published/current` is a link to the live release, which has a file `SHA256SUMS`, and `published/beside/NAME/` keeps
what is not for readers.
"""

from collections.abc import Collection, Iterator
from pathlib import Path

from plugins.addresses.manifest import FILE, Known, read, written
from plugins.addresses.moved import pages_of
from plugins.cache.code import code_version
from plugins.link.entries import Clock, link
from plugins.read.read import read as read_content
from plugins.site.settled import settled
from plugins.status.room import READ
from plugins.tooling.build import Folders

SUMS = "SHA256SUMS"
PAGE = "/index.html"


def store(content: Path) -> Path:
    """Beside the texts: the releases of another content folder are not of these texts."""
    return content.parent / "published"


def to_keep(folders: Folders) -> bytes:
    """What is to be kept beside a release that is made from these folders now, in a file `addresses`."""
    site = settled(folders.root, "publishconf.py")
    languages = list(site.languages)
    documents = read_content(folders.content, languages, folders.cache / READ, code_version()).documents
    return written(pages_of(link(documents, languages, Clock(site.now, site.zone)).values(), site))


def known_addresses(folder: Path) -> Known | None:
    """Of the texts in the live release of this store; None where there is none, or nothing was kept of it."""
    try:
        release = (folder / "current").resolve(strict=True).name
        return read((folder / "beside" / release / FILE).read_bytes())
    except OSError:
        return None


def known_old_addresses(folder: Path, languages: Collection[str]) -> frozenset[str]:
    """Pages of the live release outside of all languages: those that lead on. As in "post/a-few-words/"."""
    try:
        manifest = (folder / "current" / SUMS).read_text("utf-8")
    except (OSError, ValueError):
        return frozenset()
    return frozenset(path for path in pages_in(manifest) if path.partition("/")[0] not in languages)


def pages_in(manifest: str) -> Iterator[str]:
    """The addresses of pages in a `SHA256SUMS`, whose lines are a digest, two signs, and a path."""
    for line in manifest.splitlines():
        _, _, path = line.partition(" ")
        if path.endswith(PAGE):
            yield path[1:].removesuffix("index.html")
