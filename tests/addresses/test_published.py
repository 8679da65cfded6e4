"""What was published last is compared with what there would be now."""

import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from plugins.addresses.manifest import FILE, read
from plugins.addresses.published import known_addresses, known_old_addresses, pages_in, store, to_keep
from tests.addresses.conftest import Addresses
from tests.status.conftest import ENTRY

SLUG = ("title: A lawn\n", "title: A lawn\nslug: green\n")


def publish(project: Addresses, old: Mapping[str, str] | None = None) -> None:
    """As the texts are now, with these pages outside of all languages."""
    folder, name = store(project.content), "20240601T120000Z-1"
    (folder / "beside" / name).mkdir(parents=True, exist_ok=True)
    (folder / "beside" / name / FILE).write_bytes(to_keep(project.folders()))
    release = folder / "releases" / name
    release.mkdir(parents=True, exist_ok=True)
    files = ["index.html", "en/news/a/index.html", "theme/site.css", *(f"{each}index.html" for each in old or ())]
    lines = [f"{sha256(file.encode()).hexdigest()}  {file}\n" for file in files]
    (release / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    (folder / "current").unlink(missing_ok=True)
    os.symlink(f"releases/{name}", folder / "current", target_is_directory=True)


def test_what_is_kept_is_read_back(project: Addresses) -> None:
    publish(project)
    known = known_addresses(store(project.content))
    assert known == {ENTRY: {"en": "en/news/a/", "ru": "ru/news/a/", "nl": "nl/news/a/"}}


def test_the_same_texts_give_the_same_bytes(project: Addresses) -> None:
    assert to_keep(project.folders()) == to_keep(project.folders())


@pytest.mark.parametrize("line", ["status: draft", "status: hidden", "date: 2090-01-01"])
def test_what_nobody_can_find_is_not_kept(project: Addresses, line: str) -> None:
    project.write("en", f"---\ntitle: Secret\n{line}\n---\nX\n", "news/2024-03-03-secret")
    project.write("en", f"---\ntitle: Secret\nslug: geheim\n{line}\n---\nX\n", "news/2024-03-04-other")
    kept = to_keep(project.folders())
    assert b"secret" not in kept
    assert b"geheim" not in kept
    assert b"2024-03-04" not in kept


def test_without_releases_there_is_nothing_to_compare_with(project: Addresses) -> None:
    folder = store(project.content)
    assert known_addresses(folder) is None
    assert known_old_addresses(folder, ["en"]) == frozenset()
    publish(project)
    (folder / "beside/20240601T120000Z-1" / FILE).unlink()
    assert known_addresses(folder) is None
    assert project.checked() == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"a": 1}', b'{"a": {"en": 1}}', b"null"])
def test_what_is_damaged_counts_as_not_there(content: bytes) -> None:
    assert read(content) is None


def test_a_new_slug_is_told_even_where_others_have_it_already(project: Addresses) -> None:
    """Git compares with what was pushed; readers have what was published."""
    publish(project)
    project.change("en", *SLUG)
    project.commit()
    assert project.checked() == [
        f"{ENTRY}/index.en.md:3: the address was “/en/news/a/” and is now “/en/news/green/” → so that old links go on"
        " working, write “aliases: [/en/news/a/]”, or type: python3 tasks.py keep-addresses"
    ]


def test_it_is_told_once_whoever_knows_it(project: Addresses) -> None:
    publish(project)
    project.change("en", *SLUG)
    assert len(project.checked()) == 1


def test_the_line_to_type_has_what_is_there_already(project: Addresses) -> None:
    publish(project)
    project.change("en", "title: A lawn\n", "title: A lawn\nslug: green\naliases: [/old, /?p=7]\n")
    (line,) = project.checked()
    assert "write “aliases: [/old, /?p=7, /en/news/a/]”" in line


def test_keep_addresses_writes_it(project: Addresses) -> None:
    publish(project)
    project.change("en", *SLUG)
    project.commit()
    assert project.keep()[0] == 0
    assert "aliases: [/en/news/a/]" in project.file("en").read_text("utf-8")
    assert project.checked() == []


def test_without_git_the_release_is_enough(project: Addresses) -> None:
    publish(project)
    (project.root / ".git").rename(project.root / "git")
    project.change("en", *SLUG)
    assert len(project.checked()) == 1
    assert project.keep()[0] == 0


def test_what_was_taken_off_the_site_is_left_alone(project: Addresses) -> None:
    publish(project)
    project.change("en", "title: A lawn\n", "title: A lawn\nstatus: draft\n")
    project.change("ru", "title: Газон\n", "title: Газон\nstatus: draft\n")
    assert project.checked() == []


REDIRECT = '[[redirect]]\nfrom = "{}"\nto = "/en/news/"\n'


@pytest.mark.parametrize(
    ("origin", "kept"),
    [("/en/news/a/", True), ("/EN/news/a", True), ("/en/news/{slug}/{rest}", False), ("/en/news/{number}", False)],
)
def test_a_redirect_keeps_an_address_too(project: Addresses, origin: str, kept: bool) -> None:
    publish(project)
    project.change("en", *SLUG)
    (project.content / "redirects.toml").write_text(REDIRECT.format(origin), encoding="utf-8")
    assert bool(project.checked()) == (not kept)


def test_an_old_address_that_leads_nowhere_any_more_is_told(project: Addresses) -> None:
    publish(project, {"post/lawn/": "", "index.php/2024/01/": "", "post/kept/": "", "post/draft/": ""})
    project.change("en", "title: A lawn\n", "title: A lawn\naliases: [/post/kept]\n")
    project.write("en", "---\ntitle: X\nstatus: draft\naliases: [/post/draft]\n---\nX\n", "news/2024-03-03-x")
    text = REDIRECT.format("/index.php/{year}/{month}/")
    (project.content / "redirects.toml").write_text(text, encoding="utf-8")
    assert project.checked() == [
        "redirects.toml:1: the old address “/post/lawn/” led on in what was published last, and leads nowhere now →"
        ' write it into “aliases” of a text, or here: [[redirect]], from = "/post/lawn/", to = "/…/"'
    ]


def test_pages_are_read_from_a_manifest() -> None:
    lines = f"{'0' * 64}  index.html\n{'1' * 64} *post/мир/index.html\n{'2' * 64}  en/feed.xml\nnonsense\n"
    assert list(pages_in(lines)) == ["post/мир/"]


def test_the_releases_of_another_content_folder_are_not_asked(tmp_path: Path) -> None:
    assert store(tmp_path / "texts") == tmp_path / "published"
