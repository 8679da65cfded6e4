"""Readers of what is still to come must be able to find out how to take part."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.link.participation import problems
from plugins.problems.problem import Severity
from tests.documents import document

NOW, ZONE = datetime(2027, 5, 1, 12, tzinfo=UTC), ZoneInfo("Europe/Amsterdam")
LATER, EARLIER = "start: 2027-05-02\n", "start: 2027-04-30\n"


def told(keys: str, broken: frozenset[str] = frozenset()) -> list[tuple[int, str]]:
    found = list(problems([document("events/a/index.en.md", keys)], broken, NOW, ZONE))
    assert {problem.severity for problem in found} <= {Severity.WARNING}
    return [(problem.line, problem.found) for problem in found]


@pytest.mark.parametrize(
    ("keys", "line", "words"),
    [
        ("attendance: both", 4, "nothing says where"),
        ("attendance: online", 4, "nothing says where"),
        ("event_status: moved online", 4, "nothing says where"),
        ("registration: {required: yes}", 4, "nothing says how"),
    ],
)
def test_what_leaves_readers_alone_is_told(keys: str, line: int, words: str) -> None:
    [(where, what)] = told(LATER + keys)
    assert where == line
    assert words in what


@pytest.mark.parametrize(
    "keys",
    [
        LATER,
        LATER + "online: https://example.org/",
        LATER + "attendance: online\nregistration: {link: a@example.org}",
        LATER + "registration: {required: yes}\ncontact: Ask us.",
        LATER + "registration: {capacity: 5}",
        LATER + "attendance: online\nevent_status: cancelled",
        EARLIER + "attendance: online",
        EARLIER + "registration: {required: yes}",
    ],
)
def test_nothing_is_told_where_nothing_is_missing_or_all_is_over(keys: str) -> None:
    assert told(keys) == []


def test_what_began_before_and_comes_again_is_to_come() -> None:
    assert told(EARLIER + "recurrence: yearly\nattendance: online")


def test_files_with_errors_have_told_enough() -> None:
    assert not told(LATER + "attendance: online", frozenset({"events/a/index.en.md"}))
