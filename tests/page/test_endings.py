"""The moment that stands in a page is the one at which the build itself would call the event over."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.calendar.timespan import Timespan, timespan
from plugins.page.endings import until

HOME = ZoneInfo("Europe/Amsterdam")
ZONES = st.sampled_from([HOME, ZoneInfo("Europe/Moscow"), ZoneInfo("America/New_York"), ZoneInfo("UTC")])
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0))


@st.composite
def spans(draw: st.DrawFn) -> Timespan:
    if draw(st.booleans()):
        first = draw(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
        return Timespan(first, first + timedelta(days=draw(st.integers(0, 9))))
    start = draw(MOMENTS).replace(tzinfo=UTC).astimezone(draw(ZONES))
    minutes = draw(st.integers(0, 5000))
    return timespan(start, (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo))


@settings(max_examples=100, deadline=None)
@given(spans())
def test_it_is_over_from_that_moment_on_and_not_before(span: Timespan) -> None:
    moment = datetime.fromisoformat(until(span, HOME))
    assert span.over(moment, HOME)
    assert not span.over(moment.astimezone(UTC) - timedelta(minutes=1), HOME)
