"""Accepting a translation writes the present hash of its source, and touches nothing else."""

import pytest

from tests.status.conftest import ENGLISH, ENTRY, RUSSIAN, Project

DUTCH = "---\ntitle: Gazon\ntranslated_from: ru{mark}\n---\nPicknick.\n"


def test_an_outdated_translation_is_accepted(project: Project) -> None:
    project.write("en", ENGLISH + "More.\n")
    code, told = project.restamp(ENTRY)
    assert (code, told) == (0, f"{ENTRY}/index.ru.md: translated_from: en@{project.hash('en')}\n")
    assert project.file("ru").read_text("utf-8") == RUSSIAN.format(mark=f"@{project.hash('en')}")
    assert "outdated" not in project.status()[1]


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_line_ends_and_a_byte_order_mark_stay(project: Project, bom: bytes, end: bytes) -> None:
    before = bom + RUSSIAN.format(mark="").encode().replace(b"\n", end)
    project.write("ru", before)
    assert project.restamp(ENTRY)[0] == 0
    mark = b"translated_from: en"
    assert project.file("ru").read_bytes() == before.replace(mark, mark + b"@" + project.hash("en").encode())


def test_a_source_with_crlf_has_the_hash_that_git_gives_it_with_lf(project: Project) -> None:
    project.write("en", ENGLISH.replace("\n", "\r\n"))
    assert project.restamp(ENTRY) == (0, f"{ENTRY}: stamped already, nothing to do\n")


def test_files_that_were_named_will_do(project: Project) -> None:
    project.write("ru", RUSSIAN.format(mark=""))
    assert project.restamp(f"content/{ENTRY}/index.ru.md")[0] == 0
    assert project.hash("en") in project.file("ru").read_text("utf-8")


def test_a_source_may_be_published_or_hidden_afterwards(project: Project) -> None:
    draft = ENGLISH.replace("title:", "status: draft\ntitle:") + "More.\n"
    project.write("en", draft)
    assert project.restamp(ENTRY)[0] == 0
    for text in (draft, draft.replace("status: draft\n", ""), draft.replace("draft", "hidden")):
        project.write("en", text)
        assert "outdated" not in project.status()[1]


def test_all_stamps_only_what_has_no_stamp(project: Project) -> None:
    old = RUSSIAN.format(mark="@0123456")
    project.write("ru", old)
    project.write("nl", RUSSIAN.format(mark=""))
    assert project.restamp(every=True)[0] == 0
    assert project.file("ru").read_text("utf-8") == old
    assert project.file("nl").read_text("utf-8") == RUSSIAN.format(mark=f"@{project.hash('en')}")
    assert project.restamp(every=True) == (0, "There is nothing to stamp: every translation has a stamp.\n")


def test_a_stamp_alone_makes_no_translation_of_it_outdated(project: Project) -> None:
    project.write("nl", DUTCH.format(mark=f"@{project.hash('ru')}"))
    project.write("en", ENGLISH + "More.\n")
    assert project.restamp(ENTRY, "ru")[0] == 0
    assert f"ru@{project.hash('ru')}" in project.file("nl").read_text("utf-8")


def test_a_translation_that_was_outdated_stays_so(project: Project) -> None:
    old = DUTCH.format(mark="@0123456")
    project.write("nl", old)
    project.write("en", ENGLISH + "More.\n")
    assert project.restamp(ENTRY, "ru")[0] == 0
    assert project.file("nl").read_text("utf-8") == old


def test_all_stamps_sources_before_what_was_made_from_them(project: Project) -> None:
    project.write("ru", RUSSIAN.format(mark=""))
    project.write("nl", DUTCH.format(mark=""))
    assert project.restamp(every=True)[0] == 0
    assert f"ru@{project.hash('ru')}" in project.file("nl").read_text("utf-8")


@pytest.mark.parametrize(
    ("entry", "language", "told"),
    [
        (ENTRY, "nl", "no translation into “nl” is there"),
        (f"{ENTRY}/index.en.md", "", "no translation into “en” is there"),
        ("2024-01-01-a", "", f"did you mean “{ENTRY}”?"),
        ("news/2024-01-01-b", "", f"did you mean “{ENTRY}”?"),
        (ENTRY, "xx", "“xx” is no language of this site"),
        ("", "ru", "--all"),
    ],
)
def test_where_there_is_nothing_to_stamp_it_says_so(project: Project, entry: str, language: str, told: str) -> None:
    before = project.file("ru").read_bytes()
    code, said = project.restamp(entry, language)
    assert code == 2
    assert told in said
    assert project.file("ru").read_bytes() == before


def test_an_unusual_line_is_left_and_told(project: Project) -> None:
    text = RUSSIAN.format(mark="").replace("translated_from: en", "translated_from:\n  en")
    project.write("ru", text)
    code, told = project.restamp(ENTRY)
    assert code == 1
    assert f"{ENTRY}/index.ru.md:3: " in told
    assert project.hash("en") in told
    assert project.file("ru").read_text("utf-8") == text


def test_translations_of_each_other_are_not_stamped_for_ever(project: Project) -> None:
    project.write("nl", DUTCH.format(mark=""))
    project.write("ru", RUSSIAN.format(mark="").replace("translated_from: en", "translated_from: nl"))
    assert project.restamp(ENTRY)[1] == f"{ENTRY}: stamped already, nothing to do\n"
