"""All that a language has, by the alphabet: the titles of its own texts, and its tags."""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from msgspec import Struct

from plugins.edition import address
from plugins.edition.contents import Contents
from plugins.languages.collation import DIGITS, NEITHER, letter, letter_key, plain, sort_key


class Named(Struct, frozen=True):
    """A text or a tag by its name. `lang` is empty where the name is in the language of the index."""

    label: str
    path: str
    lang: str = ""
    tag: bool = False


def name_digest(named: Named) -> str:
    return f"{named.path} {named.lang} {named.label}"


Names = Mapping[str, Mapping[str, str]]


def alphabet(contents: Contents, tag_names: Names) -> dict[str, Sequence[Named]]:
    """By letter, letters and names in the language's order. Linear in the number of texts, but for one sort."""
    lang = contents.lang
    found: dict[str, list[tuple[str, str, Named]]] = {}
    for named in everything(contents, tag_names):
        small = plain(named.label, lang)
        found.setdefault(letter(small), []).append((sort_key(small, lang), named.path, named))
    return {
        under: tuple(named for *_, named in sorted(found[under], key=itemgetter(0, 1)))
        for under in sorted(found, key=lambda each: letter_key(each, lang))
    }


def everything(contents: Contents, tag_names: Names) -> Iterator[Named]:
    """What stands in for a missing translation is found in its own language."""
    for shown in contents.shown.values():
        if shown.own and shown.listed:
            yield Named(shown.head.front.title, shown.path)
    for slug in contents.by_tag:
        name, lang = tag_name(contents, tag_names, slug)
        yield Named(name, address.tag_page(contents.lang, slug), "" if lang == contents.lang else lang, tag=True)


def tag_name(contents: Contents, tag_names: Names, slug: str) -> tuple[str, str]:
    """In the language of the contents, else as its author wrote it, and in which language that is."""
    names = tag_names.get(slug, {})
    return (names[contents.lang], contents.lang) if contents.lang in names else contents.tag_words[slug]


def page_name(under: str) -> str:
    """For an address: Latin letters as they are, others by their number, as «е» and «э» are one in Latin letters."""
    if under in (DIGITS, NEITHER):
        return "digits" if under == DIGITS else "others"
    small = under.lower()
    return small if small.isascii() else "-".join(f"u{ord(each):04x}" for each in small)
