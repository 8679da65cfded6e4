"""What is told after registration is not given away by a text."""

import pytest

from plugins.link.private_places import problems
from plugins.problems.problem import Severity
from tests.documents import document

PLACE = (
    "start: 2027-05-01\nregistration: {link: a@example.org}\n"
    "place: {name: Library, address: Hidden Street 7, town: Utrecht}\n"
)
PRIVATE = PLACE + "place_public: after registration\n"


def told(keys: str, text: str, other: str = "", other_text: str = "") -> list[tuple[str, int, Severity]]:
    documents = [
        document("events/a/index.en.md", keys, text),
        document("events/a/index.ru.md", f"translated_from: en\n{other}", other_text),
        document("news/2027-01-01-b/index.en.md", "", "Library, Hidden Street 7"),
    ]
    return [(problem.path[-5:-3], problem.line, problem.severity) for problem in problems(documents)]


@pytest.mark.parametrize(
    "text",
    [
        "Come to Hidden Street 7.",
        "Come to *hidden*\nstreet 7!",
        "Come to Hidden Street\u00a07",
        "[Map](https://map.example/?q=Hidden%20Street) at Hidden Street&nbsp;7",
    ],
)
def test_an_address_in_the_text_is_an_error(text: str) -> None:
    assert told(PRIVATE, text) == [("en", 2, Severity.ERROR)]


def test_every_version_and_key_is_looked_at() -> None:
    assert told(PRIVATE, "", "summary: Улица Hidden Street 7") == [("ru", 4, Severity.ERROR)]
    assert told(PRIVATE, "", "", "Hidden Street 7") == [("ru", 2, Severity.ERROR)]
    assert told(PRIVATE + "accessibility: The lift of Hidden Street 7\n", "") == [("en", 7, Severity.ERROR)]


def test_the_name_is_a_warning() -> None:
    assert told(PRIVATE, "We meet in the library.") == [("en", 2, Severity.WARNING)]


def test_the_place_of_one_occurrence_is_private_too() -> None:
    keys = PRIVATE + "recurrence: weekly, 3 times\nmoved: {occurrence: 2027-05-08, place: {address: Secret Lane 3}}\n"
    assert told(keys, "Once in Secret Lane 3.") == [("en", 2, Severity.ERROR)]


def test_notes_to_single_occurrences_are_looked_at() -> None:
    move = "occurrence: 2027-05-08, cancelled: yes, note: Not in Hidden Street 7."
    keys = PRIVATE + f"recurrence: weekly, 3 times\nmoved: {{{move}}}\n"
    assert told(keys, "") == [("en", 8, Severity.ERROR)]


@pytest.mark.parametrize(("keys", "text"), [(PLACE, "Hidden Street 7"), (PRIVATE, "In Utrecht. Libraryship. Street 7")])
def test_what_may_be_told_is_not_asked_about(keys: str, text: str) -> None:
    assert told(keys, text) == []
