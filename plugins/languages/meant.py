"""Which language somebody means who types its name, or a code that is not quite its own."""

from collections.abc import Collection, Iterator

from plugins.languages.console import SOURCE, known_code

BEGINNING = 2  # letters that are enough, where only one language's names begin with them


def language_meant(word: str, codes: Collection[str]) -> str:
    """One of the codes, or an empty string: “Dutch”, «нидерландский», “nederlands”, “du” and “nl_NL” are “nl”."""
    from plugins.read.findings import nearest  # needed only where something is mistyped, as are names

    word = word.strip().lower()
    names = dict(_names(codes))
    sure = known_code(word, codes) or names.get(word, "") or nearest(word, codes)
    begun = {code for name, code in names.items() if len(word) >= BEGINNING and name.startswith(word)}
    return sure or (begun.pop() if len(begun) == 1 else names.get(nearest(word, names), ""))


def _names(codes: Collection[str]) -> Iterator[tuple[str, str]]:
    """What each is called in each of them and in English, in small letters."""
    from plugins.languages.setting import known_locale

    for locale in filter(None, map(known_locale, dict.fromkeys([SOURCE, *codes]))):
        for code in codes:
            if name := locale.languages.get(code.replace("-", "_")):
                yield str(name).lower(), code
