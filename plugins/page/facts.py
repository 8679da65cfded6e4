"""The shared facts of an entry, as the type of its kind."""

from plugins.edition.shown import Shown
from plugins.read.front import Event


def event_facts(shown: Shown) -> Event:
    """Raises TypeError for an entry of another kind."""
    facts = shown.entry.facts
    if not isinstance(facts, Event):
        raise TypeError(f"{shown.entry.id} is not an event")
    return facts
