"""What a page asks about the time, it depends on, and on no more."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.cache.ledger import Ledger, Note
from plugins.page.desk import PASSED, REACHED, TODAY, TODAY_IN, enter_times

ZONE = ZoneInfo("Europe/Amsterdam")


def digests(now: datetime, *notes: Note) -> list[bytes]:
    ledger = Ledger()
    enter_times(ledger, now)
    return [ledger.digest(note) for note in notes]


@pytest.mark.parametrize(
    ("note", "changes"),
    [
        ((TODAY, ""), True),
        ((TODAY_IN, (2026, 11)), True),
        ((TODAY_IN, (2026, 12)), False),
        ((TODAY_IN, (2025, 11)), False),
        ((REACHED, "2026-11-22"), False),
        ((REACHED, "2026-11-23"), True),
        ((REACHED, "2026-11-24"), False),
        ((PASSED, "2026-11-22T18:00:00+01:00"), True),
        ((PASSED, "2026-11-22T12:00:00+01:00"), False),
        ((PASSED, "2026-11-23T12:01:00+01:00"), False),
    ],
)
def test_a_new_day_changes_only_answers_that_are_new(note: Note, changes: bool) -> None:
    today, tomorrow = (digests(datetime(2026, 11, day, 12, tzinfo=ZONE), note) for day in (22, 23))
    assert (today != tomorrow) is changes
