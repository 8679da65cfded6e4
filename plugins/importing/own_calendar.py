"""What only a calendar that this program made tells: facts in its own words, and when an event was written."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from plugins.calendar.revision import BEGINNING
from plugins.calendar.rfc5545.tree import Component
from plugins.importing.calendar_file import value
from plugins.importing.key import Key, moment
from plugins.importing.moments import naive
from plugins.importing.own_facts import own_facts
from plugins.languages.language import Language
from plugins.problems.problem import Translator


def own_calendar(
    component: Component, paragraphs: Sequence[str], start: str, language: Language, speak: Translator
) -> tuple[list[Key], list[str]]:
    """Keys, and the paragraphs that are none of these facts. `language`: the calendar's; `start` begins with a day."""
    keys = list(history(component))
    rest = []
    for paragraph in paragraphs:
        found, other = own_facts(paragraph, date.fromisoformat(start[:10]), language, speak)
        keys += found
        rest += [other] if other else []
    return keys, rest


def history(component: Component) -> Iterator[Key]:
    """Its stamps, so that its revision does not fall; those of other calendars say nothing about our text."""
    for name, key in (("CREATED", "date"), ("LAST-MODIFIED", "modified")):
        found = naive(value(component, name))
        if isinstance(found, datetime) and found.replace(tzinfo=UTC) != BEGINNING:
            yield Key(key, moment(found.replace(tzinfo=UTC)) + "Z")
