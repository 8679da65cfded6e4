"""The gettext catalogues: `catalogues/<code>.po`, read without compiled files beside them."""

from collections.abc import Callable
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from plugins.languages.console import CATALOGUES, SOURCE
from plugins.problems.problem import N_, Faulty, Problem

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
    give a `compiled` that remembers. Raises `Faulty` for a language without a catalogue or with a broken one.
    """
    if code == SOURCE:
        return NullTranslations()
    path = path_of(code, folder)
    try:
        return GNUTranslations(BytesIO(compiled(path.read_bytes())))
    except FileNotFoundError:
        found, do = N_("the language “{code}” has no catalogue"), N_("type: python3 tasks.py catalogues")
        raise Faulty([Problem(path.name, 1, found, do, {"code": code})]) from None
    except Faulty as fault:
        raise Faulty([each.at(path.name) for each in fault.problems]) from fault


def parse(source: bytes) -> "Catalog":
    """A catalogue from the bytes of a `.po` file. Raises `Faulty`, with the line, where it is not one."""
    from babel.messages.pofile import PoFileError, read_po

    try:
        return read_po(BytesIO(source), abort_invalid=True)
    except PoFileError as fault:
        values = {"reason": str(fault).removesuffix(f" on {fault.lineno}")}  # which counts from 0
        found, do = N_("this is no line of a catalogue ({reason})"), N_("mend it, or take the file as it was before")
        raise Faulty([Problem("", fault.lineno + 1, found, do, values)]) from fault
