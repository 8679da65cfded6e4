"""The gettext catalogues: `catalogues/<code>.po`, read without compiled files beside them."""

from collections.abc import Callable
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from plugins.languages.console import CATALOGUES, SOURCE

if TYPE_CHECKING:  # slow to load, and needed only where something is compiled
    from babel.messages.catalog import Catalog


class Translator(Protocol):
    """What speaks one language."""

    def gettext(self, message: str, /) -> str: ...

    def ngettext(self, singular: str, plural: str, n: int, /) -> str: ...


def path_of(code: str, folder: Path = CATALOGUES) -> Path:
    return folder / f"{code}.po"


def compiled(source: bytes) -> bytes:
    """The `.mo` file of a `.po` file. Fuzzy messages are left out: nobody has said yet that they are right."""
    from babel.messages.mofile import write_mo

    target = BytesIO()
    write_mo(target, parse(source))
    return target.getvalue()


def translator(code: str, folder: Path = CATALOGUES, compiled: Callable[[bytes], bytes] = compiled) -> NullTranslations:
    """The translations of the interface into a language; gettext's own type, and a `Translator`.

    English has no catalogue: its texts are the msgids. Compiling one takes some 10 ms; who asks again and again can
    give a `compiled` that remembers. Raises ValueError for a language without a catalogue or with a broken one.
    """
    if code == SOURCE:
        return NullTranslations()
    path = path_of(code, folder)
    try:
        return GNUTranslations(BytesIO(compiled(path.read_bytes())))
    except FileNotFoundError:
        raise ValueError(f"the language “{code}” has no catalogue: {path.name} is missing") from None
    except ValueError as fault:
        raise ValueError(f"{path.name}, {fault}") from fault


def parse(source: bytes) -> "Catalog":
    """A catalogue from the bytes of a `.po` file. Raises ValueError, with the line, where it is not one."""
    from babel.messages.pofile import PoFileError, read_po

    try:
        return read_po(BytesIO(source), abort_invalid=True)
    except PoFileError as fault:
        text = str(fault).removesuffix(f" on {fault.lineno}")  # which counts from 0
        raise ValueError(f"line {fault.lineno + 1}: {text}") from fault
