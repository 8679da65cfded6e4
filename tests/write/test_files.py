import os
from pathlib import Path

import pytest

from plugins.write.files import LINK, MARKER, NotOurs, claim, listing, state, sweep, write, write_new


def test_a_file_with_the_same_bytes_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b.html"
    assert write(file, b"text")
    os.utime(file, ns=(1, 1))
    assert not write(file, b"text")
    assert file.stat().st_mtime_ns == 1
    assert write(file, b"other")
    assert file.stat().st_mtime_ns != 1


def test_a_new_file_is_made_with_the_folders_that_are_missing(tmp_path: Path) -> None:
    file, content = tmp_path / "a/b/c.html", b"text" * 100_000
    assert write_new(str(file), content) == (True, state(file.stat()))
    assert file.read_bytes() == content
    assert write_new(str(file), content) == (False, state(file.stat()))
    assert write_new(str(file), b"") == (True, state(file.stat()))
    assert file.read_bytes() == b""
    assert write_new(str(tmp_path / "a/empty.html"), b"")[0]


def test_a_new_file_is_written_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the system takes a part at a time."""
    whole = os.write
    monkeypatch.setattr("os.write", lambda file, content: whole(file, content[:3]))
    write_new(str(tmp_path / "page.html"), b"0123456789")
    assert (tmp_path / "page.html").read_bytes() == b"0123456789"


def test_no_part_of_a_file_is_ever_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "page.html", b"old")

    def broken(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", broken)
    with pytest.raises(OSError, match="disk full"):
        write(tmp_path / "page.html", b"new")
    assert (tmp_path / "page.html").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_an_empty_folder_becomes_ours_and_stays_so(tmp_path: Path) -> None:
    claim(tmp_path / "output")
    (tmp_path / "output/index.html").write_text("page")
    claim(tmp_path / "output")
    assert (tmp_path / "output" / MARKER).is_file()


def test_a_folder_with_other_files_never_does(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(NotOurs):
        claim(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_listing_leaves_out_what_is_not_ours(tmp_path: Path) -> None:
    claim(tmp_path)
    write(tmp_path / "en/index.html", b"page")
    write(tmp_path / ".git/config", b"kept")
    assert list(listing(tmp_path, {".git"})) == ["en/index.html"]


def test_sweeping_removes_files_and_the_folders_that_become_empty(tmp_path: Path) -> None:
    write(tmp_path / "en/news/gone/index.html", b"")
    write(tmp_path / "en/kept.html", b"")
    sweep(tmp_path, {"en/news/gone/index.html"})
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == ["en", "en/kept.html"]


def test_what_is_no_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NotOurs):
        claim(tmp_path / "file")
    with pytest.raises(NotOurs):
        claim(tmp_path / "file" / "below")


def test_links_are_told_from_files_and_never_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/precious.html").write_text("x")
    claim(tmp_path / "output")
    (tmp_path / "output/en").symlink_to(tmp_path / "elsewhere")
    assert listing(tmp_path / "output", ()) == {"en": LINK}
    sweep(tmp_path / "output", ["en"])
    assert (tmp_path / "elsewhere/precious.html").exists()
    assert not (tmp_path / "output/en").exists()
