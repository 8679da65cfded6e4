"""An address that changed is noticed, whatever the cause; one that nobody lost is not spoken of."""

import shutil

import pytest

from plugins.status.git import Git
from tests.addresses.conftest import Addresses
from tests.status.conftest import ENTRY

SLUG = ("title: A lawn\n", "title: A lawn\nslug: green\n")


def test_nothing_has_changed(project: Addresses) -> None:
    assert project.checked() == []


def test_a_new_slug_is_told_with_what_to_type(project: Addresses) -> None:
    project.change("en", *SLUG)
    assert project.checked() == [
        f"{ENTRY}/index.en.md:3: the address was “/en/news/a/” and is now “/en/news/green/” → so that old links go on"
        " working, write “aliases: [/en/news/a/]”, or type: python3 tasks.py keep-addresses"
    ]


def test_a_slug_that_was_changed_or_deleted(project: Addresses) -> None:
    project.change("en", *SLUG)
    project.commit()
    project.change("en", "green", "blue")
    assert "was “/en/news/green/” and is now “/en/news/blue/”" in project.checked()[0]
    project.change("en", "slug: blue\n", "")
    assert "was “/en/news/green/” and is now “/en/news/a/”" in project.checked()[0]


def test_other_changes_move_nothing(project: Addresses) -> None:
    project.change("en", "A lawn", "Another lawn")
    project.change("ru", "Пикник", "Пикники")
    project.write("nl", "---\ntitle: Gazon\ntranslated_from: en\n---\n")
    project.write("en", "---\ntitle: New\n---\n", "news/2024-02-02-new")
    assert project.checked() == []


@pytest.mark.parametrize("written", ["/en/news/a/", "/en/news/a", "/EN/news/a"])
def test_an_address_that_is_kept_is_not_told(project: Addresses, written: str) -> None:
    project.change("en", "title: A lawn\n", f"title: A lawn\nslug: green\naliases: [{written}]\n")
    assert project.checked() == []


def test_the_address_under_which_another_language_stood_in_is_one_too(project: Addresses) -> None:
    """Readers had it, and may have sent it to others."""
    project.write("nl", "---\ntitle: Gazon\ntranslated_from: en\nslug: gazon\n---\nGras.\n")
    (line,) = project.checked()
    assert line.startswith(f"{ENTRY}/index.nl.md:4: the address was “/nl/news/a/” and is now “/nl/news/gazon/”")


def test_an_address_that_another_text_has_now_is_not_lost(project: Addresses) -> None:
    project.change("en", *SLUG)
    project.write("en", "---\ntitle: New\nslug: a\n---\n", "news/2024-02-02-new")
    assert [line for line in project.checked() if "/en/news/a/" in line] == []


@pytest.mark.parametrize("status", ["draft"])
def test_what_is_taken_off_the_site_is_not_asked_for(project: Addresses, status: str) -> None:
    project.change("en", "title: A lawn\n", f"title: A lawn\nslug: green\nstatus: {status}\n")
    assert not [line for line in project.checked() if "index.en.md" in line]
    shutil.rmtree(project.file("en").parent)
    assert project.checked() == []


def test_what_was_a_draft_had_no_address(project: Addresses) -> None:
    project.write("en", "---\ntitle: New\nstatus: draft\n---\n", "news/2024-02-02-new")
    project.commit()
    project.write("en", "---\ntitle: New\nslug: other\n---\n", "news/2024-02-02-new")
    assert project.checked() == []


def test_a_folder_that_was_renamed_is_told_what_it_costs(project: Addresses) -> None:
    project.file("en").parent.rename(project.content / "news/2024-01-01-b")
    lines = project.checked()
    assert [line.partition(" → ")[0] for line in lines] == [
        f"news/2024-01-01-b/index.{lang}.md:1: the folder was {ENTRY}, so the address was “/{lang}/news/a/” and is now"
        f" “/{lang}/news/b/”"
        for lang in ("en", "ru")
    ]
    assert "feeds and calendars know a text by its folder" in lines[0]


def test_a_folder_may_move_to_another_kind_and_one_text_may_change(project: Addresses) -> None:
    (project.content / "press").mkdir()
    project.file("en").parent.rename(project.content / "press/2024-01-01-a")
    project.write("en", "---\ntitle: Other\n---\nOther.\n", "press/2024-01-01-a")
    assert "is now “/ru/press/a/”" in project.checked()[1]


def test_a_new_date_alone_moves_nothing(project: Addresses) -> None:
    project.file("en").parent.rename(project.content / "news/2024-05-05-a")
    assert project.checked() == []


def test_what_others_have_counts_and_not_only_the_last_commit(project: Addresses) -> None:
    other = project.root / "other.git"
    project.git("init", "--quiet", "--bare", str(other))
    project.git("push", "--quiet", "--set-upstream", str(other), "HEAD:refs/heads/main")
    project.git("remote", "add", "origin", str(other))
    project.git("fetch", "--quiet", "origin")
    project.git("branch", "--set-upstream-to=origin/main")
    project.change("en", *SLUG)
    project.commit()
    assert len(project.checked()) == 1
    project.git("push", "--quiet", "origin", "HEAD:main")
    assert project.checked() == []


def test_lines_that_end_as_on_windows_are_no_change(project: Addresses) -> None:
    project.write("en", project.file("en").read_bytes().replace(b"\n", b"\r\n"))
    project.commit()
    project.change("en", "title: A lawn\n", "title: A lawn\nslug: green\n")
    assert len(project.checked()) == 1


def test_without_history_check_is_silent(project: Addresses, monkeypatch: pytest.MonkeyPatch) -> None:
    project.change("en", *SLUG)
    (project.root / ".git").rename(project.root / "git")
    assert project.checked() == []
    project.git("init", "--quiet")
    assert project.checked() == []
    monkeypatch.setenv("PATH", "")
    assert project.checked() == []


def test_git_is_asked_as_often_for_many_texts_as_for_one(project: Addresses, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    ask = Git.ask

    def noted(git: Git, *words: str, told: bytes = b"") -> bytes | None:
        asked.append(words[0])
        return ask(git, *words, told=told)

    monkeypatch.setattr(Git, "ask", noted)
    project.change("en", *SLUG)
    project.checked()
    few = len(asked)
    for number in range(10):
        project.write("en", "---\ntitle: New\n---\n", f"news/2024-02-02-new-{number}")
    project.commit()
    for number in range(10):
        project.write("en", f"---\ntitle: New\nslug: moved-{number}\n---\n", f"news/2024-02-02-new-{number}")
    asked.clear()
    assert len(project.checked()) == 10
    assert len(asked) == few
