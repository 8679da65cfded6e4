"""Which translations readers are told are outdated."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.edition.outdated import outdated
from plugins.link.entries import Clock
from tests.documents import document, entries

ZONE = ZoneInfo("Europe/Amsterdam")
CLOCK = Clock(datetime(2024, 6, 1, 12, tzinfo=ZONE), ZONE)
TRANSLATION = document("news/2024-01-01-a/index.ru.md", "translated_from: en@0123456789")


def told(original: str = "", kinds: tuple[str, ...] = ("news",)) -> list[str]:
    source = document("news/2024-01-01-a/index.en.md", original)
    return list(outdated(entries(CLOCK, source, TRANSLATION).values(), kinds))


def test_a_translation_of_a_text_that_has_changed() -> None:
    assert told() == [TRANSLATION.path]


def test_kinds_that_the_setting_does_not_name_stay_silent() -> None:
    assert told(kinds=("events", "press")) == []


@pytest.mark.parametrize("status", ["draft", "hidden"])
def test_readers_are_not_sent_to_what_was_taken_back(status: str) -> None:
    assert told(f"status: {status}") == []
