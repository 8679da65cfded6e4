"""What is wrong with the times of an event, said to the volunteer who wrote them."""

from collections.abc import Iterator

from plugins.calendar.finding import Finding
from plugins.calendar.moment_rules import end_after_start, known_zone, possible_moments
from plugins.calendar.pace_rules import has_an_end, not_too_rare
from plugins.calendar.recurrence_rules import (
    ends_after_start,
    exceptions_match,
    named_once,
    start_fits_rule,
    valid_rule,
)
from plugins.problems.problem import Severity
from plugins.read.front import Event

STAGES = (
    (known_zone, possible_moments, end_after_start),
    (valid_rule,),
    (start_fits_rule,),
    (ends_after_start, exceptions_match, named_once, not_too_rare, has_an_end),
)


def check_schedule(event: Event) -> Iterator[Finding]:
    """Everything that `schedule` cannot make sense of, and what it would make unintended sense of.

    Yields (key, problem): the key of the front matter, and a problem with path "" and line 0, which whoever knows the
    file and its lines fills in. A stage is only asked when the one before found no error, for it builds on that.
    """
    for stage in STAGES:
        found = [each for rule in stage for each in rule(event)]
        yield from found
        if any(problem.severity is Severity.ERROR for _, problem in found):
            return
