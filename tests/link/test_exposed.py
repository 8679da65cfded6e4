"""What could lead to a person is told until somebody says that everybody may know it."""

import pytest

from plugins.link.exposed import problems
from plugins.problems.problem import Severity
from plugins.read.document import Document
from tests.documents import document

ORGANISATION = {"street": "Cerespad 12", "email": "office@example.org", "board": []}


def told(*documents: Document) -> list[tuple[str, int, object]]:
    return [(each.path[-5:-3], each.line, each.values["words"]) for each in problems(documents, ORGANISATION)]


def news(lang: str, keys: str, text: str = "Some text.") -> Document:
    return document(f"news/2027-01-01-a/index.{lang}.md", keys, text)


def test_each_is_a_warning_in_its_line_with_what_to_type() -> None:
    [problem] = problems([news("en", "", "One.\n\nCall 06-12345678.")], ORGANISATION)
    assert (problem.line, problem.severity) == (6, Severity.WARNING)
    assert problem.values["key"] == 'may_be_public: ["06-12345678"]'


def test_words_of_the_front_matter_are_looked_at() -> None:
    assert told(news("en", "summary: Write to a.person@example.org\n")) == [("en", 3, "a.person@example.org")]


def test_said_once_in_any_version_it_counts_for_all() -> None:
    english = news("en", "", "Call +31 20 123 45 67.")
    russian = news(
        "ru", 'translated_from: en\nmay_be_public: ["+31 (20) 123-45-67"]\n', "Тел. +31\u00a020\u00a01234567"
    )
    assert told(english, russian) == []
    assert told(english) == [("en", 4, "+31 20 123 45 67")]


def test_of_another_text_it_says_nothing() -> None:
    other = document("news/2027-01-02-b/index.en.md", "may_be_public: 06-12345678\n")
    assert told(news("en", "", "06-12345678"), other) == [("en", 4, "06-12345678")]


@pytest.mark.parametrize("text", ["We are at Cerespad 12.", "office@example.org"])
def test_what_the_foundation_says_of_itself_is_public(text: str) -> None:
    assert told(news("en", "", text)) == []


def test_the_place_of_an_event_is_there_to_be_found() -> None:
    keys = "start: 2027-05-01\nplace: {name: Library, address: Voorbeeldstraat 7, town: Utrecht}\n"
    assert told(document("events/a/index.en.md", keys)) == []
    assert told(document("events/a/index.en.md", keys, "Come to Voorbeeldstraat 7.")) == []
