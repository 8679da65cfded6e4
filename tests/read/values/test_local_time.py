"""Hours that do not exist, or exist twice."""

from datetime import datetime

import pytest

from plugins.read.findings import Findings
from plugins.read.values.local_time import HOME, exists_once, place_in_time, zone, zone_name
from tests.read.values.conftest import ParseValue


@pytest.mark.parametrize("name", ["Europe/Amsterdam", "Asia/Almaty", "America/Argentina/Salta", "UTC"])
def test_zones_are_known(name: str, parse_value: ParseValue) -> None:
    assert parse_value(zone_name, name) == (name, [])


@pytest.mark.parametrize(
    "name", ["Europe", "Europe/", "CET", "../Europe/Amsterdam", "/etc/passwd", "Europe/\\0", "x/y"]
)
def test_other_names_are_no_zones(name: str) -> None:
    assert zone(name) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Europe/Amsterdm", "did you mean “Europe/Amsterdam”?"),
        ("europe/moscow", "did you mean “Europe/Moscow”?"),
        ("Brussels", "did you mean “Europe/Brussels”?"),
        ("Den Haag", "did you mean “Europe/Amsterdam”?"),
        ("CET", "did you mean “Europe/Amsterdam”?"),
        ("Москва", "did you mean “Europe/Moscow”?"),
        ("UTC+3", "write continent and city"),
        ("Somewhere", "write continent and city"),
        ("?!", "write continent and city"),
    ],
)
def test_a_zone_gets_a_suggestion(written: str, meant: str, parse_value: ParseValue) -> None:
    value, told = parse_value(zone_name, written)
    assert value is None
    assert meant in told[0]


def test_an_hour_that_spring_skips_is_refused() -> None:
    findings = Findings("x")
    assert not exists_once("start", datetime(2024, 3, 31, 2, 30), HOME, 3, findings)
    assert findings.problems[0].line == 3


def test_an_hour_that_autumn_repeats_is_refused_with_both_ways_to_write_it() -> None:
    findings = Findings("x")
    assert place_in_time("start", datetime(2024, 10, 27, 2, 30), HOME, 3, findings) is None
    values = findings.problems[0].values
    assert (values["earlier"], values["later"]) == ("2024-10-27 02:30+02:00", "2024-10-27 02:30+01:00")


def test_the_hours_beside_them_are_fine() -> None:
    findings = Findings("x")
    for hour in (1, 3):
        for day in (datetime(2024, 3, 31, hour, 30), datetime(2024, 10, 27, hour, 30)):
            assert exists_once("start", day, HOME, 3, findings)
    assert not findings.problems
