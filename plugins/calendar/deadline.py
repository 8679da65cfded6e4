"""Until when people can register."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from plugins.calendar.timespan import DAY, Moment, day_of


def closing(deadline: Moment, zone: ZoneInfo) -> datetime:
    """The moment, in the event's `zone`, from which it is too late: a day is in as a whole."""
    if isinstance(deadline, datetime):
        return deadline.replace(tzinfo=zone)
    return datetime.combine(day_of(deadline) + DAY, time(), zone)
