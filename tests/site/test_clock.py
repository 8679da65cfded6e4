from datetime import UTC, datetime

from plugins.site.clock import build_time

CLOCK = datetime(2026, 11, 22, tzinfo=UTC)


def test_the_setting_decides_then_the_environment_then_the_clock() -> None:
    epoch = {"SOURCE_DATE_EPOCH": "0"}
    assert build_time("2024-01-01T10:00:00+01:00", epoch, CLOCK) == datetime(2024, 1, 1, 9, tzinfo=UTC)
    assert build_time("", epoch, CLOCK) == datetime(1970, 1, 1, tzinfo=UTC)
    assert build_time("", {}, CLOCK) == CLOCK


def test_a_time_without_offset_is_utc() -> None:
    assert build_time("2024-01-01", {}, CLOCK) == datetime(2024, 1, 1, tzinfo=UTC)
