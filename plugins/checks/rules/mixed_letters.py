"""No word mixes alphabets, as with a Latin “o” in a Russian word: wherever in a page it stands."""

import re
from collections.abc import Iterator
from html import unescape

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
_TAGS = re.compile(r"<[^>]*>")


def of_page(page: Page) -> Iterator[Finding]:
    if not _MIXED.search(_TAGS.sub(" ", page.tree.source)):
        return
    told: set[str] = set()
    for number, element in enumerate(page.tree.elements):
        own = own_text(page, number)
        if not _MIXED.search(own) or element.tag in ("script", "style", "code", "pre"):
            continue
        lang = page.tree.lang(element)
        for mixed in mixed_words(own, strange_words(own, lang), lang):
            if mixed.word not in told:
                told.add(mixed.word)
                values = {"word": mixed.word, "letter": mixed.letter, "name": described(mixed.letter)}
                found = N_("the word “{word}” has a letter of another alphabet, “{letter}” ({name})")
                yield Finding(found, RULE.fix, values, (mixed.word,), page.line(element))


def own_text(page: Page, number: int) -> str:
    """What stands in an element directly, without what stands in elements within."""
    element, source = page.tree.elements[number], page.tree.source
    place, own = element.start, list[str]()
    for child in page.tree.elements[number + 1 :]:
        if child.at >= element.end:
            break
        if child.parent == number:
            own.append(source[place : child.at])
            place = child.end
    own.append(source[place : element.end])
    return unescape(_TAGS.sub(" ", " ".join(own)))
