"""The names of tags."""

from pathlib import Path

from plugins.read.tags import load


def test_names_are_read_by_language(tmp_path: Path) -> None:
    file = tmp_path / "tags.yaml"
    file.write_text("no: {en: Norway, ru: Норвегия}\nlaw:\n  nl: recht\n  en:\n", encoding="utf-8")
    assert load(file, ["en", "ru", "nl"]) == ({"no": {"en": "Norway", "ru": "Норвегия"}, "law": {"nl": "recht"}}, [])


def test_the_file_may_be_missing_or_say_nothing(tmp_path: Path) -> None:
    file = tmp_path / "tags.yaml"
    for text in (None, "", "---\n", "# none yet\n"):
        if text is not None:
            file.write_text(text, encoding="utf-8")
        assert load(file, ["en", "ru", "nl"]) == ({}, [])


def test_mistakes_are_told_with_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "tags.yaml"
    file.write_text("law: recht\ncourse:\n  nl: a: b\n  en: [x]\nlaw: {en: law}\n", encoding="utf-8")
    _, problems = load(file, ["en", "ru", "nl"])
    assert [(problem.path, problem.line) for problem in problems] == [("tags.yaml", line) for line in (1, 3, 4, 5)]


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / "tags.yaml"
    file.write_bytes(b"law: \xff\xfe\x00")
    assert load(file, ["en", "ru", "nl"])[1]


def test_a_name_in_no_language_of_the_site_is_told(tmp_path: Path) -> None:
    file = tmp_path / "tags.yaml"
    file.write_text("law:\n  de: Recht\n", encoding="utf-8")
    assert [problem.line for problem in load(file, ["en", "nl"])[1]] == [2]
