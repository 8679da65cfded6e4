import multiprocessing
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment, FileSystemLoader, StrictUndefined

from plugins.languages.speech import speech
from plugins.serve.failure import failed, place_of, source_of
from plugins.tooling.build import Folders

ENGLISH = speech({"LC_ALL": "C"})


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    (tmp_path / "content").mkdir()
    (tmp_path / "theme").mkdir()
    return Folders.of(tmp_path)


def render(root: str) -> str:
    return (
        Environment(loader=FileSystemLoader(f"{root}/theme"), undefined=StrictUndefined).get_template("a.html").render()
    )


def caught(root: Path) -> Exception:
    with pytest.raises(Exception) as found:  # noqa: PT011 - any exception is what this is about
        render(str(root))
    assert isinstance(found.value, Exception)
    return found.value


@pytest.mark.parametrize(
    "text", ["one\n{% if %}", "one\n{{ nothing.at_all }}", "one\n{{ 1 / 0 }}", "one\n{{ 1 | odd }}"]
)
def test_mistake_in_a_template_has_its_place(folders: Folders, text: str) -> None:
    (folders.root / "theme/a.html").write_text(text, "utf-8")
    outcome = failed(caught(folders.root), folders, ENGLISH)
    assert [(fault.path, fault.line) for fault in outcome.faults] == [("theme/a.html", 2)]
    assert outcome.told.startswith("theme/a.html:2: ")


def test_mistake_in_a_template_has_its_place_from_another_process_too(folders: Folders) -> None:
    (folders.root / "theme/a.html").write_text("one\n{{ nothing.at_all }}", "utf-8")
    with multiprocessing.get_context("spawn").Pool(1) as pool, pytest.raises(Exception, match="nothing") as found:
        pool.apply(render, [str(folders.root)])
    assert place_of(source_of(found.value), folders.root) == ("theme/a.html", 2)


def test_mistake_of_grammar_in_a_plugin_has_its_place(folders: Folders) -> None:
    with pytest.raises(SyntaxError) as found:
        compile("a = 1\ndef (:\n", str(folders.root / "plugins/x.py"), "exec")
    outer = RuntimeError("cannot load")
    outer.__cause__ = found.value
    outcome = failed(outer, folders, ENGLISH)
    assert [(fault.path, fault.line) for fault in outcome.faults] == [("plugins/x.py", 2)]
    assert "SyntaxError" in outcome.faults[0].found


def test_any_other_fault_is_one_sentence_and_a_report(folders: Folders) -> None:
    outcome = failed(TypeError("odd\nvery"), folders, ENGLISH)
    assert outcome.faults == ()
    assert "TypeError: odd" in outcome.heading
    assert len(outcome.heading.splitlines()) == 1
    assert "TypeError" in (folders.cache / "last-error.txt").read_text("utf-8")


def test_template_from_elsewhere_is_no_place(folders: Folders) -> None:
    with pytest.raises(ZeroDivisionError) as found:
        Environment(loader=DictLoader({"a": "{{ 1 / 0 }}"})).get_template("a").render()
    assert place_of(found.value, folders.root) is None
