"""The words of a text that a dictionary can be asked about, each with its language."""

import re
from html import unescape

from plugins.checks.html.element import Tree
from plugins.checks.html.pieces import pieces
from plugins.checks.html.scan import scan
from plugins.read.document import Document

NOT_WORDS = frozenset({"code", "pre", "kbd", "samp", "var", "script", "style"})
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ASIDE = re.compile(r"://|[@\d+]|\w[._/]\w")  # in addresses, numbers, names of files
_INVISIBLE = str.maketrans({"\u00ad": None, "\u200b": None, "’": "'", "\u2011": "-", "\u0301": None})

Words = dict[str, dict[str, None]]  # by language, in the order in which they stand


def words(document: Document) -> list[tuple[str, str]]:
    """Language and word, each once. Not what has a capital: most of these are names."""
    front, found = document.front, Words()
    for text in (front.title, front.summary, front.cover_alt or ""):
        add(text, document.lang, found)
    if document.has_text:
        html = "".join(part for part in document.body.parts if isinstance(part, str))
        of_tree(scan(html), document.lang, found)
    return [(lang, word) for lang, several in found.items() for word in several if word.islower() and len(word) > 1]


def of_tree(tree: Tree, lang: str, found: Words) -> None:
    for number, text in pieces(tree):
        if not text.isspace():
            around = [tree.elements[number], *tree.around(tree.elements[number])] if number >= 0 else []
            if NOT_WORDS.isdisjoint(each.tag for each in around):
                own = next((each["lang"] for each in around if "lang" in each.attributes), lang)
                add(unescape(text) if "&" in text else text, own, found)
    for element in tree.elements:
        if "alt" in element.attributes:
            add(element["alt"], tree.lang(element) or lang, found)


def add(text: str, lang: str, found: Words) -> None:
    text = text.translate(_INVISIBLE)
    if _ASIDE.search(text):
        text = " ".join(word for word in text.split() if not _ASIDE.search(word))
    found.setdefault(lang, {}).update(dict.fromkeys(_WORD.findall(text)))
