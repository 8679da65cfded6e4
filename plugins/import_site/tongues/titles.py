"""A title in several languages: “Our picnic / Наш пикник”."""

import re
from collections.abc import Sequence

from plugins.import_site.tongues.identify import identify, main_script

_BETWEEN = re.compile(r"\s+[/|•·–—-]\s+|\s*[/|]\s*|\s*\n\s*")


def titles(title: str, languages: Sequence[str]) -> dict[str, str]:
    """By language; one title, of the language "" where that is not known, if it is not several."""
    pieces = [piece.strip() for piece in _BETWEEN.split(title) if piece.strip()]
    if len(pieces) > 1 and (found := by_language(pieces, languages)):
        return found
    halves = by_script(title, languages)
    if halves:
        return halves
    tongue = identify(title, languages)
    return {tongue.lang if tongue.lang in languages else "": title} if title else {}


def by_language(pieces: Sequence[str], languages: Sequence[str]) -> dict[str, str]:
    """Empty where two pieces are in one language: then the sign between them was part of the title."""
    found: dict[str, str] = {}
    unknown: list[str] = []
    for piece in pieces:
        lang = identify(piece, languages).lang
        if lang in languages and lang not in found:
            found[lang] = piece
        elif lang in languages:
            return {}
        else:
            unknown.append(piece)
    if len(unknown) == 1 and found and len({main_script(piece) for piece in pieces}) > 1:
        found[""] = unknown.pop()
    return found if not unknown and len(found) > 1 else {}


def by_script(title: str, languages: Sequence[str]) -> dict[str, str]:
    """Where letters change once and for good: “Our picnic Наш пикник”. A name in a title is too short for that."""
    words = title.split()
    scripts = [main_script(word) for word in words]
    for cut in range(2, len(words) - 1):
        before, after = set(scripts[:cut]) - {""}, set(scripts[cut:]) - {""}
        if len(before) == len(after) == 1 and before != after and min(cut, len(words) - cut) >= 3:
            halves = [" ".join(words[:cut]), " ".join(words[cut:])]
            return by_language(halves, languages) if all(identify(each, languages).sure for each in halves) else {}
    return {}
