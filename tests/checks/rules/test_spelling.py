from pathlib import Path

import pytest

from plugins.checks.rules.spelling import of_site
from plugins.checks.spelling import dictionaries
from tests.checks.pages import whole

pytest.importorskip("hunspell", reason="this system has no package of the program that reads dictionaries")
HERE = [Path(__file__).parents[1] / "dictionaries"]
PATH = "news/2024-01-01-a/index.en.md"


def found(folder: Path, text: str, words: str = "") -> list[tuple[str, int]]:
    texts = {PATH: f"---\ntitle: How it began\n---\n{text}\n", "words.txt": words}
    return [(str(each.values["word"]), each.line) for each in of_site(whole(folder, {}, texts), HERE)]


@pytest.mark.parametrize(
    "text",
    [
        "how it began",
        "read Vondelpark",
        "read `cdoe` 4th https://exmaple.org/pgae a@bb.example",
        "read *fiets huis*{: lang=nl }",
        "how-it began",
        "rеad",  # with a Cyrillic letter, which is told already
    ],
)
def test_words_of_the_dictionary_names_and_code_are_left_alone(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text) == []


def test_other_words_are_told_once_with_their_line(tmp_path: Path) -> None:
    assert found(tmp_path, "read\n\nit begann begann") == [("begann", 6)]


def test_each_word_is_looked_for_in_its_language(tmp_path: Path) -> None:
    assert found(tmp_path, "*read*{: lang=nl }") == [("read", 4)]


def test_the_project_has_words_of_its_own(tmp_path: Path) -> None:
    assert found(tmp_path, "begann lhbti-read", "# ours\nBegann\nlhbti # as well\n") == []


def test_a_missing_dictionary_is_told_once(tmp_path: Path) -> None:
    (told,) = of_site(whole(tmp_path, {}, {PATH: "---\ntitle: A\n---\nbegann\n"}), [])
    assert told.values["languages"] == "en, nl, ru"


def test_a_dictionary_of_the_same_language_will_do(tmp_path: Path) -> None:
    for name in ("ru.aff", "ru.dic", "de_AT.aff", "de_AT.dic", "nl_NL.aff"):
        (tmp_path / name).write_text("")
    assert dictionaries.find("ru_RU", [tmp_path]) == tmp_path / "ru"
    assert dictionaries.find("de_DE", [tmp_path]) == tmp_path / "de_AT"
    assert dictionaries.find("nl_NL", [tmp_path]) is None


def test_a_broken_dictionary_is_as_none(tmp_path: Path) -> None:
    assert dictionaries.load(tmp_path / "xx") is None
