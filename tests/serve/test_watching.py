import shutil
from pathlib import Path

import pytest

from plugins.serve.watching import changes, needs_new_process
from plugins.tooling.build import Folders


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    for name in ("content/news", "theme", "plugins"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "pelicanconf.py").touch()
    return Folders.of(tmp_path)


def test_first_build_needs_no_change_and_then_each_change_counts(folders: Folders) -> None:
    following = changes(folders)
    assert next(following) == []
    file = folders.content / "index.en.md"
    file.write_text("---\n", "utf-8")
    assert next(following) == [file]
    settings = folders.root / "pelicanconf.py"
    (folders.root / "new.py").write_text("SITEURL = ''\n", "utf-8")
    (folders.root / "new.py").replace(settings)  # as many editors save
    assert next(following) == [settings]


def test_what_editors_and_python_leave_beside_the_files_is_no_change(folders: Folders) -> None:
    following = changes(folders)
    next(following)
    for name in ("content/.index.en.md.swp", "content/.#index.en.md", "content/index.en.md~", "plugins/x.pyc"):
        (folders.root / name).touch()
    style = folders.root / "theme/site.css"
    style.touch()
    assert next(following) == [style]


@pytest.mark.parametrize("name", ["content", "theme"])
def test_folder_that_is_put_in_the_place_of_another_is_followed(folders: Folders, name: str) -> None:
    following = changes(folders)
    next(following)
    folder = folders.root / name
    shutil.rmtree(folder)
    assert folder in next(following)
    folder.mkdir()
    assert folder in next(following)
    (folder / "new.txt").touch()
    assert folder / "new.txt" in next(following)


@pytest.mark.parametrize(
    ("changed", "needed"),
    [
        ("plugins/page/lists.py", True),
        ("pelicanconf.py", True),
        ("plugins/languages/catalogues/nl.po", False),
        ("content/news/index.en.md", False),
        ("theme/css/index.css", False),
    ],
)
def test_only_what_a_process_keeps_needs_a_new_one(folders: Folders, changed: str, needed: bool) -> None:
    assert needs_new_process([folders.root / changed], folders) is needed
