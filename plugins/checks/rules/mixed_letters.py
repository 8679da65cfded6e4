"""No word mixes alphabets, as with a Latin “o” in a Russian word: wherever in a page it stands."""

import re
from collections.abc import Iterator
from html import unescape

from plugins.checks.html.element import Element
from plugins.checks.html.pieces import pieces
from plugins.checks.page import Page
from plugins.checks.rule import Finding, Rule
from plugins.problems.problem import N_, Severity
from plugins.read.other_letters import mixed_words, strange_words
from plugins.read.text import described

RULE = Rule(
    Severity.WARNING,
    N_("words that mix alphabets, as with an English “o” in a Russian word"),
    N_("they look right and are wrong: nobody finds them by searching, and screen readers spell them out"),
    N_("type the word again; if it is meant so, write <span lang=zxx>{word}</span>"),
)
_MIXED = re.compile("[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]")
CODE = frozenset({"script", "style", "code", "pre"})  # which are in no language
_TAGS = re.compile(r"<[^>]*>")


def of_page(page: Page) -> Iterator[Finding]:
    if not _MIXED.search(_TAGS.sub(" ", page.tree.source)):
        return
    told: set[str] = set()
    for number, text in pieces(page.tree):
        if _MIXED.search(text):
            element = page.tree.elements[max(number, 0)]
            for finding in of_text(unescape(text), element, page):
                if str(finding.values["word"]) not in told:
                    told.add(str(finding.values["word"]))
                    yield finding


def of_text(text: str, element: Element, page: Page) -> Iterator[Finding]:
    lang = page.tree.lang(element)
    if any(each.tag in CODE for each in (element, *page.tree.around(element))):
        return
    for mixed in mixed_words(text, strange_words(text, lang), lang):
        values = {"word": mixed.word, "letter": mixed.letter, "name": described(mixed.letter)}
        found = N_("the word “{word}” has a letter of another alphabet, “{letter}” ({name})")
        yield Finding(found, RULE.fix, values, (mixed.word,), page.line(element))
