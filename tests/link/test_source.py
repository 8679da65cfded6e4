"""Whether the text that a translation was made from is another by now."""

import pytest

from plugins.link.source import newer_source
from plugins.read.document import Document
from tests.documents import document

FOLDER = "news/2024-01-01-a/"
SOURCE = document(f"{FOLDER}index.en.md")


def found(mark: str, *others: Document) -> Document | None:
    version = document(f"{FOLDER}index.ru.md", f"translated_from: {mark}")
    return newer_source(version, {each.lang: each for each in (version, *others)})


def test_another_hash_is_of_another_text() -> None:
    assert found("en@0123456789", SOURCE) is SOURCE


@pytest.mark.parametrize("length", [7, 40])
def test_the_same_hash_is_of_the_same_text(length: int) -> None:
    assert found(f"en@{SOURCE.digest[:length]}", SOURCE) is None


@pytest.mark.parametrize("line", ["status: draft", "status: hidden", "slug: x", "aliases: [/x]", "aliases:\n  - /x"])
def test_what_is_published_withdrawn_or_moved_is_the_same_text(line: str) -> None:
    other = document(f"{FOLDER}index.en.md", line)
    assert found(f"en@{other.stamp}", SOURCE) is None
    assert found(f"en@{SOURCE.digest}", other) is None
    assert found(f"en@{other.digest}", other) is None, "the hash of the file as it is, whatever is in it"


def test_without_a_hash_nobody_can_tell() -> None:
    assert found("en", SOURCE) is None


def test_a_source_that_is_not_there_is_nothing_to_be_older_than() -> None:
    assert found("en@0123456789") is None


def test_an_original_is_older_than_nothing() -> None:
    assert newer_source(SOURCE, {"en": SOURCE}) is None
