"""In a word: how an event or a campaign stands."""

from collections.abc import Mapping

from plugins.calendar.occurrences import Occurrence
from plugins.page.desk import Desk
from plugins.problems.problem import N_
from plugins.read.front import Campaign, Event

EVENT_STATES: Mapping[str, str] = {
    "scheduled": "",
    "postponed": N_("Postponed"),
    "rescheduled": N_("New date"),
    "cancelled": N_("Cancelled"),
    "moved online": N_("Moved online"),
}


def event_state(desk: Desk, facts: Event) -> str:
    word = EVENT_STATES[facts.event_status]
    return desk.gettext(word) if word else ""


def occurrence_state(desk: Desk, facts: Event, occurrence: Occurrence) -> str:
    """One time of a recurring event may be off, or elsewhere, while the event as such stands."""
    if occurrence.cancelled:
        return desk.gettext("Cancelled")
    return event_state(desk, facts) or (desk.gettext("New date") if occurrence.moved else "")


def is_open(desk: Desk, facts: Campaign) -> bool:
    return facts.closed is None or facts.closed > desk.site.today


def campaign_state(desk: Desk, facts: Campaign) -> str:
    if not is_open(desk, facts) and facts.closed:
        return desk.gettext("Closed in {year}").format(year=facts.closed.year)
    return desk.gettext("Open since {year}").format(year=facts.since.year) if facts.since else desk.gettext("Open")
