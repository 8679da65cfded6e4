"""Days and times as exports and feeds write them."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

from plugins.read.values.local_time import HOME

YEARS = range(1970, 2200)
_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?")


def moment(written: str) -> datetime | date | None:
    """A day, or a time with its offset; without one it is that of the clocks here. None for what is no date."""
    written = written.strip()
    match = _ISO.match(written)
    try:
        found = iso(match) if match else parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if found.year not in YEARS:
        return None
    return zoned(found) if isinstance(found, datetime) else found


def iso(match: re.Match[str]) -> datetime | date:
    year, month, day, hour, minute, second, offset = match.groups()
    if hour is None:
        return date(int(year), int(month), int(day))
    found = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0))
    return found.replace(tzinfo=zone(offset)) if offset else found


def zone(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    ahead = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-ahead if offset[0] == "-" else ahead)


def zoned(found: datetime) -> datetime:
    home = ZoneInfo(HOME)
    return found.replace(tzinfo=home) if found.tzinfo is None else found.astimezone(home)


def wordpress(local: str, utc: str) -> datetime | date | None:
    """Of the two dates in an export: the one in UTC, which is all zeros for drafts, else the one of its clock."""
    known = moment(f"{utc}Z") if utc and not utc.startswith("0000") else None
    return known or (moment(local) if local and not local.startswith("0000") else None)
