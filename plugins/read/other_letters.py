"""Letters of another script than a text's language is written in.

Two things are told: a word that mixes alphabets, of which some letters look the same (a Latin “a” in a Russian word:
it is found by no search, and read out wrongly), and a passage in another language that does not say so, which a
speech program would read with the wrong voice (WCAG 2.2, 3.1.2). Names are in no language: a run of foreign words
counts only by its letters in words without a capital, and not what stands in brackets or in an address.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from plugins.languages.script import EAST_ASIAN, is_surely_own, script, scripts_of, strange_letters
from plugins.languages.typography import BREAK, OBJECT

# “Ministerie van Justitie en Veiligheid” has 5, “in the face of death” 15: what is longer is no name.
SENTENCE = 20
WORDS = 3  # a term can be long: antidiscriminatievoorziening
LOOK_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"})  # alphabets with letters that look the same
_ASIDE = re.compile(rf"\([^(){BREAK}]*\)|\[[^\[\]{BREAK}]*\]|(?<!\S)\S*(?:://|[@#]|\w[._/]\w)\S*")
SHOWN = 60  # characters of a passage that are quoted
_BETWEEN = re.compile(rf"[^\W\d_]|{BREAK}")  # a letter, or the end of a block

Hit = re.Match[str]


class MixedWord(Struct, frozen=True):
    """`letter` is the first of those that are fewer in it."""

    word: str
    letter: str


class Foreign(Struct, frozen=True):
    """Words in another script. `script` is that of its first letter; `whole`: they are most of their block."""

    words: str
    script: str
    whole: bool


def strange_words(text: str, lang: str) -> list[Hit]:
    """Where to look: the runs of letters of another script. Costs next to nothing where there are none, and gives
    none where the script of the language is not known."""
    if is_surely_own(text, lang):
        return []
    letters = strange_letters(lang)
    return [*letters.finditer(text)] if letters else []


def mixed_words(text: str, hits: Sequence[Hit], lang: str) -> Iterator[MixedWord]:
    """Each word once."""
    seams = [hit for hit in hits if has_neighbour(text, *hit.span())]
    for word in dict.fromkeys(word_around(text, *hit.span()) for hit in seams):
        count = Counter(script(letter) for letter in word)
        if len(LOOK_ALIKE & count.keys()) > 1 and not is_unit(word):
            rare = min(sorted(LOOK_ALIKE & count.keys()), key=lambda each: (count[each], each in scripts_of(lang)))
            yield MixedWord(word, next(letter for letter in word if script(letter) == rare))


def has_neighbour(text: str, start: int, end: int) -> bool:
    """Whether another letter stands right before or after."""
    return (start > 0 and text[start - 1].isalpha()) or text[end : end + 1].isalpha()


def word_around(text: str, start: int, end: int) -> str:
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    while text[end : end + 1].isalpha():
        end += 1
    return text[start:end]


def is_unit(word: str) -> bool:
    """μSv, Δt: a Greek letter and after it another alphabet."""
    return script(word[0]) == "GREEK" and "GREEK" not in map(script, word[1:])


def foreign_passages(text: str, hits: Sequence[Hit], lang: str) -> list[Foreign]:
    """What is long enough for a sentence; at most one of each block of a text with BREAK between its blocks."""
    if weight(hits) < SENTENCE:
        return []
    prose = _ASIDE.sub(lambda match: " " * len(match[0]), text)
    long = [run for run in runs(prose, strange_words(prose, lang)) if weight(run) >= SENTENCE]
    by_block = {prose.count(BREAK, 0, run[0].start()): run for run in reversed(long)}
    blocks = prose.split(BREAK) if by_block else []
    return [foreign(prose, run, blocks[number]) for number, run in sorted(by_block.items())]


def runs(text: str, hits: Iterable[Hit]) -> Iterator[list[Hit]]:
    """Foreign words of one block, with no word of the language between them."""
    run: list[Hit] = []
    for hit in hits:
        if run and _BETWEEN.search(text, run[-1].end(), hit.start()):
            yield run
            run = []
        run.append(hit)
    if run:
        yield run


def weight(hits: Iterable[Hit]) -> int:
    """Letters in words without a capital, if these are some; those of scripts without capitals all count."""
    small = [hit[0] for hit in hits if not hit[0][0].isupper() and script(hit[0][0])]
    enough = len(small) >= WORDS or not EAST_ASIAN.isdisjoint(script(word[0]) for word in small)  # it has no spaces
    return sum(map(len, small)) if enough else 0


def foreign(text: str, run: Sequence[Hit], block: str) -> Foreign:
    letters, strange = sum(map(str.isalpha, block)), sum(len(hit[0]) for hit in run)
    return Foreign(text[run[0].start() : run[-1].end()], script(run[0][0][0]), 2 * strange > letters)


def quoted(words: str) -> str:
    """On one line, and not too long."""
    line = " ".join(words.replace(OBJECT, " ").split())
    return line if len(line) <= SHOWN else line[:SHOWN].rstrip() + "…"
