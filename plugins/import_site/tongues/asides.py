"""A few words in another language within a text: no part of their own."""

from collections import Counter
from collections.abc import Sequence

from plugins.languages.script import scripts_of

FEW = 12  # words of another language that may be a name or a quotation, where nothing announces them
MUCH = 5  # times as many words as the little


def without_asides(sizes: Sequence[int], announced: Sequence[str], langs: list[str]) -> None:
    """Forget the language of these: a few words in another language are a name or a quotation, and stay where they are.

    That is what a language has of which there is little in all and that nothing announces; and a short block within
    a part in another. `sizes` are the words of each block, `announced` the language that a line before it named.
    """
    count = Counter[str]()
    for size, lang in zip(sizes, langs, strict=True):
        count[lang] += size
    few = {lang for lang in count if lang not in announced and is_little(lang, count)}
    for number, lang in enumerate(langs):
        around = {*known(langs[max(number - 9, 0) : number])[-2:], *known(langs[number + 1 : number + 10])[:1]}
        lonely = sizes[number] <= FEW and number > 0 and len(around) == 1 and lang not in around
        if lang and not announced[number] and (lang in few or lonely):
            langs[number] = ""


def known(langs: Sequence[str]) -> list[str]:
    return [lang for lang in langs if lang]


def is_little(lang: str, count: Counter[str]) -> bool:
    """Beside much of another, or beside more of one in the same letters, which it may be mistaken for."""
    others = {other: size for other, size in count.items() if other not in ("", lang)}
    much = max(others.values(), default=0) >= MUCH * count[lang]
    alike = any(size > count[lang] and scripts_of(other) & scripts_of(lang) for other, size in others.items())
    return count[lang] <= FEW and (much or alike)
