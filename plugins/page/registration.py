"""How to take part in an event, in words, and until when."""

from datetime import datetime

from plugins.calendar.deadline import closing
from plugins.calendar.schedule import Schedule
from plugins.calendar.timespan import Moment
from plugins.languages import dates
from plugins.page.desk import Desk
from plugins.page.models import Outward, SignUp
from plugins.page.wording import iso
from plugins.read.front import Event, Registration


def sign_up(desk: Desk, facts: Event, plan: Schedule) -> SignUp | None:
    """None where there is nothing to register for: it is asked of events that are to come, and not cancelled."""
    asked = facts.registration
    if asked is None or facts.event_status == "cancelled":
        return None
    closes = closing(asked.deadline, plan.zone) if asked.deadline else None
    closed = closes is not None and desk.passed(closes)
    return SignUp(
        text=in_words(desk, asked),
        link=None if closed else link(desk, asked),
        closes=iso(closes) if closes else "",
        closed=closed,
    )


def in_words(desk: Desk, asked: Registration) -> str:
    said = [desk.gettext("Registration is required.") if asked.required else desk.gettext("Please register.")]
    if asked.deadline:
        said.append(deadline_words(desk, asked.deadline))
    if asked.capacity:
        said.append(desk.ngettext("There is {n} place.", "There are {n} places.", asked.capacity))
    return " ".join(said)


def deadline_words(desk: Desk, deadline: Moment) -> str:
    if isinstance(deadline, datetime):
        return desk.gettext("Register before {moment}.").format(moment=dates.span(desk.language, deadline))
    return desk.gettext("The last day to register is {day}.").format(day=dates.day(desk.language, deadline))


def link(desk: Desk, asked: Registration) -> Outward | None:
    if not asked.link:
        return None
    email = "@" in asked.link and "://" not in asked.link
    return Outward(desk.gettext("Register"), f"mailto:{asked.link}" if email else asked.link)
