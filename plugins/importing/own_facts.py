"""The facts that our own calendars can only tell in words (plugins/page/event_text.py), as keys again."""

from collections.abc import Iterator
from datetime import date

from babel import Locale

from plugins.importing.key import Key, listed, moment, words
from plugins.importing.spoken_dates import spoken
from plugins.languages.language import Language, language_name
from plugins.problems.problem import N_, Translator
from plugins.read.values.addresses import is_email, is_web

REQUIRED, ASKED = N_("Registration is required."), N_("Please register.")
DEADLINES = {
    N_("The last day to register is {day}."): "{day}",
    N_("Register before {moment}."): "{moment}",
}
TEXTS = {
    N_("Accessibility"): "accessibility",
    N_("For whom"): "audience",
    N_("Contact"): "contact",
    N_("Online"): "online",  # a property too, but there its letters may be in their percent form
}


def own_facts(paragraph: str, start: date, language: Language, speak: Translator) -> tuple[list[Key], str]:
    """The keys, and the lines that are none of these facts. `start` is the first day of the event."""
    keys: list[Key] = []
    asked: list[tuple[str, ...]] = []
    rest: list[str] = []
    for line in paragraph.split("\n"):
        label, _, said = line.partition(": ")
        if line.startswith((speak.gettext(REQUIRED), speak.gettext(ASKED))):
            asked += registration(line, start, language, speak)
        elif label == speak.gettext("Price"):
            asked += [_item("price", "free" if said == speak.gettext("Free") else said)]
        elif label == speak.gettext("Former date") and (former := spoken(said, start, language)):
            keys += [Key("former_start", moment(former))]
        elif label == speak.gettext("Languages spoken"):
            keys += [Key("languages", f"[{', '.join(codes(said, language))}]")]
        elif label == speak.gettext("Organised by"):
            keys += listed("organisers", said.split(", "))
        elif found := next((key for name, key in TEXTS.items() if label == speak.gettext(name)), ""):
            keys += words(found, said)
        else:
            rest.append(line)
    return [*([Key("registration", items=tuple(asked))] if asked else []), *keys], "\n".join(rest)


def registration(line: str, start: date, language: Language, speak: Translator) -> Iterator[tuple[str, ...]]:
    link = line.rpartition(" ")[2]
    if is_web(link) or is_email(link):
        yield _item("link", link)
    yield (f"  required: {'yes' if line.startswith(speak.gettext(REQUIRED)) else 'no'}",)
    for message, name in DEADLINES.items():
        before, _, after = speak.gettext(message).partition(name)
        said = line.partition(before)[2].partition(f"{after} " if link else after)[0].removesuffix(after)
        if said and (found := spoken(said, start, language)):
            yield (f"  deadline: {moment(found)}",)


def codes(said: str, language: Language) -> list[str]:
    known = {language_name(str(code), language): str(code) for code in Locale.parse(language.locale).languages}
    return [known[name] for name in said.split(", ") if name in known]


def _item(name: str, said: str) -> tuple[str, ...]:
    return tuple(f"  {line}" for line in words(name, said)[0].lines)
