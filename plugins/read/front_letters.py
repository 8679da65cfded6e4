"""Tells of letters of another script in the words of the front matter."""

from collections.abc import Mapping, Sequence

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.front import Front
from plugins.read.other_letters import Hit, foreign_passages, mixed_words, quoted, strange_words
from plugins.read.text import described

KEYS = ("title", "summary", "cover_alt", "cover_caption", "goal", "accessibility", "audience", "where")


def check_words(front: Front, lang: str, lines: Mapping[str, int], findings: Findings) -> None:
    """`lines`: where each key stands."""
    for key in KEYS:
        words = getattr(front, key, "") if key in lines else ""
        if words and (hits := strange_words(words, lang)):
            check(key, words, hits, lang, lines[key], findings)


def check(key: str, words: str, hits: Sequence[Hit], lang: str, line: int, findings: Findings) -> None:
    for mixed in mixed_words(words, hits, lang):
        findings.warn(
            line,
            N_("the word “{word}” has a letter of another alphabet, “{letter}” ({name})"),
            N_("type the word again"),
            word=mixed.word,
            letter=mixed.letter,
            name=described(mixed.letter),
        )
    for foreign in foreign_passages(words, hits, lang):
        findings.warn(
            line,
            N_("“{words}” in “{key}” is not in the letters in which “{lang}” is written"),
            N_("write it in the language of the file"),
            words=quoted(foreign.words),
            key=key,
            lang=lang,
        )
