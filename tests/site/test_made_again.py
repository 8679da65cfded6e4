"""After a change no more is made again than what could be different: a page that is made for nothing costs time."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.cache.code import ROOT

SCRIPT = """
import json, sys
from pathlib import Path
from plugins.tooling.build import Folders, attempt
from plugins.write.make import Maker
made, one = [], Maker.one

def noted(self, output, numbers):
    made.append(output.path)
    return one(self, output, numbers)

Maker.one = noted
status = attempt(Folders.of(Path(), *sys.argv[1:]), quiet=True).status
print(json.dumps([status, made]))
"""


class Builds:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def text(self, name: str, tags: str, words: str = "Some words.") -> None:
        file = self._folder / "content" / "news" / f"2024-01-0{name}" / "index.en.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ntitle: The text {name}\ntags: [{tags}]\n---\n{words}\n", "utf-8")

    def made(self) -> set[str]:
        """What this build makes, in the language of the texts."""
        folders = [str(self._folder / name) for name in ("content", "output", "cache")]
        environ = os.environ | {"SOURCE_DATE_EPOCH": "1795000000"}
        command = [sys.executable, "-c", SCRIPT, *folders]
        done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, check=True, text=True)
        status, made = json.loads(done.stdout)
        assert status == 0, done.stderr
        return {path for path in made if path.startswith("en/")}


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    found = Builds(tmp_path)
    found.text("1-one", "pride, asylum")
    found.text("2-two", "asylum")
    found.text("3-three", "health")
    assert "en/news/two/index.html" in found.made()
    return found


def test_another_text_with_the_same_tag_is_nothing_to_a_text(builds: Builds) -> None:
    builds.text("3-three", "health, asylum")
    made = builds.made()
    assert {"en/news/three/index.html", "en/tags/asylum/index.html", "en/tags/index.html"} <= made
    assert not {"en/news/one/index.html", "en/news/two/index.html", "en/tags/pride/index.html"} & made


def test_other_words_change_the_text_and_the_lists_and_feeds_that_it_is_in(builds: Builds) -> None:
    builds.text("2-two", "asylum", "Other words.")
    made = builds.made()
    assert {"en/news/two/index.html", "en/tags/asylum/feed.atom", "en/feed.json"} <= made
    assert not [path for path in made if "one" in path or "three" in path or "pride" in path or "health" in path]
    assert not {"en/tags/index.html", "en/search/index.html", "en/feeds/index.html", "en/404.html"} & made


def test_nothing_is_made_where_nothing_has_changed(builds: Builds) -> None:
    builds.text("2-two", "asylum")
    assert builds.made() == set()
