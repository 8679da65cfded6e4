"""Tells of letters of another script in the text of a body."""

import re
from collections.abc import Iterable, Sequence

from plugins.languages.script import example_language
from plugins.languages.typography import BREAK
from plugins.problems.problem import N_
from plugins.read.body_source import Source
from plugins.read.body_text import Passage
from plugins.read.findings import Findings
from plugins.read.other_letters import Foreign, Hit, foreign_passages, mixed_words, quoted, strange_words
from plugins.read.text import described

MANY = 3  # passages, from which on the question is whether the file is in its language at all
SOUGHT = 4  # words by which a passage is found in the file
_WORD = re.compile(r"\w+")


def check_letters(passages: Iterable[Passage], source: Source, findings: Findings) -> None:
    """What is marked with a language is measured by that one. Code is in no language."""
    for number, passage in enumerate(passages):
        check_text("".join(passage.pieces), passage.lang, source, findings, main=number == 0)


def check_text(text: str, lang: str, source: Source, findings: Findings, *, main: bool) -> None:
    """`main`: what has no mark, and so is in the language of the file."""
    if hits := strange_words(text, lang):
        look(text, hits, lang, source, findings, main=main)


def look(text: str, hits: Sequence[Hit], lang: str, source: Source, findings: Findings, *, main: bool) -> None:
    for mixed in mixed_words(text, hits, lang):
        findings.warn(
            source.line_of(mixed.word),
            N_("the word “{word}” has a letter of another alphabet, “{letter}” ({name})"),
            N_("type the word again; if it is meant so, write <span lang=zxx>{word}</span>"),
            word=mixed.word,
            letter=mixed.letter,
            name=described(mixed.letter),
        )
    found = foreign_passages(text, hits, lang)
    if main and len(found) >= MANY and 2 * sum(each.whole for each in found) > blocks(text):
        tell_file(lang, source, findings)
        return
    for each in found:
        tell_passage(each, source, findings)


def blocks(text: str) -> int:
    return sum(any(map(str.isalpha, block)) for block in text.split(BREAK))


def tell_file(lang: str, source: Source, findings: Findings) -> None:
    findings.warn(
        source.first_line,
        N_("this text is not in the letters in which “{lang}” is written"),
        N_("the name of the file says its language: correct it, or the text"),
        lang=lang,
    )


def tell_passage(foreign: Foreign, source: Source, findings: Findings) -> None:
    findings.warn(
        source.line_of_words(_WORD.findall(foreign.words)[:SOUGHT]),
        N_("“{words}” is in other letters than the text around it"),
        N_("if it is in another language, say which: *…*{mark} for some words, {mark} on the line below a paragraph"),
        words=quoted(foreign.words),
        mark=f"{{: lang={example_language(foreign.script) or '…'} }}",
    )
