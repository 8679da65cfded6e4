"""Words of the site's languages that calendars of ours, and many others, are written with."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from babel import Locale

from plugins.authoring.desk import written_in
from plugins.importing.wording import Vocabulary
from plugins.languages.language import Language
from plugins.page.states import EVENT_STATES
from plugins.problems.problem import N_
from plugins.read.tags import FILE, load

TOLD_LATER = N_("You will hear the address after you have registered.")
ONLINE = N_("Online")


def vocabulary(content: Path, languages: Mapping[str, Language]) -> Vocabulary:
    names, _ = load(content / FILE, list(languages))
    return Vocabulary(
        states={said: state for state, word in EVENT_STATES.items() if word for said in in_all(word, languages)},
        countries={name.casefold(): code for each in languages.values() for code, name in countries(each)},
        tags={name.casefold(): tag for tag, named in names.items() for name in named.values()},
        told_later=frozenset(in_all(TOLD_LATER, languages)),
        online=frozenset(in_all(ONLINE, languages)),
    )


def in_all(message: str, languages: Iterable[str]) -> list[str]:
    return [written_in(lang).gettext(message).casefold() for lang in languages]


def countries(language: Language) -> Iterable[tuple[str, str]]:
    """Codes of ISO 3166-1 with their names; CLDR lists regions beside them, by numbers."""
    territories = Locale.parse(language.locale).territories.items()
    return [(code, str(name)) for code, name in territories if len(code) == 2 and code.isalpha()]
