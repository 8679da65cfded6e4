"""The words of a text that a dictionary can be asked about, each with its language."""

import re
from collections.abc import Iterator
from html import unescape

from plugins.checks.html.element import Tree
from plugins.checks.html.pieces import pieces
from plugins.checks.html.scan import scan
from plugins.read.document import Document

NOT_WORDS = frozenset({"code", "pre", "kbd", "samp", "var", "script", "style"})
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ASIDE = re.compile(r"\S*(?:://|[@\d+]|\w[._/]\w)\S*")  # addresses, numbers, file names
_INVISIBLE = str.maketrans({"\u00ad": None, "\u200b": None, "’": "'", "\u2011": "-", "\u0301": None})


def words(document: Document) -> list[tuple[str, str]]:
    """Language and word, each once, as they come. Not what has a capital: most of these are names."""
    front = document.front
    found = dict.fromkeys(
        (document.lang, word) for text in (front.title, front.summary, front.cover_alt or "") for word in plain(text)
    )
    if document.has_text:
        html = "".join(part for part in document.body.parts if isinstance(part, str))
        found |= dict.fromkeys(of_tree(scan(html), document.lang))
    return list(found)


def of_tree(tree: Tree, lang: str) -> Iterator[tuple[str, str]]:
    for number, text in pieces(tree):
        around = [tree.elements[number], *tree.around(tree.elements[number])] if number >= 0 else []
        if not any(each.tag in NOT_WORDS for each in around):
            own = next((each["lang"] for each in around if "lang" in each.attributes), lang)
            yield from ((own, word) for word in plain(unescape(text)))
    for element in tree.elements:
        if element["alt"]:
            yield from ((tree.lang(element) or lang, word) for word in plain(element["alt"]))


def plain(text: str) -> Iterator[str]:
    for match in _WORD.finditer(_ASIDE.sub(" ", text.translate(_INVISIBLE))):
        if match[0].islower() and len(match[0]) > 1:
            yield match[0]
