"""Addresses and ids in Latin letters from a text in any language."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from unidecode import unidecode


def _table(pairs: str) -> Mapping[int, str]:
    """For `str.translate`, from "ж=zh ъ=": a letter and what stands for it."""
    return MappingProxyType({ord(letter): latin for letter, latin in (pair.split("=") for pair in pairs.split())})


# What people write when they have no Cyrillic keyboard. «ё» is "e", as most people type «е» for it anyhow: an address
# must not hang on two dots.
RUSSIAN = _table(
    "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh"
    " щ=shch ъ= ы=y ь= э=e ю=yu я=ya"
)

# The Cabinet of Ministers' resolution No. 55 of 27 January 2010.
UKRAINIAN = _table(
    "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts"
    " ч=ch ш=sh щ=shch ь= ю=iu я=ia"
)

# Where letters are not written one by one: a pattern, and what stands for it.
RUSSIAN_GROUPS = ((r"(?:ый|ий)\b", "y"),)
UKRAINIAN_GROUPS = (("зг", "zgh"), (r"\bє", "ye"), (r"\bї", "yi"), (r"\bй", "y"), (r"\bю", "yu"), (r"\bя", "ya"))

Rules = tuple[tuple[tuple[str, str], ...], Mapping[int, str]]

RULES: Mapping[str, Rules] = MappingProxyType(
    {"ru": (RUSSIAN_GROUPS, RUSSIAN), "uk": (UKRAINIAN_GROUPS, UKRAINIAN)},
)

APOSTROPHES = re.compile("['’ʼ‘`´]")


def slugify(text: str, lang: str) -> str:
    """`text` in the letters a-z, digits and single hyphens between words; empty where nothing of it can be read.

    A language without rules here has its Cyrillic read as Russian, and other scripts by Unidecode.
    """
    groups, table = RULES.get(lang, RULES["ru"])
    plain = APOSTROPHES.sub("", unicodedata.normalize("NFC", text).lower())
    for pattern, latin in groups:
        plain = re.sub(pattern, latin, plain)
    return re.sub(r"[^a-z0-9]+", "-", _latin(plain.translate(table)).lower()).strip("-")


def _latin(text: str) -> str:
    """By Unidecode, which warns of lone surrogates: they are no text."""
    return unidecode(text.encode("utf-8", "ignore").decode("utf-8"))
