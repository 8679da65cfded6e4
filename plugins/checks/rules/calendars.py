"""Calendars keep RFC 5545."""

from collections.abc import Iterator

from plugins.calendar.rfc5545 import problems
from plugins.checks.rule import Finding, Rule
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("calendar files that break RFC 5545"),
    N_("a calendar that cannot be read is left out without a word, with all its events"),
    N_("this is a fault of the program: tell a developer"),
    files=(".ics",),
)


def of_file(_path: str, data: bytes) -> Iterator[Finding]:
    for line, fault in problems(data):
        yield Finding(N_("the calendar breaks its standard: {fault}"), RULE.fix, {"fault": str(fault)}, line=line)
