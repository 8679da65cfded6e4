"""Rules about how often an event recurs, and for how long; each takes it that the recurrence is in order."""

from collections.abc import Iterator
from datetime import timedelta

from plugins.calendar.finding import Finding, finding
from plugins.calendar.rule import parts
from plugins.calendar.schedule import schedule
from plugins.calendar.timespan import day_of
from plugins.problems.problem import N_, Severity
from plugins.read.front import Event

EVERY_MONTH_HAS = 28  # days
WORKING_WEEK = 5  # days
A_YEAR = timedelta(days=365)


def not_too_rare(event: Event) -> Iterator[Finding]:
    """A 29 February or a 31st is skipped in the years and months that have none (§3.3.10)."""
    plan = schedule(event)
    day, said = day_of(plan.span.start), parts(plan.rule)
    days, months = said.get("BYMONTHDAY", str(day.day)), said.get("BYMONTH", str(day.month))
    if said.keys() & {"BYDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}:
        return
    if said.get("FREQ") == "YEARLY" and (months, days) == ("2", "29"):
        yield finding(
            "recurrence",
            N_("this event is on 29 February, so it takes place in leap years only"),
            N_("if it should be every year, write “yearly on the last day of February”"),
            Severity.WARNING,
        )
    if said.get("FREQ") == "MONTHLY" and days.isdigit() and int(days) > EVERY_MONTH_HAS:
        yield finding(
            "recurrence",
            N_("this event is on day {day} of the month, so it leaves out the months that have no such day"),
            N_("if it should be every month, write “monthly on the last day”"),
            Severity.WARNING,
            day=days,
        )


def has_an_end(event: Event) -> Iterator[Finding]:
    """What comes every year or month may go on for ever, and calendars can hold that. What comes every day must say
    when it ends, and what comes every week should: nobody remembers to take it off the site when it is no more."""
    plan = schedule(event)
    frequency, days = parts(plan.rule).get("FREQ"), parts(plan.rule).get("BYDAY", "").count(",") + 1
    if not plan.endless or frequency not in ("DAILY", "WEEKLY"):
        return
    daily = frequency == "DAILY" or days >= WORKING_WEEK
    yield finding(
        "recurrence",
        N_("this event never ends, and it is every day") if daily else N_("this event never ends"),
        N_("write how long it goes on: “until {day}”, or “10 times”; in a rule, UNTIL={until} or COUNT=10"),
        Severity.ERROR if daily else Severity.WARNING,
        day=day_of(plan.span.start) + A_YEAR,
        until=f"{day_of(plan.span.start) + A_YEAR:%Y%m%d}",
    )
