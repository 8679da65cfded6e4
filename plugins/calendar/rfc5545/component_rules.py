"""Rules about components: what each must have, and what only once (RFC 5545 §3.4, §3.6)."""

from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from plugins.calendar.rfc5545.tree import Component, Fault

REQUIRED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "VCALENDAR": ("PRODID", "VERSION"),
        "VEVENT": ("UID", "DTSTAMP", "DTSTART"),
        "VTIMEZONE": ("TZID",),
        "STANDARD": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
        "DAYLIGHT": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
    }
)
MANY = frozenset(  # all others stand at most once in a component
    {
        "CATEGORIES",
        "COMMENT",
        "CONTACT",
        "EXDATE",
        "RDATE",
        "RELATED-TO",
        "RESOURCES",
        "TZNAME",
        "ATTACH",
        "IMAGE",
        "CONFERENCE",
    }
)
MANY_IN_CALENDAR = frozenset({"NAME", "DESCRIPTION"})  # once for each language: RFC 7986 §5.1, §5.2
INSIDE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "": frozenset({"VCALENDAR"}),
        "VCALENDAR": frozenset({"VEVENT", "VTIMEZONE"}),
        "VTIMEZONE": frozenset({"STANDARD", "DAYLIGHT"}),
    }
)


def component_faults(component: Component) -> Iterator[Fault]:
    counts = Counter(line.name for line in component.properties)
    for name in REQUIRED.get(component.name, ()):
        if not counts[name]:
            yield component.line, f"{component.name} without {name}"
    for name, count in counts.items():
        often = name in MANY or name.startswith("X-") or (component.name == "VCALENDAR" and name in MANY_IN_CALENDAR)
        if count > 1 and not often:
            yield component.line, f"{component.name} with {count} times {name}"
    if counts["DTEND"] and counts["DURATION"]:
        yield component.line, "both DTEND and DURATION"
    yield from _children(component)


def _children(component: Component) -> Iterator[Fault]:
    allowed = INSIDE.get(component.name, frozenset())
    if allowed and not component.children:
        yield component.line, f"{component.name or 'the file'} without any {' or '.join(sorted(allowed))}"
    for child in component.children:
        if child.name not in allowed:
            yield child.line, f"{child.name} cannot stand in {component.name or 'the file'}"


def identity_faults(root: Component) -> Iterator[Fault]:
    """A UID names one event, with RECURRENCE-ID one occurrence of it (§3.8.4.4); a TZID names one zone."""
    seen: set[tuple[str, ...]] = set()
    for component in root.walk():
        names = {"VEVENT": ("UID", "RECURRENCE-ID"), "VTIMEZONE": ("TZID",)}.get(component.name, ())
        found = [component.get(name) for name in names]
        key = (component.name, *(line.value if line else "" for line in found))
        if names and key in seen:
            yield component.line, f"a second {component.name} with {names[0]} {key[1]}"
        seen.add(key)
