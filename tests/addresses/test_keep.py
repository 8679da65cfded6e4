"""`keep-addresses` writes what `check` asks for, and nothing else."""

import pytest

from plugins.read.text import blob_hash
from tests.addresses.conftest import Addresses
from tests.status.conftest import ENGLISH, ENTRY

ADDED = "aliases: [/en/news/a/]"


@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("slug: green", "slug: green\naliases: [/en/news/a/]"),
        ("slug: green\naliases: []", "slug: green\naliases: [/en/news/a/]"),
        ("slug: green\naliases:", "slug: green\naliases: [/en/news/a/]"),
        ("slug: green\naliases: [/x]", "slug: green\naliases: [/x, /en/news/a/]"),
        ("aliases: [ /x , '/y', ]  \nslug: green", "aliases: [ /x , '/y', /en/news/a/]  \nslug: green"),
        ("aliases:\n- /x\n- /y\nslug: green", "aliases:\n- /x\n- /y\n- /en/news/a/\nslug: green"),
        ("aliases:\n  - /x\nslug: green", "aliases:\n  - /x\n  - /en/news/a/\nslug: green"),
    ],
)
def test_one_line_changes_and_no_other_byte(project: Addresses, before: str, after: str, end: str, bom: str) -> None:
    text = bom + "---\ntitle: A lawn\n{}\n---\nOne picnic.\n\n---\n\nSee [it](news/2024-01-01-a).\n"
    project.write("en", text.format(before).replace("\n", end))
    assert project.keep()[0] == 0
    assert project.file("en").read_bytes().decode() == text.format(after).replace("\n", end)
    assert project.checked() == []
    assert project.keep() == (0, "Every text is where it was.\n")


def test_it_tells_what_it_wrote(project: Addresses) -> None:
    project.change("en", "title: A lawn\n", "title: A lawn\nslug: green\n")
    code, told = project.keep()
    assert code == 0
    assert told.splitlines()[0] == f"{ENTRY}/index.en.md: aliases: /en/news/a/"


def test_an_alias_alone_makes_no_translation_outdated(project: Addresses) -> None:
    """The file changes, and its text does not."""
    project.write("en", ENGLISH.replace("---\nOne", "slug: green\n---\nOne"))
    project.change("ru", blob_hash(ENGLISH.encode()), project.hash("en"))
    code, told = project.keep()
    assert (code, told.splitlines()[1:]) == (0, [f"{ENTRY}/index.ru.md: translated_from: en@{project.stamp('en')}"])
    assert "outdated" not in project.status()[1]


def test_both_may_get_an_alias(project: Addresses) -> None:
    project.write("en", ENGLISH.replace("---\nOne", "slug: green\n---\nOne"))
    project.change("ru", blob_hash(ENGLISH.encode()), project.hash("en"))
    project.change("ru", "title: Газон\n", "title: Газон\nslug: gazon\n")
    assert project.keep()[0] == 0
    assert project.checked() == []
    assert "outdated" not in project.status()[1]


def test_a_translation_that_was_outdated_stays_so(project: Addresses) -> None:
    project.write("en", ENGLISH.replace("---\nOne", "slug: green\n---\nTwo"))
    assert project.keep()[0] == 0
    assert "outdated" in project.status()[1]


def test_an_unusual_line_is_left_and_told(project: Addresses) -> None:
    text = "---\ntitle: A lawn\nslug: green\naliases: [/x,\n  /y]\n---\nOne.\n"
    project.write("en", text)
    code, told = project.keep()
    assert code == 1
    assert f"{ENTRY}/index.en.md:4: " in told
    assert "by hand: /en/news/a/" in told
    assert project.file("en").read_text("utf-8") == text


def test_since_names_an_older_commit(project: Addresses) -> None:
    project.git("tag", "first")
    project.change("en", "title: A lawn\n", "title: A lawn\nslug: green\n")
    project.commit()
    assert project.keep() == (0, "Every text is where it was.\n")
    assert project.keep("first")[0] == 0
    assert ADDED in project.file("en").read_text("utf-8")


def test_a_commit_that_is_not_there_is_told(project: Addresses) -> None:
    code, told = project.keep("nonsense")
    assert code == 2
    assert "there is no commit “nonsense”" in told


def test_without_history_it_says_so(project: Addresses, monkeypatch: pytest.MonkeyPatch) -> None:
    (project.root / ".git").rename(project.root / "git")
    code, told = project.keep()
    assert code == 1
    assert "git keeps no history of this folder" in told
    monkeypatch.setenv("PATH", "")
    assert "there is no program git" in project.keep()[1]


def test_a_new_address_alone_makes_no_translation_outdated(project: Addresses) -> None:
    """Only the address is another, and readers of translations need not be told of that."""
    project.write("en", ENGLISH.replace("---\nOne", "slug: green\n---\nOne"))
    assert "outdated" not in project.status()[1]
    assert project.keep()[0] == 0
    assert "outdated" not in project.status()[1]
