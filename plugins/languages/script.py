"""Which letters a language is written in (CLDR's likely subtags), and which a letter is of (Unicode's names).

A script is named as Unicode names its letters: "LATIN" of LATIN SMALL LETTER A.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby
from unicodedata import name

# What CLDR says of languages that are read here every day: to ask it for one takes some hundredths of a second.
OFTEN: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("de", "en", "es", "fr", "nl"), frozenset({"LATIN"})),
    **dict.fromkeys(("be", "ru", "uk"), frozenset({"CYRILLIC"})),
}
# ISO 15924 has codes for what is written in several scripts, and for two styles of one.
TOGETHER: Mapping[str, frozenset[str]] = {
    "Hans": frozenset({"CJK"}),
    "Hant": frozenset({"CJK"}),
    "Jpan": frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}),
    "Kore": frozenset({"HANGUL", "CJK"}),
}
ALPHABETS = range(0x41, 0x3000)  # code points before those of East Asia
EVERYTHING = range(0x41, 0x32000)
EAST_ASIAN = frozenset({"CJK", "HANGUL", "HIRAGANA", "KATAKANA"})


@cache
def scripts_of(lang: str) -> frozenset[str]:
    """Of a language tag: "ru", "sr-latn", "pt-br". Empty where that is not known: `zxx`, `mul`, `tlh`."""
    return OFTEN.get(lang) or scripts_by_cldr(lang)


def scripts_by_cldr(lang: str) -> frozenset[str]:
    code = script_code(lang)
    known = names()
    return TOGETHER.get(code) or (frozenset({known[code]}) if code in known else frozenset())


def script_code(lang: str) -> str:
    """ISO 15924: "Cyrl" of "ru"; empty where CLDR knows none."""
    language, *subtags = lang.split("-")
    if written := [subtag for subtag in subtags if len(subtag) == 4 and subtag.isalpha()]:
        return written[0].title()
    likely = likely_subtags()
    keys = [f"{language.lower()}_{subtag.upper()}" for subtag in subtags] + [language.lower()]
    return next((str(likely[key]).split("_")[1] for key in keys if key in likely), "")


def example_language(script: str) -> str:
    """A language that is often written so: "ru" of "CYRILLIC"; empty where CLDR names none."""
    code = next((code for code, known in names().items() if known == script), "Hani" if script == "CJK" else "")
    likely = likely_subtags()
    found = str(
        likely.get(f"und_{code}") or likely["und"]
    )  # what CLDR says of nothing in particular: English, in Latin
    return found.partition("_")[0] if f"_{code}_" in found else ""


def script(letter: str) -> str:
    """Empty for what is in all scripts (µ, ª) or in none."""
    first = name(letter, "").partition(" ")[0] if letter.isalpha() else ""
    return first if first in known_scripts() else ""


# What UTF-8 has besides ASCII's letters: of the other bytes below 0x80; those that go on with a character; and those
# that begin one of U+0080 to U+00BF, in which no letter is of any script, or a mark above a letter (U+0300 to U+033F).
_SIGNS = bytes(byte for byte in range(0xC0) if not chr(byte).isalpha() or byte >= 0x80) + b"\xc2\xcc"
_OWN: Mapping[str, bytes] = {
    "LATIN": _SIGNS + bytes([*range(0x41, 0x7B), *range(0xC3, 0xCA)]),  # up to U+024F
    "CYRILLIC": _SIGNS + bytes(range(0xD0, 0xD4)),  # U+0400 to U+04FF
}
_FAR, _PUNCTUATION = b"\xe2", b"\x80"  # begin U+2000 to U+2FFF; and then, of these, U+2000 to U+203F


def is_surely_own(text: str, lang: str) -> bool:
    """Whether `strange_letters` would find nothing in it; False where that is not sure.

    Most texts have no other letters, and to look over their bytes costs far less than to make such a pattern and to
    search with it.
    """
    own = scripts_of(lang)
    if "LATIN" in own and text.isascii():
        return True
    known = _OWN.get(next(iter(own))) if len(own) == 1 else None
    if known is None:
        return not own
    data = text.encode("utf-8", "surrogatepass")
    if data.translate(None, known + _FAR):
        return False
    return all(part.startswith(_PUNCTUATION) for part in data.split(_FAR)[1:])


@cache
def strange_letters(lang: str) -> re.Pattern[str] | None:
    """Finds runs of letters that the language is not written in; None where its script is not known.

    Takes some milliseconds to make. It may find what is no letter, beyond the alphabets: `script` tells.
    """
    own = scripts_of(lang)
    if not own:
        return None
    points = EVERYTHING if own & EAST_ASIAN else ALPHABETS
    strange = [point for point in points if (found := script(chr(point))) and found not in own]
    beyond = "" if own & EAST_ASIAN else f"{chr(ALPHABETS.stop)}-{chr(EVERYTHING.stop)}"
    return re.compile(f"[{''.join(spans(strange))}{beyond}]+")


def spans(points: Iterable[int]) -> Iterator[str]:
    """ "a-z": code points that stand together, as in a regular expression."""
    for _, group in groupby(enumerate(points), lambda pair: pair[1] - pair[0]):
        together = [point for _, point in group]
        yield f"{chr(together[0])}-{chr(together[-1])}"


def likely_subtags() -> Mapping[str, str]:
    from babel.core import get_global  # slow to load, and most texts need none of it

    return get_global("likely_subtags")


@cache
def names() -> Mapping[str, str]:
    """By ISO 15924: "LATIN" of "Latn"."""
    from babel import Locale  # as above

    return {code: str(known).upper() for code, known in Locale.parse("en").scripts.items()}


@cache
def known_scripts() -> frozenset[str]:
    return frozenset(names().values()).union(*TOGETHER.values())
