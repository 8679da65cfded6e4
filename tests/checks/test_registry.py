"""Every rule is whole: found, explained in each language, tested, and broken once."""

import re
from pathlib import Path
from string import Formatter

import pytest

from plugins.checks import rules
from plugins.checks.outside import everything
from plugins.checks.registry import known
from plugins.languages.catalogue import translator
from tests.checks.mutators import MUTATIONS

PLUGINS = Path(__file__).parents[2] / "plugins"
FOLDER = Path(str(rules.__file__)).parent
TESTS = Path(__file__).parent / "rules"
NAMES = sorted(file.stem for file in FOLDER.glob("*.py") if file.stem != "__init__")


def test_every_file_is_a_rule_and_found() -> None:
    assert [name.replace("_", "-") for name in NAMES] == sorted(known())
    assert NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_has_a_test_and_a_mutation(name: str) -> None:
    test = (TESTS / f"test_{name}.py").read_text("utf-8")
    assert f"plugins.checks.rules.{name} import" in test
    assert "left_alone" in test, "it has misses"
    assert "_told" in test, "it has hits"
    assert name.replace("_", "-") in MUTATIONS


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_says_in_its_file_what_it_is(name: str) -> None:
    source = (FOLDER / f"{name}.py").read_text("utf-8")
    assert re.match(r'"""[A-Z].*[.]', source, re.DOTALL)
    each = known()[name.replace("_", "-")]
    assert any([each.of_page, each.of_file, each.of_site, each.of_net])
    assert bool(each.of_file) == bool(each.rule.files)


@pytest.mark.parametrize("lang", ["ru", "nl"])
@pytest.mark.parametrize("id_", sorted(everything()))
def test_a_rule_is_explained_in_every_language(id_: str, lang: str) -> None:
    speak, rule = translator(lang), everything()[id_]
    for words in (rule.what, rule.why, rule.fix):
        assert speak.gettext(words) != words
        assert places(speak.gettext(words)) == places(words)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_nothing_but_tasks_and_publishing_imports_this_room() -> None:
    """What builds must not wait for what checks, nor depend on it."""
    allowed = {"checks", "tasks", "tooling", "publish", "publishing"}
    importing = {
        file.relative_to(PLUGINS).parts[0]
        for file in PLUGINS.rglob("*.py")
        if re.search(r"^\s*(?:from|import) plugins\.checks\b", file.read_text("utf-8"), re.MULTILINE)
    }
    assert importing <= allowed
