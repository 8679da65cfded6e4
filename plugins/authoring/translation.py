"""The file of a new translation: the source's words in comments, and empty places for the new ones."""

from collections.abc import Iterator
from itertools import takewhile

from plugins.authoring.blocks import blocks
from plugins.authoring.desk import written_in
from plugins.authoring.explanations import KEYS
from plugins.authoring.layout import copied, file, hidden, key, remark, said
from plugins.authoring.versions import Version
from plugins.problems.problem import N_
from plugins.read.kind import Key, Kind

# Per version, but not words to translate.
NOT_WORDS = frozenset(
    {"modified", "status", "slug", "aliases", "translated_from", "withdrawn", "may_be_public", "all_day"}
)
UNTOLD = "…"  # a title must be there

HOW = N_("Write the words of each comment below it in this language. Lines that begin with # are only for you.")
BODY = N_(
    "Translate each part below its comment. Comments are not published; delete them when you are done, or leave them. "
    "As long as there is no text below, readers get your title and summary above the text in another language."
)


def translation(kind: Kind, source: Version, original: Version, lang: str) -> str:
    """A draft that builds as it is. The parts of the source's text stand in comments, which are no text."""
    speak = written_in(lang)
    front = [
        remark(speak.gettext(HOW)),
        [key("translated_from", f"{source.lang}@{source.digest}")],
        [*remark(speak.gettext(KEYS["status"])), key("status", "draft")],
    ]
    for word in words(kind, source, original):
        front.append(
            [*remark(speak.gettext(KEYS[word.name])), *copied(in_source(word, source)), place_for(word, source)]
        )
    front.append([*remark(speak.gettext(KEYS["slug"])), key("slug")])
    parts = [f"{hidden(block)}\n" for block in blocks(source.matter.body)]
    return file(front, [hidden(speak.gettext(BODY)), *parts] if parts else [])


def words(kind: Kind, source: Version, original: Version) -> Iterator[Key]:
    """The keys that each language says in its own words, as far as the source has them or the reader wants them."""
    for each in kind.keys.values():
        if each.shared or each.name in NOT_WORDS:
            continue
        if each.name == "cover_alt":
            if original.front.cover:
                yield each
        elif each.name == "title" or getattr(source.front, each.field):
            yield each


def in_source(word: Key, source: Version) -> Iterator[str]:
    """The words of a text, after its language; the lines of what is more than a text, as they stand there."""
    value = getattr(source.front, word.field)
    if isinstance(value, str):
        yield from [f"{source.lang}: {value}"] if value else []
    elif word.name in source.lines:
        yield f"{source.lang}:"
        lines = source.matter.yaml.split("\n")[source.lines[word.name] - source.matter.yaml_line + 1 :]
        yield from takewhile(lambda line: line.startswith((" ", "-")), lines)


def place_for(word: Key, source: Version) -> str:
    """Empty but for a title, which must be there, and for a cover that is decoration in the source too."""
    if word.name == "title":
        return said("title", UNTOLD)
    decoration = word.name == "cover_alt" and source.front.cover_alt == ""
    return key(word.name, '""' if decoration else "")
