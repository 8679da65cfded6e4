"""A language that somebody asks for: what Babel knows of it, and what has to be said of it besides."""

from collections.abc import Iterator, Mapping

from babel import Locale
from babel.core import get_global
from msgspec import Struct

from plugins.authoring.fault import Fault, refuse
from plugins.languages.console import SOURCE
from plugins.languages.setting import CODE, known_locale
from plugins.problems.problem import N_
from plugins.read.findings import nearest


class Request(Struct, frozen=True):
    """What the command line says; what is empty was not said."""

    code: str
    locale: str = ""
    name: str = ""
    dir: str = ""


def options_of(request: Request) -> dict[str, str]:
    """Its value in `LANGUAGES`. Raises `Refused` with all that is wrong or missing."""
    refuse(list(faults(request)))
    said = {"locale": request.locale or likely_locale(request.code), "name": request.name.strip(), "dir": request.dir}
    return {key: value for key, value in said.items() if value}


def faults(request: Request) -> Iterator[Fault]:
    names = english_names()
    if not CODE.fullmatch(request.code) or request.code.partition("-")[0] not in names:
        values = {"code": request.code, "meant": meant(request.code)}
        do = (
            N_("did you mean “{meant}”?")
            if values["meant"]
            else N_("write its code (BCP 47), such as uk, ar, ce, pt-br")
        )
        yield Fault(N_("“{code}” is no language that Babel has heard of"), do, values)
        return
    yield from option_faults(request, names[request.code.partition("-")[0]])


def option_faults(request: Request, english: str) -> Iterator[Fault]:
    values = {"code": request.code, "english": english, "locale": request.locale, "dir": request.dir}
    own = known_locale(request.code)
    if request.locale and known_locale(request.locale) is None:
        yield Fault(N_("--locale: Babel does not know “{locale}”"), N_("write one such as ru_RU or en_GB"), values)
    if not request.locale and own is None:
        do = N_("say whose may be used, as in --locale ru_RU")
        yield Fault(N_("Babel has no names of months and days for {english} ({code})"), do, values)
    if not request.name.strip() and (own is None or not own.language_name):
        do = N_('say what it calls itself, as in --name "Українська"')
        yield Fault(N_("Babel does not know what {english} ({code}) is called by those who speak it"), do, values)
    if request.dir not in ("", "ltr", "rtl"):
        yield Fault(N_("--dir: “{dir}” is no direction of writing"), N_("write ltr or rtl"), values)


def meant(word: str) -> str:
    """The code of the language whose country, locale or name this is: “ua” and «українська» are “uk”."""
    locale = known_locale(word.strip().replace("-", "_"))
    if locale is not None:
        return str(locale.language)
    subtags: Mapping[str, str] = get_global("likely_subtags")
    if word.upper() in Locale(SOURCE).territories:
        return subtags.get(f"und_{word.upper()}", "").partition("_")[0]
    codes = {name.lower(): code for code, name in english_names().items()}
    codes |= {own.lower(): code for code in codes.values() if (own := own_name(code))} if len(word) > 3 else {}
    return codes.get(nearest(word, codes), "")


def english_names() -> Mapping[str, str]:
    """What Babel's languages are called in English, by code; more than it has dates for."""
    return {code: str(name) for code, name in Locale(SOURCE).languages.items()}


def own_name(code: str) -> str:
    locale = known_locale(code)
    return str(locale.language_name or "") if locale else ""


def likely_locale(code: str) -> str:
    """With the country where most of its speakers are, for the first day of the week: “uk” is uk_UA."""
    locale = known_locale(code)
    if locale is None or locale.territory or locale.script:
        return str(locale or "")
    territory = home(code)
    return str(known_locale(f"{locale.language}_{territory}") or locale) if territory else str(locale)


def home(code: str) -> str:
    """The country where most of a language's speakers are, as CLDR has it (likely subtags, Unicode TR 35, part 1)."""
    language, *rest = code.split("-")
    subtags: Mapping[str, str] = get_global("likely_subtags")
    named = next((part.upper() for part in rest if len(part) == 2), "")
    return named or subtags.get(language, "").rpartition("_")[2]


def script_of(code: str) -> str:
    """How it is mostly written, as ISO 15924 calls it: “Cyrl”. Empty where CLDR does not know."""
    language, *rest = code.split("-")
    subtags: Mapping[str, str] = get_global("likely_subtags")
    return next((part.title() for part in rest if len(part) == 4), subtags.get(language, "__").split("_")[1])
