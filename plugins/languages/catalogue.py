"""The gettext catalogues: `catalogues/<code>.po`, read without compiled files beside them."""

from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Protocol

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from plugins.languages.console import SOURCE

CATALOGUES = Path(__file__).parent / "catalogues"


class Translator(Protocol):
    """What speaks one language."""

    def gettext(self, message: str, /) -> str: ...

    def ngettext(self, singular: str, plural: str, n: int, /) -> str: ...


def path_of(code: str, folder: Path = CATALOGUES) -> Path:
    return folder / f"{code}.po"


def translator(code: str, folder: Path = CATALOGUES) -> NullTranslations:
    """The translations of the interface into a language; gettext's own type, and a `Translator`.

    English has no catalogue: its texts are the msgids. Reading one takes some 10 ms, so nothing compiled is kept.
    Raises ValueError for a language without a catalogue or with a broken one.
    """
    if code == SOURCE:
        return NullTranslations()
    path = path_of(code, folder)
    try:
        return GNUTranslations(BytesIO(_compiled(path.read_bytes())))
    except FileNotFoundError:
        raise ValueError(f"the language “{code}” has no catalogue: {path.name} is missing") from None
    except ValueError as fault:
        raise ValueError(f"{path.name}, {fault}") from fault


def parse(source: bytes) -> Catalog:
    """A catalogue from the bytes of a `.po` file. Raises ValueError, with the line, where it is not one."""
    try:
        return read_po(BytesIO(source), abort_invalid=True)
    except PoFileError as fault:
        text = str(fault).removesuffix(f" on {fault.lineno}")  # which counts from 0
        raise ValueError(f"line {fault.lineno + 1}: {text}") from fault


def _compiled(source: bytes) -> bytes:
    """The `.mo` file of a `.po` file. Fuzzy messages are left out: nobody has said yet that they are right."""
    target = BytesIO()
    write_mo(target, parse(source))
    return target.getvalue()
