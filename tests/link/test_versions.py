"""The versions of one folder: one original, translations that agree with it."""

from plugins.link.versions import original_of, problems_of
from tests.documents import document

FOLDER = "news/2024-01-01-a/"


def told(*documents: object) -> list[str]:
    return [f"{problem.path}:{problem.line}" for problem in problems_of(documents)]  # type: ignore[arg-type]  # documents


def test_a_single_version_is_its_own_original() -> None:
    alone = document(f"{FOLDER}index.ru.md")
    assert original_of([alone]) is alone
    assert told(alone) == []


def test_the_original_is_the_one_without_a_mark_in_whatever_language() -> None:
    original = document(f"{FOLDER}index.ru.md", "tags: [x]")
    translation = document(f"{FOLDER}index.en.md", "translated_from: ru")
    assert original_of([translation, original]) is original
    assert told(translation, original) == []


def test_two_originals_are_told_at_the_second() -> None:
    assert told(document(f"{FOLDER}index.en.md"), document(f"{FOLDER}index.ru.md")) == [f"{FOLDER}index.ru.md:1"]


def test_no_original_at_all_is_told_once() -> None:
    english = document(f"{FOLDER}index.en.md", "translated_from: ru")
    russian = document(f"{FOLDER}index.ru.md", "translated_from: en")
    assert told(english, russian) == [f"{FOLDER}index.en.md:3"]


def test_a_source_that_is_not_there_is_told() -> None:
    original = document(f"{FOLDER}index.en.md")
    assert told(original, document(f"{FOLDER}index.nl.md", "translated_from: ru")) == [f"{FOLDER}index.nl.md:3"]


def test_a_shared_fact_may_be_repeated_but_not_changed() -> None:
    original = document(f"{FOLDER}index.en.md", "tags: [x, y]\ndate: 2024-01-02")
    same = document(f"{FOLDER}index.nl.md", "translated_from: en\ntags: [x, y]")
    other = document(f"{FOLDER}index.ru.md", "translated_from: en\ntags: [x]\ndate: 2024-01-03")
    assert told(original, same) == []
    assert sorted(told(original, same, other)) == [f"{FOLDER}index.ru.md:4", f"{FOLDER}index.ru.md:5"]


def test_a_translation_describes_the_cover_in_its_own_words() -> None:
    original = document(f"{FOLDER}index.en.md", "cover: a.jpg\ncover_alt: A lawn")
    silent = document(f"{FOLDER}index.nl.md", "translated_from: en")
    spoken = document(f"{FOLDER}index.ru.md", "translated_from: en\ncover_alt: Газон")
    assert told(original, spoken) == []
    assert told(original, silent) == [f"{FOLDER}index.nl.md:2"]
