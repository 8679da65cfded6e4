"""Which words of which texts are in no dictionary, remembered by the bytes of the texts."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from plugins.cache import processes
from plugins.cache.code import code_version
from plugins.cache.store import load_bytes, save_bytes
from plugins.cache.together import Together
from plugins.checks.spelling import dictionaries
from plugins.checks.spelling.dictionaries import Dictionary
from plugins.checks.spelling.words import words
from plugins.read.document import Document

FEW = 200  # texts that one process looks at sooner than a second one starts
CHUNK = 50

Memory = dict[str, list[tuple[str, str]]]  # language and word, by the digest of a text


def unknown(documents: Sequence[Document], found: Mapping[str, Path], cache: Path) -> Memory:
    """`found`: the dictionaries, by language."""
    version = f"{code_version()} {[(lang, dictionaries.version(file)) for lang, file in sorted(found.items())]}"
    before = recall(cache, version)
    there = {document.digest for document in documents}
    new = [document for document in documents if document.digest not in before]
    if new:
        before |= look(new, found)
    now = {digest: words for digest, words in before.items() if digest in there}
    if new:
        save_bytes(cache, version, msgspec.msgpack.encode(now))
    return now


def recall(cache: Path, version: str) -> Memory:
    stored = load_bytes(cache, version)
    try:
        return msgspec.msgpack.decode(stored, type=Memory) if stored is not None else {}
    except msgspec.DecodeError:
        return {}


def look(new: Sequence[Document], found: Mapping[str, Path]) -> Memory:
    loaded = {lang: dictionary for lang, file in found.items() if (dictionary := dictionaries.load(file))}
    judge = Judge(loaded)
    if len(new) < FEW or processes.COUNT == 1 or not processes.can_fork():
        return judge.some(new)
    parts = [new[at : at + CHUNK] for at in range(0, len(new), CHUNK)]
    results: Memory = {}
    for some in Together(parts, judge.some).results():
        results |= some
    return results


class Judge:
    """Asks each dictionary about each word once."""

    def __init__(self, loaded: Mapping[str, Dictionary]) -> None:
        self.loaded = loaded
        self.known: dict[tuple[str, str], bool] = {}

    def some(self, documents: Sequence[Document]) -> Memory:
        return {each.digest: [pair for pair in words(each) if not self.right(pair)] for each in documents}

    def right(self, pair: tuple[str, str]) -> bool:
        if pair not in self.known:
            self.known[pair] = self.asked(*pair)
        return self.known[pair]

    def asked(self, lang: str, word: str) -> bool:
        """A word with a hyphen is right if its parts are."""
        dictionary = self.loaded.get(lang)
        if dictionary is None or dictionary.spell(word):
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(len(part) < 2 or dictionary.spell(part) for part in parts)
