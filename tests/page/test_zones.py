from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.page.zones import offset, only_zone


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/Moscow", "UTC+3"),
        ("Asia/Kolkata", "UTC+5:30"),
        ("America/St_Johns", "UTC\N{MINUS SIGN}3:30"),
        ("UTC", "UTC"),
    ],
)
def test_the_offset_is_that_of_the_day(zone: str, said: str) -> None:
    assert offset(datetime(2026, 12, 5, 14, tzinfo=ZoneInfo(zone))) == said


def test_in_summer_it_is_that_of_summer() -> None:
    assert offset(datetime(2026, 7, 5, 14, tzinfo=ZoneInfo("Europe/Amsterdam"))) == "UTC+2"


@pytest.mark.parametrize(
    ("locale", "zone"),
    [("nl_NL", "Europe/Amsterdam"), ("ru_RU", ""), ("en_GB", "Europe/London"), ("ar", ""), ("ru", "")],
)
def test_a_country_with_one_zone_tells_its_readers_time(locale: str, zone: str) -> None:
    assert only_zone(locale) == zone
