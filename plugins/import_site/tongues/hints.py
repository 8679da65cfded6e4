"""Lines that only say which language begins: “Русская версия”, “English below”, a flag. They help, and are dropped."""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

# How each language is named where several stand in one post, in the words of all of them.
NAMES: Mapping[str, str] = {
    "en": r"english|engels(?:e|talige)?|английск(?:ий|ая|ое|ом|ого|ую)|англ|англійськ(?:а|ою)|eng?|gb|по-английски",
    "nl": r"nederlands(?:e|talige)?|dutch|(?:нидер|гол)ландск(?:ий|ая|ое|ом|ого|ую)|нидерландською|nl|по-голландски",
    "ru": r"русск(?:ий|ая|ое|ом|ого|ую)|russian|russisch(?:e|talige)?|russkiy|ru|rus|рус|російськ(?:а|ою)|по-русски",
    "uk": r"українськ(?:а|ою|ій)|украинск(?:ий|ая|ом|ую)|ukrainian|oekraïens(?:e)?|ua|укр|по-украински",
    "de": r"deutsch(?:e)?|german|duits(?:e)?|немецк(?:ий|ая|ом|ую)|de|по-немецки",
    "fr": r"français(?:e)?|french|frans(?:e)?|французск(?:ий|ая|ом|ую)|fr",
}
_FILLER = (
    r"scroll down for|version in|text in|in het|in 't|see below|read this in|read in|lees in het|verder in het"
    r"|version|text|in|the|het|below|translation|read|see|for|versie|vertaling|tekst|lees|hieronder|onderstaand|zie|voor"
    r"|версия|версія|текст|на|языке|мовою|перевод|переклад|читать|читайте|ниже|см|смотрите|далее|внизу|flag"
    r"|and|en|und|et|и|or|of|или|\d"
)
_FILLERS = re.compile(rf"(?<= )(?:{_FILLER}|<\w\w>)(?= )")
_FLAGS = {"🇬🇧": "en", "🇺🇸": "en", "🇳🇱": "nl", "🇧🇪": "nl", "🇷🇺": "ru", "🇺🇦": "uk", "🇩🇪": "de", "🇫🇷": "fr"}
_BARE_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_SIGNS = re.compile(r"[\W_]+")
LONGEST = 60  # characters


class Hint(Struct, frozen=True):
    """`lang`: what follows is in; empty where a line names several, as a list of what is below."""

    lang: str


def hint(text: str, languages: Sequence[str]) -> Hint | None:
    """None for a line that says anything else."""
    if not text.strip() or len(text) > LONGEST:
        return None
    flags = [_FLAGS[flag] for flag in _BARE_FLAGS.findall(text) if flag in _FLAGS]
    words = " ".join(_SIGNS.sub(" ", _BARE_FLAGS.sub(" ", text)).casefold().split())
    named = named_in(words) if words else []
    if named is None:
        return None
    found = list(dict.fromkeys([*flags, *named]))
    if not found:
        return None
    return Hint(found[0] if len(found) == 1 and "below" not in words.split() and not below(words) else "")


def named_in(words: str) -> list[str] | None:
    """The languages that a line names; None where it also says something else, or names none."""
    rest, found = f" {words} ", []
    for lang, pattern in NAMES.items():
        rest, count = re.subn(rf"(?<= )(?:{pattern})(?= )", f"<{lang}>", rest)
        if count:
            found.append(lang)
    rest = _FILLERS.sub(" ", rest)
    return found if found and not re.sub(r"<\w\w>", "", rest).strip() else None


def below(words: str) -> bool:
    """“English below” announces what is further down."""
    return bool(re.search(r"\b(?:scroll|hieronder|ниже|внизу|onderstaand|zie)\b", words))
