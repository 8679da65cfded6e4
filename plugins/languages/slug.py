"""Addresses and ids in Latin letters from a text in any language."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType


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

# As it is written: consonants and long vowels; short vowels where a text carries their signs. The Persian letters that
# keyboards give for the same sounds count as the Arabic ones.
ARABIC = _table(
    "ا=a أ=a إ=i آ=a ٱ=a ى=a ة=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q"
    " ك=k ک=k ل=l م=m ن=n ه=h ھ=h و=u ي=i ی=i ء= ئ= ؤ=u پ=p چ=ch ژ=zh گ=g ڤ=v \u064e=a \u064f=u \u0650=i \u064b=an"
    " \u064c=un \u064d=in \u0651= \u0652= \u0670=a \u0640="
)

# Where letters are not written one by one: a pattern, and what stands for it.
RUSSIAN_GROUPS = ((r"(?:ый|ий)\b", "y"),)
# «و» and «ي» are consonants at the beginning of a word and before a vowel; «ع» is not heard apart from a long vowel.
ARABIC_GROUPS = (
    (r"\bال(?=\w{2})", "al-"),
    (r"\bو(?=\w)|و(?=[اآىة\u064e-\u0650])", "w"),
    (r"\b[يی](?=\w)|[يی](?=[اآىة\u064e-\u0650])", "y"),
    (r"ع(?=[اويی])", ""),
    (r"ا\u064b|\u064bا", "an"),
)
UKRAINIAN_GROUPS = (("зг", "zgh"), (r"\bє", "ye"), (r"\bї", "yi"), (r"\bй", "y"), (r"\bю", "yu"), (r"\bя", "ya"))

Rules = tuple[tuple[tuple[str, str], ...], Mapping[int, str]]

RULES: Mapping[str, Rules] = MappingProxyType(
    {
        "ar": (ARABIC_GROUPS, MappingProxyType({**RUSSIAN, **ARABIC})),
        "ru": (RUSSIAN_GROUPS, RUSSIAN),
        "uk": (UKRAINIAN_GROUPS, UKRAINIAN),
    },
)

APOSTROPHES = re.compile("['’ʼ‘`´ӏ]")  # and the palochka of Caucasian languages, which is no letter by itself
_KEPT = bytes(byte if chr(byte).isalnum() and byte < 0x80 else 0x20 for byte in range(256))


def slugify(text: str, lang: str) -> str:
    """`text` in the letters a-z, digits and single hyphens between words; empty where nothing of it can be read.

    A language without rules here has its Cyrillic read as Russian, and other scripts by Unidecode.
    """
    if text.isascii():  # rules are for other letters
        return _hyphenated(text.replace("'", "").replace("`", ""))
    groups, table = RULES.get(lang, RULES["ru"])
    plain = APOSTROPHES.sub("", unicodedata.normalize("NFC", text).lower())
    for pattern, latin in groups:
        plain = re.sub(pattern, latin, plain)
    plain = plain.translate(table)
    return _hyphenated(plain if plain.isascii() else _latin(plain))


def _hyphenated(text: str) -> str:
    """Of ASCII."""
    return b"-".join(text.lower().encode().translate(_KEPT).split()).decode()


def _latin(text: str) -> str:
    """By Unidecode, which warns of lone surrogates: they are no text."""
    from unidecode import unidecode  # most letters are in the tables

    return unidecode(text.encode("utf-8", "ignore").decode("utf-8"))
