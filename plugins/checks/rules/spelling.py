"""Words that no dictionary has, nor the project's own list: content/words.txt."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from plugins.checks.place import line_with
from plugins.checks.rule import Finding, Rule
from plugins.checks.spelling import dictionaries
from plugins.checks.spelling.look import unknown
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity
from plugins.read.other_letters import strange_words

RULE = Rule(
    Severity.ADVICE,
    N_("words that are in no dictionary of their language"),
    N_("a mistyped word is not found by search, and makes readers wonder what else is wrong"),
    N_("correct it; if it is right, write it into content/words.txt, on a line of its own"),
)
WORDS = "words.txt"
SETTINGS = "pelicanconf.py"


def of_site(site: Whole, where: Sequence[Path] | None = None) -> Iterator[Finding]:
    """`where`: folders with dictionaries; those of this computer if not said."""
    places = list(dictionaries.folders()) if where is None else where
    languages = site.texts.site.languages
    looked_for = {code: dictionaries.find(language.locale, places) for code, language in languages.items()}
    found = {code: file for code, file in looked_for.items() if file}
    if missing := sorted(set(languages) - found.keys()):
        words = N_("there is no dictionary for {languages} on this computer, so their spelling was not looked at")
        do = N_(
            "install LibreOffice or hunspell-ru and the like, or put .aff and .dic files into a folder “dictionaries”"
        )
        yield Finding(words, do, {"languages": ", ".join(missing)}, path=SETTINGS)
    allowed = own_words(site.subject.content / WORDS)
    public = {document.path for entry in site.texts.entries.values() for document in entry.versions.values()}
    results = unknown(site.texts.documents, found, site.subject.cache / "checks" / "spelling")
    for document in site.texts.documents:
        for lang, word in results.get(document.digest, ()) if document.path in public else ():
            if strange_words(word, lang):  # which other rules tell, and better
                continue
            if not {word.casefold(), *word.casefold().split("-")} & allowed:
                line = line_with((word,), site.subject.content / document.path) or 1
                words = N_("the word “{word}” is in no dictionary of “{lang}”")
                yield Finding(words, RULE.fix, {"word": word, "lang": lang}, line=line, source=document.path)


def own_words(file: Path) -> frozenset[str]:
    """One on each line; what stands behind # is a remark."""
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines() if file.is_file() else []
    words = (line.partition("#")[0].strip().replace("’", "'") for line in lines)
    return frozenset(word.casefold() for word in words if word)
