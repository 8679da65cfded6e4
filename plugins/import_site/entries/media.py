"""The pictures that were given, found by the addresses that they had on the old site."""

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from plugins.import_site.source.files import BESIDE
from plugins.read.ignored import ignored

PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".heic", ".heif")
OTHERS = (".avif", ".heic", ".svg", ".bmp", ".tif", ".tiff")
_SIZE = re.compile(r"(?:-\d{1,5}x\d{1,5}|-scaled|-rotated|-e\d{10,})+(?=\.\w+$|$)")
_WIX = re.compile(r"/media/([^/]+)")


class Media:
    """Files by their name in small letters, with and without the size that WordPress writes into it."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self.by_name: defaultdict[str, list[Path]] = defaultdict(list)
        for file in sorted({file for folder in folders for file in walk(folder)}):
            for name in dict.fromkeys((file.name.casefold(), whole(file.name))):
                self.by_name[name].append(file)

    def find(self, address: str) -> Path | None:
        """The file whose folders agree best with the address; none where several agree alike but are not the same."""
        path = PurePosixPath(unquote(urlsplit(address).path))
        for name in dict.fromkeys(names(address)):
            files: list[Path] = list(
                dict.fromkeys([*self.by_name.get(name.casefold(), ()), *self.by_name.get(whole(name), ())])
            )
            if not files:
                continue
            ranks = {file: rank(file, path) for file in files}
            most = max(ranks.values())
            best = [file for file in files if ranks[file] == most]
            if len({file.parent for file in best}) == 1 or len({file.read_bytes() for file in best[:10]}) == 1:
                return max(best, key=lambda file: file.stat().st_size)
        return None


def walk(folder: Path) -> Iterator[Path]:
    for place, inside, files in os.walk(folder):
        inside.sort()
        for name in files:
            if not ignored(name) and Path(name).suffix.lower() in PICTURES + OTHERS:
                yield Path(place, name)


def names(address: str) -> Iterator[str]:
    """Wix has the name of the file in the middle of an address, and says at its end how large it is shown."""
    path = unquote(urlsplit(address).path)
    if match := _WIX.search(path):
        yield match[1]
        yield match[1].replace("~", "_")
    last = path.rpartition("/")[2]
    yield last
    yield last.replace("~", "_")


def whole(name: str) -> str:
    return _SIZE.sub("", name).casefold()


def rank(file: Path, path: PurePosixPath) -> tuple[int, bool]:
    """How many folders agree, and whether it is the whole picture."""
    agree = 0
    for one, other in zip(reversed(file.parent.parts), reversed(path.parent.parts), strict=False):
        if one.casefold() != other.casefold():
            break
        agree += 1
    return agree, not _SIZE.search(file.name)


def beside(file: Path) -> list[Path]:
    """The folders in which browsers and Word save the pictures of a page."""
    return [found for end in BESIDE if (found := file.with_name(file.stem + end)).is_dir()]
