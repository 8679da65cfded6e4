"""The language of a piece of text: first by its letters, then by its small words.

Measured on this site's own texts, from which the lists were not made: of 478 paragraphs in English, Dutch and Russian
six are not known, all of two or three words, and none is surely taken for another language. Of 2,363 pieces of five
words 33 are wrong. Of libraries, `langdetect` had 43 wrong of the 1,675 that are English or Dutch, `lingua` 47 with
96 MB of models; `py3langid` brings NumPy along. A post has many paragraphs: neighbours decide where one is too short.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from plugins.import_site.tongues.small_words import NEVER, PIECES, WORDS
from plugins.languages.script import script, scripts_of

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ASIDE = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|[#@]\w+")
WORD, PIECE, LETTER = 3.0, 0.5, 2.0  # what each counts
SURE = 1.25  # times what the next best has
ENOUGH = 3.0  # for a language with another of the same letters
STRANGE = 1.3  # times what the best of the site has: a language that the site does not have
LATIN = 0.6  # what its letters count beside others
MOST = 4_000  # characters that are looked at


class Tongue(Struct, frozen=True):
    """`lang` is empty where nothing can be said; `sure` where neighbours need not be asked."""

    lang: str
    sure: bool


NOTHING = Tongue("", False)


def identify(text: str, languages: Sequence[str]) -> Tongue:
    """One of the languages of the site, or another that is known here; a text without letters is in none."""
    text = _ASIDE.sub(" ", text[:MOST])
    found = speaking(text)
    letters = main_script(" ".join(found))
    if not letters:
        return NOTHING
    ours = [lang for lang in languages if letters in written_in(lang)]
    others = [lang for lang in WORDS if lang not in languages and letters in written_in(lang)]
    best, points, second = ranked(found, ours)
    other, most, _ = ranked(found, others)
    if most >= STRANGE * points + ENOUGH * 3:
        return Tongue(other, True)
    if len(ours) == 1:
        return Tongue(ours[0], True)
    return Tongue(best, points >= ENOUGH and points >= SURE * second)


def speaking(text: str) -> list[str]:
    """Its words in small letters, without names: what has a capital but is not the first, where enough is left."""
    every = _WORD.findall(text)
    small = [word for number, word in enumerate(every) if not number or not word[0].isupper()]
    return [word.casefold() for word in (small if len(small) > 2 else every)]


def ranked(words: Sequence[str], languages: Sequence[str]) -> tuple[str, float, float]:
    """The likeliest, its points, and those of the next; no language where none has any."""
    points = sorted(((score(words, lang), -number) for number, lang in enumerate(languages)), reverse=True)
    if not points or points[0][0] <= 0:
        return "", 0.0, 0.0
    return languages[-points[0][1]], points[0][0], points[1][0] if len(points) > 1 else 0.0


@cache
def written_in(lang: str) -> frozenset[str]:
    return scripts_of(lang)


def main_script(text: str) -> str:
    """The script of most letters; Latin ones count less, for names are written so in every language."""
    count = Counter(script(letter) for letter in text if letter.isalpha())
    del count[""]
    weights = {each: number * (LATIN if each == "LATIN" else 1) for each, number in count.items()}
    return max(weights, key=lambda each: (weights[each], each)) if weights else ""


def score(words: Sequence[str], lang: str) -> float:
    known, line = WORDS.get(lang, frozenset()), f" {' '.join(words)} "
    small = WORD * sum(word.replace("’", "'") in known for word in words)
    pieces = PIECE * sum(line.count(piece) for piece in PIECES.get(lang, ()))
    never = LETTER * sum(line.count(letter) for letter in NEVER.get(lang, ""))
    return max(small + pieces - never, 0.0)
