from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from plugins.calendar.revision import BEGINNING, sequence, stamp
from plugins.read.front import Event, Move

DAY = date(2026, 5, 17)
EVENT = Event(title="", start=DAY, recurrence="weekly")
CHANGED = datetime(2026, 11, 22, 13, tzinfo=UTC)


def test_an_event_that_never_changed_is_revision_zero() -> None:
    assert sequence(EVENT) == 0
    assert stamp(None, None) == BEGINNING


@pytest.mark.parametrize(
    "changed",
    [
        replace(EVENT, except_=(DAY,)),
        replace(EVENT, extra=(DAY,)),
        replace(EVENT, moved=(Move(DAY, None),)),
        replace(EVENT, event_status="cancelled"),
        replace(EVENT, event_status="postponed"),
        replace(EVENT, modified=CHANGED),
    ],
)
def test_each_change_that_is_written_down_is_a_higher_revision(changed: Event) -> None:
    assert sequence(changed) > sequence(EVENT)


def test_statuses_rise_in_the_order_in_which_they_follow() -> None:
    order = ["scheduled", "postponed", "rescheduled", "cancelled"]
    numbers = [sequence(replace(EVENT, event_status=status)) for status in order]
    assert numbers == sorted(set(numbers))


def test_a_later_modification_outweighs_what_was_taken_back() -> None:
    cancelled = replace(EVENT, event_status="cancelled", modified=CHANGED)
    assert sequence(replace(EVENT, modified=CHANGED + timedelta(days=1))) > sequence(cancelled)


def test_the_number_fits_into_a_calendar() -> None:
    assert sequence(replace(EVENT, modified=datetime(2199, 12, 31, tzinfo=UTC))) < 2**31


def test_the_stamp_is_the_latest_that_is_known() -> None:
    assert stamp(None, CHANGED, CHANGED - timedelta(days=1)) == CHANGED
