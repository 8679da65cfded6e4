"""The occurrence that was probably meant by a date that is none."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from plugins.calendar.occurrences import occurrences
from plugins.calendar.rule import parts
from plugins.calendar.schedule import Schedule
from plugins.calendar.timespan import Moment, day_of

LATER = 19 * 400  # years: days and weekdays repeat every 400
_REACH: Mapping[str, int] = MappingProxyType({"DAILY": 1, "WEEKLY": 7, "MONTHLY": 62, "YEARLY": 366})  # days


def bare_time(moment: Moment) -> datetime:
    """The clock on the wall, without its zone; midnight for a day."""
    bare = moment if isinstance(moment, datetime) else datetime.fromisoformat(moment.isoformat())
    return bare.replace(tzinfo=None, fold=0)


def first_of_rule(plan: Schedule) -> datetime | None:
    """The first time, by the clock on the wall, that the rule itself gives from the start on; None if it gives none."""
    # Imported here: it comes with the libraries for recurring events, which only those events need.
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it comes without type information

    start = bare_time(plan.span.start)
    rule = ";".join(f"{name}={value}" for name, value in parts(plan.rule).items() if name not in ("UNTIL", "COUNT"))
    # The library looks for a day that never comes until the year 9999, which from near there takes no time.
    first = next(iter(rrulestr(rule, dtstart=start.replace(year=start.year + LATER))), None)
    return None if first is None else bare_time(first.replace(year=first.year - LATER))


def nearest_to(moment: Moment, plan: Schedule) -> Moment:
    """The start of the occurrence next to `moment`, which is itself where it is one. There is always the first."""
    said = parts(plan.rule)
    interval = int(said.get("INTERVAL", "1"))
    around = timedelta(days=_REACH.get(said.get("FREQ", ""), 0) * min(interval, 40) + 1)
    day, first = day_of(moment), plan.span.first_day
    found = occurrences(plan, day - around, day + around) or occurrences(plan, first, max(first, day))
    known = [each.original for each in found] or [plan.span.start]
    return min(known, key=lambda each: (abs(bare_time(each) - bare_time(moment)), bare_time(each)))
