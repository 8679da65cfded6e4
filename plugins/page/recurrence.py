"""How often an event happens, in words: "Every 2 weeks on Mondays and Thursdays, until 30 June 2027"."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from babel.lists import format_list

from plugins.calendar.rule import parts
from plugins.calendar.schedule import Schedule
from plugins.languages import dates
from plugins.languages.forms import locale_of
from plugins.languages.language import Language
from plugins.languages.lists import listed
from plugins.page.weekday_words import OF_A_MONTH, PLAIN

ON_DAYS = frozenset({"BYDAY", "BYMONTHDAY", "BYMONTH"})
SAID = ON_DAYS | {"FREQ", "INTERVAL", "UNTIL", "COUNT", "WKST"}
LAST = "-1"


class Voice(Protocol):
    """What speaks one language, such as a desk."""

    @property
    def language(self) -> Language: ...

    def gettext(self, message: str) -> str: ...

    def ngettext(self, singular: str, plural: str, n: int) -> str: ...


def recurs(voice: Voice, plan: Schedule) -> str:
    """Empty where the rule is too odd for words: the coming dates say it then."""
    said = parts(plan.rule)
    often = how_often(voice, said.get("FREQ", ""), int(said.get("INTERVAL", "1")))
    known = {name: value for name, value in said.items() if name in ON_DAYS}
    days = on_days(voice, said["FREQ"], known, often) if often and known else often
    if not days or said.keys() - SAID:
        return ""
    return listed(voice.language, [days, *how_long(voice, said, plan.zone)])


def how_often(voice: Voice, frequency: str, n: int) -> str:
    match frequency:
        case "DAILY":
            return voice.gettext("Every day") if n == 1 else voice.ngettext("Every {n} day", "Every {n} days", n)
        case "WEEKLY":
            return voice.gettext("Every week") if n == 1 else voice.ngettext("Every {n} week", "Every {n} weeks", n)
        case "MONTHLY":
            return voice.gettext("Every month") if n == 1 else voice.ngettext("Every {n} month", "Every {n} months", n)
        case "YEARLY":
            return voice.gettext("Every year") if n == 1 else voice.ngettext("Every {n} year", "Every {n} years", n)
    return ""


def on_days(voice: Voice, frequency: str, known: Mapping[str, str], often: str) -> str:
    """`often` with the days on which; empty for what has no words here."""
    if frequency == "WEEKLY" and known.keys() == {"BYDAY"}:
        days = [voice.gettext(PLAIN[day]) for day in known["BYDAY"].split(",") if day in PLAIN]
        return voice.gettext("{often} on {days}").format(often=often, days=joined(voice, days)) if days else ""
    if frequency == "YEARLY" and known.keys() == {"BYMONTH", "BYMONTHDAY"} and known["BYMONTHDAY"] != LAST:
        return "" if "," in "".join(known.values()) else often  # the date above has day and month
    if (frequency == "YEARLY") != ("BYMONTH" in known) or frequency not in ("MONTHLY", "YEARLY"):
        return ""
    of_month = of_a_month(voice, known, often)
    if not of_month or "BYMONTH" not in known:
        return of_month
    names = locale_of(voice.language).months["stand-alone"]["wide"]
    months = joined(voice, [str(names[int(number)]) for number in known["BYMONTH"].split(",")])
    return f"{of_month} ({months})"


def of_a_month(voice: Voice, known: Mapping[str, str], often: str) -> str:
    weekdays, numbers = known.get("BYDAY", ""), known.get("BYMONTHDAY", "")
    if weekdays and not numbers and set(weekdays.split(",")) <= OF_A_MONTH.keys():
        return f"{often} {joined(voice, [voice.gettext(OF_A_MONTH[day]) for day in weekdays.split(',')])}"
    if numbers == LAST and not weekdays:
        return f"{often} {voice.gettext('on the last day')}"
    if numbers.replace(",", "").isdigit() and not weekdays:
        days = joined(voice, sorted(numbers.split(","), key=int))
        return voice.gettext("{often} on day {days} of the month").format(often=often, days=days)
    return ""


def how_long(voice: Voice, said: Mapping[str, str], zone: ZoneInfo) -> Iterable[str]:
    if until := said.get("UNTIL", ""):
        moment = datetime.strptime(until, "%Y%m%dT%H%M%SZ" if "T" in until else "%Y%m%d")
        last = moment.replace(tzinfo=UTC).astimezone(zone).date() if "T" in until else moment.date()
        yield voice.gettext("until {day}").format(day=dates.day(voice.language, last))
    if count := said.get("COUNT"):
        yield voice.ngettext("{n} time", "{n} times", int(count))


def joined(voice: Voice, words: Iterable[str]) -> str:
    return str(format_list(list(words), locale=locale_of(voice.language)))
