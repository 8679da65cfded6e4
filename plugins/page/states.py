"""In a word: how an event or a campaign stands."""

from collections.abc import Mapping

from plugins.calendar.occurrences import Occurrence
from plugins.edition.shown import Shown
from plugins.languages import dates
from plugins.page.desk import Desk
from plugins.problems.problem import N_
from plugins.read.front import Campaign, Event, Status

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


def unpublished(desk: Desk, shown: Shown) -> str:
    """Why a text is seen only in a preview; empty for what everybody sees."""
    if Status.DRAFT in (shown.head.front.status, shown.text.front.status):
        return desk.gettext("Draft")
    if shown.entry.awaited and shown.entry.date:
        return desk.gettext("From {day}").format(day=dates.day(desk.language, shown.entry.date.date()))
    return ""


def is_open(desk: Desk, facts: Campaign) -> bool:
    return facts.closed is None or not desk.reached(facts.closed)


def campaign_state(desk: Desk, facts: Campaign) -> str:
    if not is_open(desk, facts) and facts.closed:
        return desk.gettext("Closed in {year}").format(year=facts.closed.year)
    # Translators: of a campaign that still goes on.
    return desk.gettext("Open since {year}").format(year=facts.since.year) if facts.since else desk.gettext("Open")
