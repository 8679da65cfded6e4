"""What is public: not drafts, not texts whose day has not come, in the order of the site's languages."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.link.entries import Clock, withheld
from tests.documents import document, entries

ZONE = ZoneInfo("Europe/Amsterdam")
CLOCK = Clock(datetime(2024, 6, 1, 12, tzinfo=ZONE), ZONE)


def test_versions_come_in_the_order_of_the_languages() -> None:
    found = entries(
        CLOCK,
        document("news/2024-01-01-a/index.nl.md", "translated_from: ru"),
        document("news/2024-01-01-a/index.ru.md"),
        document("news/2024-01-01-a/index.en.md", "translated_from: ru"),
    )
    assert list(found["news/2024-01-01-a"].versions) == ["en", "ru", "nl"]


def test_a_draft_is_not_there_and_is_accounted_for() -> None:
    documents = [
        document("news/2024-01-01-a/index.en.md", "status: draft\ntags: [x]"),
        document("news/2024-01-01-a/index.ru.md", "translated_from: en"),
        document("news/2024-01-02-b/index.en.md", "status: draft"),
    ]
    found = entries(CLOCK, *documents)
    assert list(found) == ["news/2024-01-01-a"]
    assert list(found["news/2024-01-01-a"].versions) == ["ru"]
    assert found["news/2024-01-01-a"].facts.tags == ("x",)
    assert [each.path for each in withheld(documents, found)] == [documents[0].path, documents[2].path]


@pytest.mark.parametrize(
    ("path", "keys", "there"),
    [
        ("news/2024-06-01-a", "", True),
        ("news/2024-06-02-a", "", False),
        ("news/2024-05-01-a", "date: 2024-06-01T11:59+02:00", True),
        ("news/2024-05-01-a", "date: 2024-06-01T12:01+02:00", False),
        ("events/2024-12-01-a", "start: 2024-12-01", True),
        ("pages/a", "", True),
    ],
)
def test_a_text_waits_for_its_day_and_an_event_does_not(path: str, keys: str, there: bool) -> None:
    assert bool(entries(CLOCK, document(f"{path}/index.en.md", keys))) is there


def test_an_event_without_a_date_in_its_folder_has_that_of_its_start() -> None:
    found = entries(CLOCK, document("events/a/index.en.md", "start: 2021-06-26 14:00"))
    assert found["events/a"].date == datetime(2021, 6, 26, tzinfo=ZONE)


def test_days_begin_in_the_foundations_zone() -> None:
    found = entries(CLOCK, document("news/2024-01-01-a/index.en.md"))
    assert found["news/2024-01-01-a"].date == datetime(2024, 1, 1, tzinfo=ZONE)
