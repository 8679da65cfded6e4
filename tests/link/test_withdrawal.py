"""A text that was taken back in one language must not stay in another by an oversight."""

import pytest

from plugins.link.versions import problems_of
from plugins.problems.problem import Problem, Severity
from tests.documents import document

FOLDER = "news/2024-01-01-a/"


def told(english: str, russian: str, dutch: str = "") -> list[Problem]:
    """English is the original."""
    mark = "translated_from: en\n"
    return list(
        problems_of(
            [
                document(f"{FOLDER}index.en.md", english),
                document(f"{FOLDER}index.ru.md", mark + russian),
                document(f"{FOLDER}index.nl.md", mark + dutch),
            ]
        )
    )


@pytest.mark.parametrize(
    ("english", "russian", "dutch", "lang", "still"),
    [
        ("status: draft", "", "", "en", "ru, nl"),
        ("status: draft", "status: draft", "", "en", "nl"),
        ("status: draft", "status: hidden", "status: draft", "en", "ru"),
        ("status: hidden", "", "", "en", "ru, nl"),
        ("", "status: hidden", "", "ru", "en, nl"),
    ],
)
def test_what_is_less_public_than_its_siblings_is_told(
    english: str, russian: str, dutch: str, lang: str, still: str
) -> None:
    [problem] = told(english, russian, dutch)
    assert problem.severity is Severity.WARNING
    assert problem.path == f"{FOLDER}index.{lang}.md"
    assert problem.line == (4 if lang == "ru" else 3)
    assert (problem.values["lang"], problem.values["still"]) == (lang, still)


@pytest.mark.parametrize(
    ("english", "russian", "dutch"),
    [
        ("", "status: draft", "status: draft"),
        ("status: draft", "status: draft", "status: draft"),
        ("status: hidden", "status: hidden", "status: hidden"),
        ("status: hidden", "status: draft", "status: hidden"),
        ("status: draft\nwithdrawn: only this version", "", ""),
        ("", "status: hidden\nwithdrawn: only this version", ""),
    ],
)
def test_unfinished_translations_and_what_is_confirmed_bother_nobody(english: str, russian: str, dutch: str) -> None:
    assert told(english, russian, dutch) == []


def test_a_single_version_may_be_a_draft() -> None:
    assert list(problems_of([document(f"{FOLDER}index.en.md", "status: draft")])) == []
