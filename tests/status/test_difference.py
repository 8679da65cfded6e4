"""What changed in a source since it was translated, as git remembers it, and plain words where it does not."""

import subprocess
from pathlib import Path

import pytest

from plugins.status.status import Wish
from tests.status.conftest import ENGLISH, ENTRY, RUSSIAN, Diff, Project

CHANGED = ENGLISH.replace("One picnic", "Two picnics")


def test_the_old_source_is_found_by_its_hash(project: Project, diff: Diff) -> None:
    project.commit()
    project.write("en", CHANGED)
    told = diff()
    assert "2 words are new, 2 words are gone" in told
    assert "line 4: [-One picnic-] {+Two picnics+} in the park." in told


def test_a_shortened_hash_will_do(project: Project, diff: Diff) -> None:
    project.write("ru", RUSSIAN.format(mark=f"@{project.hash('en')[:7]}"))
    project.commit()
    project.write("en", CHANGED)
    assert "{+Two picnics+}" in diff()


def test_a_source_that_git_keeps_with_crlf_is_found_in_the_history(project: Project, diff: Diff) -> None:
    project.write("en", ENGLISH.replace("\n", "\r\n"))
    project.commit()
    project.write("en", CHANGED.replace("\n", "\r\n"))
    project.commit()
    told = diff()
    assert "{+Two picnics+}" in told
    assert "2 words are new" in told


def test_also_from_before_the_folder_was_renamed(project: Project, diff: Diff) -> None:
    project.write("en", ENGLISH.replace("\n", "\r\n"), "news/2023-12-31-a")
    project.commit()
    project.file("en", "news/2023-12-31-a").rename(project.file("en"))
    project.commit()
    project.write("en", CHANGED.replace("\n", "\r\n"))
    assert "{+Two picnics+}" in diff()


def test_also_from_when_it_was_a_draft(project: Project, diff: Diff) -> None:
    project.write("en", ENGLISH.replace("title:", "status: draft\ntitle:"))
    project.commit()
    project.write("en", CHANGED)
    assert "{+Two picnics+}" in diff()


def test_line_ends_alone_are_no_change_worth_reading(project: Project, diff: Diff) -> None:
    project.commit()
    project.write("en", ENGLISH.replace("\n", "\r\n\r\n"))
    assert "only spaces and line ends have changed" in diff()


def test_without_a_stamp_it_says_what_to_type(project: Project, diff: Diff) -> None:
    project.write("ru", RUSSIAN.format(mark=""))
    told = diff()
    assert "nobody wrote down which version of index.en.md" in told
    assert f"python3 tasks.py restamp {ENTRY} --language ru" in told


def test_a_translation_that_is_right_says_so(diff: Diff) -> None:
    assert "up to date" in diff()


def test_without_a_repository_it_says_so(project: Project, diff: Diff) -> None:
    project.write("en", CHANGED)
    assert "git keeps no history of this folder" in diff()


def test_without_git_it_says_so(project: Project, diff: Diff, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("en", CHANGED)
    monkeypatch.setenv("PATH", str(project.root))
    assert "no program git" in diff()


def test_what_was_never_committed_is_told(project: Project, diff: Diff) -> None:
    project.write("en", CHANGED)
    project.commit()
    assert "never committed" in diff()


def test_a_repository_without_any_commit_is_no_fault(project: Project, diff: Diff) -> None:
    project.git("init", "--quiet")
    project.write("en", CHANGED)
    assert "never committed" in diff()


def test_a_shallow_clone_says_how_to_get_the_history(project: Project, tmp_path: Path) -> None:
    project.commit()
    project.write("en", CHANGED)
    project.commit()
    clone = tmp_path / "clone"
    command = ["git", "clone", "--quiet", "--depth", "1", f"file://{tmp_path}", str(clone)]
    subprocess.run(command, check=True, capture_output=True)
    code, told = Project(clone, project.capsys).status(Wish(entry=ENTRY, diff=True))
    assert code == 0
    assert "git fetch --unshallow" in told


def test_a_hash_of_something_else_in_git_is_not_taken_for_a_text(project: Project, diff: Diff) -> None:
    project.commit()
    project.write("ru", RUSSIAN.format(mark="@" + project.git("rev-parse", "HEAD")))
    assert "never committed" in diff()


def test_what_steers_a_terminal_is_not_passed_on(project: Project, diff: Diff) -> None:
    project.write("en", ENGLISH.replace("One", "\x1b[31m[bold]One"))
    project.write("ru", RUSSIAN.format(mark=f"@{project.hash('en')}"))
    project.commit()
    project.write("en", CHANGED)
    told = diff()
    assert "[bold]One" in told
    assert "\x1b" not in told


def test_without_an_entry_all_that_is_outdated_is_compared(project: Project) -> None:
    assert "No translation is outdated" in project.status(Wish(diff=True))[1]
    project.commit()
    project.write("en", CHANGED)
    assert "{+Two picnics+}" in project.status(Wish(diff=True))[1]
    assert "No translation is outdated" in project.status(Wish(diff=True, language="nl"))[1]
