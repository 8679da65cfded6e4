"""What publishing asks before readers get anything."""

import pytest

from plugins.checks.gate import status_of
from tests.checks.mutators import MUTATIONS
from tests.checks.small import Small, surroundings


def asked(small: Small) -> int:
    with surroundings():
        return status_of(small.folders)


def test_a_sound_site_may_be_published_warnings_or_not(untouched: Small, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(untouched) == 0
    assert capsys.readouterr().err == ""


def test_an_error_stops_it_and_is_told(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    MUTATIONS["links"].do(small)
    assert asked(small) == 1
    assert "“nowhere/” leads to nothing" in capsys.readouterr().err
