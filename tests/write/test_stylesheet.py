from pathlib import Path

import pytest

from plugins.write.stylesheet import bundle


def test_imports_become_layers_in_one_file(tmp_path: Path) -> None:
    (tmp_path / "index.css").write_text('@layer a, b;\n@import "a.css" layer(a);\n@import "b/c.css" layer(b) print;\n')
    (tmp_path / "a.css").write_text("/* why */\np { color: red }\n")
    (tmp_path / "b").mkdir()
    (tmp_path / "b/c.css").write_text("q { color: blue }")
    assert bundle(tmp_path / "index.css") == b"@layer a,b;@layer a{p{color:red}}@media print{@layer b{q{color:blue}}}"


def test_a_missing_file_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "index.css").write_text('@import "gone.css" layer(a);')
    with pytest.raises(FileNotFoundError):
        bundle(tmp_path / "index.css")
