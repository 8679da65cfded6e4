"""Where links lead: to what anybody may read, or their author is told."""

from gettext import NullTranslations

import pytest
from msgspec.structs import replace

from plugins.link.references import foreseen, problems
from plugins.problems.problem import Problem, Severity
from plugins.read.document import Document
from tests.documents import document
from tests.documents import entries as linked
from tests.edition.test_shown import CLOCK

TARGET = "news/2024-01-02-b"
LINK = f"[b]({TARGET})"
NAMED = f"[b]({TARGET}/index.ru.md)"


def target(**statuses: str) -> list[Document]:
    """target(en="draft", ru=""): the first is the original."""
    first = next(iter(statuses))
    keys = {lang: "" if lang == first else f"translated_from: {first}\n" for lang in statuses}
    return [
        document(f"{TARGET}/index.{lang}.md", keys[lang] + (f"status: {status}" if status else ""))
        for lang, status in statuses.items()
    ]


def source(text: str, status: str = "") -> Document:
    return document("news/2024-01-01-a/index.en.md", f"status: {status}" if status else "", text)


def told(*documents: Document) -> list[Problem]:
    return list(problems(documents, linked(CLOCK, *documents)))


def in_preview(*documents: Document) -> list[Problem]:
    public, shown = linked(CLOCK, *documents), linked(replace(CLOCK, preview=True), *documents)
    found = list(problems(documents, shown))
    return [*found, *foreseen(documents, public, found)]


@pytest.mark.parametrize("text", [LINK, NAMED])
def test_a_link_to_what_is_public_is_no_problem(text: str) -> None:
    assert told(source(text), *target(en="", ru="")) == in_preview(source(text), *target(en="", ru="")) == []


def test_a_link_to_a_draft_is_an_error_and_in_the_preview_a_warning() -> None:
    documents = [source(LINK), *target(en="draft")]
    [error], [warning] = told(*documents), in_preview(*documents)
    assert (error.severity, warning.severity) == (Severity.ERROR, Severity.WARNING)
    assert error.text(NullTranslations()) == warning.text(NullTranslations())
    assert "not published" in warning.text(NullTranslations())


def test_a_link_to_a_text_of_which_one_version_is_public_leads_there() -> None:
    documents = [source(LINK), *target(en="draft", ru="")]
    assert told(*documents) == in_preview(*documents) == []


def test_a_version_that_is_named_must_be_public_itself() -> None:
    documents = [source(NAMED), *target(en="", ru="draft")]
    [error], [warning] = told(*documents), in_preview(*documents)
    assert "a version that is not published" in error.text(NullTranslations())
    assert (error.severity, warning.severity) == (Severity.ERROR, Severity.WARNING)


def test_a_draft_may_link_to_a_draft() -> None:
    documents = [source(LINK, "draft"), *target(en="draft")]
    assert told(*documents) == in_preview(*documents) == []


def test_a_draft_may_not_link_to_nothing() -> None:
    [error] = told(source("[b](news/2020-01-01-nowhere)", "draft"))
    assert "there is no folder" in error.text(NullTranslations())


@pytest.mark.parametrize(
    ("text", "versions", "warned"),
    [
        (LINK, {"en": "hidden"}, True),
        (LINK, {"en": "hidden", "ru": "hidden"}, True),
        (LINK, {"en": "hidden", "ru": ""}, False),
        (LINK, {"en": "", "ru": "hidden"}, False),
        (NAMED, {"en": "", "ru": "hidden"}, False),
    ],
)
def test_a_link_to_what_is_hidden_is_told(text: str, versions: dict[str, str], warned: bool) -> None:
    found = told(source(text), *target(**versions))
    assert [problem.severity for problem in found] == [Severity.WARNING] * warned
    assert len(in_preview(source(text), *target(**versions))) == warned


@pytest.mark.parametrize("status", ["hidden", "draft"])
def test_only_what_is_published_shows_a_hidden_text_to_everybody(status: str) -> None:
    assert told(source(LINK, status), *target(en="hidden")) == []
