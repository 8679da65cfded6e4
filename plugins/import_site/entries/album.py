"""The pictures of one entry: what each is called there, and which could not be taken."""

from pathlib import Path

from msgspec import Struct, field

from plugins.import_site.entries.media import PICTURES, Media, names, whole
from plugins.importing.note import Note
from plugins.languages.slug import slugify
from plugins.problems.problem import N_
from plugins.read.values.names import LONGEST


class Album(Struct):
    media: Media
    names: dict[Path, str] = field(default_factory=dict)  # of files that are to be copied
    missing: dict[str, str] = field(default_factory=dict)  # addresses by name
    shows: dict[str, str] = field(default_factory=dict)  # what is said of each, by the name that it has here
    notes: list[Note] = field(default_factory=list)

    def take(self, address: str, shows: str = "") -> str:
        """The name beside the text; empty where the file was not given or cannot be used."""
        file = self.media.find(address)
        if file is None:
            name = whole(next(names(address)))
            self.missing.setdefault(name, address)
            return ""
        if file not in self.names and not self._usable(file):
            return ""
        name = self.names.setdefault(file, self._new_name(file))
        self.shows.setdefault(name, shows)
        return name

    def _usable(self, file: Path) -> bool:
        if file.suffix.lower() in PICTURES and is_picture(file):
            return True
        found, do = N_("the picture “{file}” cannot be used here"), N_("save it as JPEG or PNG, and put it in by hand")
        note = Note(found, do, {"file": file.name})
        if note not in self.notes:
            self.notes.append(note)
        return False

    def _new_name(self, file: Path) -> str:
        """Two that differ in their type only would become one on the site."""
        stem = slugify(file.stem, "")[: LONGEST - 10].strip("-") or "picture"
        taken = {name.rpartition(".")[0] for name in self.names.values()}
        name, number = stem, 1
        while name in taken:
            number += 1
            name = f"{stem}-{number}"
        return f"{name}{file.suffix.lower()}"


def is_picture(file: Path) -> bool:
    """By its first bytes, whatever its name says."""
    import warnings

    from PIL import Image, UnidentifiedImageError  # slow to load, and many imports have no pictures

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(file) as picture:
                return picture.format in ("JPEG", "PNG", "GIF", "WEBP", "MPO")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return False
