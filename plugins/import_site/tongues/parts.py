"""A text with several languages one after another, cut into its languages. No block is lost, and none is in two."""

from collections.abc import Sequence

from msgspec import Struct

from plugins.import_site.html.block import Block, Kind
from plugins.import_site.tongues.asides import without_asides
from plugins.import_site.tongues.hints import hint
from plugins.import_site.tongues.identify import NOTHING, Tongue, identify

SPEAKING = frozenset({Kind.TEXT, Kind.HEADING, Kind.LIST, Kind.OTHER})


class Parts(Struct):
    """`by_lang` in the order in which the languages begin. `doubtful`: blocks that went with their neighbours."""

    by_lang: dict[str, list[Block]]
    doubtful: list[tuple[Block, str]]
    dropped: list[Block]


class _Cue(Struct):
    """What one block says of its language."""

    block: Block
    tongue: Tongue
    announced: str = ""  # by a line before it, which was dropped


def parts(blocks: Sequence[Block], languages: Sequence[str], fallback: str) -> Parts:
    """`languages` are those of the site: what is in none of them stays with its neighbours, and is told."""
    cues, dropped = heard(blocks, languages)
    langs = settled(cues, languages, fallback)
    found = Parts({}, [], dropped)
    for number, (cue, lang) in enumerate(zip(cues, langs, strict=True)):
        if cue.block.kind is Kind.RULE and number and lang not in langs[number + 1 : number + 2]:
            found.dropped.append(cue.block)  # it stood between two languages, or at the end
            continue
        found.by_lang.setdefault(lang, []).append(cue.block)
        speaks = cue.block.kind in SPEAKING and any(map(str.isalpha, cue.block.plain))
        if speaks and not (cue.tongue.sure and cue.tongue.lang == lang):
            found.doubtful.append((cue.block, lang))
    if len(found.by_lang) > 1:
        found.by_lang = {lang: trimmed(each, found) for lang, each in found.by_lang.items()}
    else:  # then no line is there to tell languages apart
        lang = next(iter(set(langs)), fallback)
        strange = [(cue.block, lang) for cue in cues if cue.tongue.sure and cue.tongue.lang != lang]
        found = Parts({}, strange, [])
        found.by_lang = {lang: trimmed(list(blocks), found)} if blocks else {}
    return found


def heard(blocks: Sequence[Block], languages: Sequence[str]) -> tuple[list[_Cue], list[Block]]:
    cues: list[_Cue] = []
    dropped: list[Block] = []
    announced = ""
    for block in blocks:
        told = hint(block.plain, languages) if block.kind in (Kind.HEADING, Kind.TEXT) else None
        if told is not None:
            dropped.append(block)
            announced = told.lang or announced
            continue
        cues.append(_Cue(block, tongue_of(block, languages), announced))
        announced = announced if block.kind not in SPEAKING else ""
    return cues, dropped


def tongue_of(block: Block, languages: Sequence[str]) -> Tongue:
    """What its source says counts, but for a page that says one language of all that is on it."""
    return identify(block.plain, languages) if block.kind in SPEAKING else NOTHING


def settled(cues: list[_Cue], languages: Sequence[str], fallback: str) -> list[str]:
    """A language for each block: sure ones first, then what was announced, then the neighbour's."""
    langs = [sure(cue, languages) for cue in cues]
    known = [lang for lang in langs if lang]
    if not known:
        return [fallback] * len(cues)
    without_asides([len(cue.block.plain.split()) for cue in cues], [cue.announced for cue in cues], langs)
    for number, cue in enumerate(cues):
        if not langs[number] and cue.announced in languages:
            langs[number] = cue.announced
    for number, cue in enumerate(cues):
        langs[number] = langs[number] or neighbour(number, cue, cues, langs)
    return langs


def sure(cue: _Cue, languages: Sequence[str]) -> str:
    return cue.tongue.lang if cue.tongue.sure and cue.tongue.lang in languages else ""


def near(number: int, langs: Sequence[str], step: int) -> str:
    """The first known language in one direction."""
    number += step
    while 0 <= number < len(langs):
        if langs[number]:
            return langs[number]
        number += step
    return ""


def neighbour(number: int, cue: _Cue, cues: Sequence[_Cue], langs: Sequence[str]) -> str:
    """A heading belongs to what follows; all else to what is before, a picture and a rule too."""
    before, after = near(number, langs, -1), near(number, langs, 1)
    if cue.block.kind is Kind.HEADING or (number and cues[number - 1].block.kind is Kind.RULE):
        return after or before
    if cue.tongue.lang and cue.tongue.lang in (before, after):
        return cue.tongue.lang
    return before or after


def trimmed(blocks: list[Block], found: Parts) -> list[Block]:
    """Without the rules that only stood between languages."""
    kept = list(blocks)
    while kept and kept[-1].kind is Kind.RULE:
        found.dropped.append(kept.pop())
    while kept and kept[0].kind is Kind.RULE:
        found.dropped.append(kept.pop(0))
    return kept
