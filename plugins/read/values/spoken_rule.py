"""Recurrence in words: "weekly on Tuesday until 2027-06-30" → FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630 (RFC 5545 §3.3.10).

    HOW OFTEN    daily, weekly, monthly, yearly; every day, every two weeks, every 3 months; every Tuesday
    ON           Monday and Thursday; the first Sunday; the first and third Sunday; the last day; the 15th;
                 the last Sunday of March; 10 December
    HOW LONG     until 2027-06-30 (the last day is in); 5 times

in this order, each but the first left out at will, in English, Dutch or Russian. Each word becomes one letter
(`rule_words`), so that the grammar is one regular expression over letters.
"""

import re

from plugins.problems.problem import N_
from plugins.read.findings import nearest
from plugins.read.values.rule_tokens import Token, mended, tokens_of
from plugins.read.values.rule_words import TABLES

_LIKE_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_GRAMMAR = re.compile(
    r"(?P<often>f|e[no]?[au]|e?)"
    r"(?:(?P<nth>(?:[oz]+d)+)|(?P<days>d+)|(?P<dates>[oz]+a?q?|n+q|an+))??"
    r"(?P<date>nm|om|mn|mo)?(?P<months>m*)(?P<of>u?)"
    r"(?P<end>li|nx)?"
)
LONGEST = 200  # characters of a recurrence: who writes more has something else in mind
MOST = 4  # of a day of the week that every month has
_UNCLEAR = frozenset("234")  # "every second Tuesday": of the month, or of all Tuesdays?


class Unclear(Exception):
    """Says what to write instead, as a msgid with its values."""

    def __init__(self, do: str, **values: str) -> None:
        super().__init__(do)
        self.do, self.values = do, values


def spoken_rule(written: str) -> str:
    """The rule that the words say; raises Unclear where they say none, or could mean two."""
    tokens = tokens_of(written)
    match = _GRAMMAR.fullmatch("".join(token.letter for token in tokens))
    said = {name: tokens[slice(*match.span(name))] for name in _GRAMMAR.groupindex if match[name]} if match else {}
    if not _says_when(said):
        raise _not_understood(written, tokens)
    parts = _how_often(said) | _on(said)
    _check(parts, said)
    if parts["FREQ"] == "DAILY" and "BYDAY" in parts:
        parts["FREQ"] = "WEEKLY"  # "daily on weekdays"
    return ";".join(f"{name}={value}" for name, value in (parts | _end(said)).items())


def _says_when(said: dict[str, list[Token]]) -> bool:
    """More than "every" and how long."""
    often = "".join(token.letter for token in said.get("often", ()))
    return bool(said.keys() - {"often", "end"}) or often not in ("", "e")


def _not_understood(written: str, tokens: list[Token]) -> Unclear:
    if no_day := next((token.word for token in tokens if _LIKE_ISO.fullmatch(token.word) and token.letter == "?"), ""):
        return Unclear(N_("there is no {day}: look it up in a calendar"), day=no_day)
    if meant := closest(written):
        return Unclear(N_("did you mean “{meant}”?"), meant=meant)
    return Unclear(
        N_("write it like this: weekly on Tuesday until 2027-06-30; every two weeks on Monday and Thursday; "
           "monthly on the first Sunday; yearly; daily, 5 times")
    )  # fmt: skip


def closest(written: str) -> str:
    """What to type instead: the same with its words put right, or the example that looks most like it; else nothing."""
    if len(written) > LONGEST:
        return ""
    better = " ".join(mended(token) for token in tokens_of(written, all_of_them=True))
    if better.lower() != " ".join(written.lower().split()) and _is_rule(better):
        return better
    examples = {example.lower(): example for table in TABLES for example in table.examples}
    return examples.get(nearest(better, examples)) or examples.get(nearest(better.partition(" ")[0], examples), "")


def _is_rule(written: str) -> bool:
    try:
        spoken_rule(written)
    except Unclear:
        return False
    return True


def _how_often(said: dict[str, list[Token]]) -> dict[str, str]:
    """FREQ and INTERVAL; a frequency that nobody named follows from the days."""
    often = said.get("often", [])
    if often and often[-1].letter != "e":
        interval = often[1].value if len(often) == 3 else "1"
        return {"FREQ": often[-1].value} | ({} if interval == "1" else {"INTERVAL": interval})
    if "date" in said or "months" in said:
        return {"FREQ": "YEARLY"}
    if "days" in said:
        return {"FREQ": "WEEKLY"}
    if "of" not in said and often and "nth" in said and said["nth"][0].value in _UNCLEAR:
        raise Unclear(N_("write “every two weeks on …” or “monthly on the second …”, for this could mean both"))
    return {"FREQ": "MONTHLY"}


def _on(said: dict[str, list[Token]]) -> dict[str, str]:
    """BYDAY, BYMONTHDAY and BYMONTH."""
    parts: dict[str, str] = {}
    if "days" in said:
        parts["BYDAY"] = ",".join(dict.fromkeys(token.value for token in said["days"]))
    if "nth" in said:
        parts |= _days_of_a_month(said["nth"])
    if dates := [token.value for token in [*said.get("dates", ()), *said.get("date", ())] if token.letter in "noz"]:
        parts["BYMONTHDAY"] = ",".join(dates)
    if months := [token.value for token in [*said.get("months", ()), *said.get("date", ())] if token.letter == "m"]:
        parts["BYMONTH"] = ",".join(months)
    return parts


def _days_of_a_month(tokens: list[Token]) -> dict[str, str]:
    """ "first and third Sunday" as 1SU, 3SU; "last weekday" as the last of five."""
    numbers: list[str] = []
    days: list[str] = []
    for token in tokens:
        if token.letter != "d":
            numbers.append(token.value)
        elif "," not in token.value:
            days += [number + token.value for number in numbers]
            numbers = []
        elif not days and token is tokens[-1]:
            return {"BYDAY": token.value, "BYSETPOS": ",".join(numbers)}
        else:
            raise Unclear(N_("write either weekdays or single days: monthly on the last weekday"))
    return {"BYDAY": ",".join(days)}


def _check(parts: dict[str, str], said: dict[str, list[Token]]) -> None:
    """What could be read, but says too little or contradicts."""
    frequency, monthly = parts["FREQ"], "nth" in said or "BYMONTHDAY" in parts
    if "of" in said and not (monthly and said["of"][0].value == "MONTHLY"):
        raise Unclear(N_("write how often it is, and then when: monthly on the first Sunday"))
    if any(token.letter == "o" and int(token.value) > MOST for token in said.get("nth", ())):
        raise Unclear(N_("write the first to the fourth, or the last: not every month has five"))
    if "days" in said and (frequency not in ("WEEKLY", "DAILY") or "BYMONTH" in parts):
        raise Unclear(N_("write which of these days it is: monthly on the first Sunday"))
    if monthly and frequency in ("WEEKLY", "DAILY"):
        raise Unclear(N_("such a day comes once a month: write “monthly on …”, or “weekly on Sunday”"))
    if "days" in said and frequency == "DAILY" and "INTERVAL" in parts:
        raise Unclear(N_("write the days alone: weekly on Monday and Thursday"))
    if monthly != ("BYMONTH" in parts) and (frequency == "YEARLY" or "BYMONTH" in parts):
        raise Unclear(N_("write the day and the month: yearly on the last Sunday of March"))
    if frequency == "MONTHLY" and "BYMONTH" in parts:
        raise Unclear(N_("in one month of the year it comes yearly: yearly on the last Sunday of March"))


def _end(said: dict[str, list[Token]]) -> dict[str, str]:
    if "end" not in said:
        return {}
    first, second = said["end"]
    return {"UNTIL": second.value} if first.letter == "l" else {"COUNT": first.value}
