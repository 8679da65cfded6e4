"""What there is of each entry in each language."""

from plugins.status.state import Row, State, Version, rows, totals
from tests.documents import document

LANGUAGES = ["en", "ru", "nl"]
FOLDER = "news/2024-01-01-a/"
ORIGINAL = document(f"{FOLDER}index.en.md")


def only(*documents: object) -> Row:
    [row] = rows(documents, LANGUAGES)  # type: ignore[arg-type]  # documents
    return row


def russian(keys: str, text: str = "Text.") -> Version:
    return only(ORIGINAL, document(f"{FOLDER}index.ru.md", keys, text)).versions["ru"]


def test_an_original_alone_misses_all_translations() -> None:
    row = only(ORIGINAL)
    assert row.original == "en"
    assert [row.versions[lang].state for lang in LANGUAGES] == [State.ORIGINAL, State.MISSING, State.MISSING]


def test_a_translation_with_the_hash_of_its_source_is_done() -> None:
    version = russian(f"translated_from: en@{ORIGINAL.digest}")
    assert (version.state, version.unstamped) == (State.DONE, False)


def test_the_beginning_of_the_hash_is_enough() -> None:
    assert russian(f"translated_from: en@{ORIGINAL.digest[:7]}").state is State.DONE


def test_a_translation_with_another_hash_is_outdated() -> None:
    version = russian("translated_from: en@0123456789")
    assert (version.state, version.outdated) == (State.OUTDATED, True)


def test_without_a_hash_nobody_can_say_that_it_is_outdated() -> None:
    version = russian("translated_from: en")
    assert (version.state, version.unstamped, version.outdated) == (State.DONE, True, False)


def test_a_draft_is_a_draft_and_may_be_outdated_too() -> None:
    version = russian("translated_from: en@0123456789\nstatus: draft")
    assert (version.state, version.outdated) == (State.DRAFT, True)


def test_a_hidden_version_says_so() -> None:
    assert russian("translated_from: en\nstatus: hidden").state is State.HIDDEN


def test_a_title_and_a_summary_are_not_a_text() -> None:
    assert russian("translated_from: en", "").short
    assert not russian("translated_from: en").short


def test_a_translation_of_a_translation_is_measured_by_its_own_source() -> None:
    middle = document(f"{FOLDER}index.ru.md", f"translated_from: en@{ORIGINAL.digest}")
    dutch = document(f"{FOLDER}index.nl.md", f"translated_from: ru@{middle.digest}")
    assert only(ORIGINAL, middle, dutch).versions["nl"].state is State.DONE


def test_totals_count_each_language_by_itself() -> None:
    other = document("news/2024-01-02-b/index.ru.md")
    counted = totals(rows([ORIGINAL, other], LANGUAGES))
    assert {lang: dict(states) for lang, states in counted.items()} == {
        "en": {State.ORIGINAL: 1, State.MISSING: 1},
        "ru": {State.ORIGINAL: 1, State.MISSING: 1},
        "nl": {State.MISSING: 2},
    }
