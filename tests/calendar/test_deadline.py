from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from plugins.calendar.deadline import closing

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def test_the_last_day_is_in() -> None:
    assert closing(date(2026, 6, 20), AMSTERDAM).astimezone(UTC) == datetime(2026, 6, 20, 22, tzinfo=UTC)


def test_a_time_is_on_the_clock_there() -> None:
    assert closing(datetime(2026, 6, 20, 18), AMSTERDAM).astimezone(UTC) == datetime(2026, 6, 20, 16, tzinfo=UTC)
    second = datetime(2026, 10, 25, 2, 30, fold=1)
    assert closing(second, AMSTERDAM).astimezone(UTC) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
