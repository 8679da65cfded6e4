"""Words of the site's languages that calendars of ours, and many others, are written with."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from babel import Locale
from msgspec import Struct

from plugins.languages.language import Language
from plugins.page.places import TOLD_LATER
from plugins.page.states import EVENT_STATES
from plugins.problems.problem import N_, Translator
from plugins.read.tags import FILE, load

ONLINE = N_("Online")


class Vocabulary(Struct, frozen=True):
    """Words of the site's languages, and what each stands for in front matter. All are in lower case."""

    states: Mapping[str, str]  # "отменено" → cancelled
    countries: Mapping[str, str]  # "нидерланды" → NL
    tags: Mapping[str, str]  # "права человека" → human-rights
    told_later: frozenset[str]  # "you will hear the address …"
    online: frozenset[str]


def vocabulary(content: Path, languages: Mapping[str, Language], speakers: Mapping[str, Translator]) -> Vocabulary:
    """`speakers` speak these languages."""
    speaking = list(speakers.values())
    names, _ = load(content / FILE, list(languages))
    return Vocabulary(
        states={said: state for state, word in EVENT_STATES.items() if word for said in in_all(word, speaking)},
        countries={name.casefold(): code for each in languages.values() for code, name in countries(each)},
        tags={name.casefold(): tag for tag, named in names.items() for name in named.values()},
        told_later=frozenset(in_all(TOLD_LATER, speaking)),
        online=frozenset(in_all(ONLINE, speaking)),
    )


def in_all(message: str, speakers: Iterable[Translator]) -> list[str]:
    return [speak.gettext(message).casefold() for speak in speakers]


def countries(language: Language) -> Iterable[tuple[str, str]]:
    """Codes of ISO 3166-1 with their names; CLDR lists regions beside them, by numbers."""
    territories = Locale.parse(language.locale).territories.items()
    return [(code, str(name)) for code, name in territories if len(code) == 2 and code.isalpha()]
