"""What a rule is about is broken once: that rule tells it, and only what must tell it besides."""

from pathlib import Path

import pytest

from plugins.checks import asking
from plugins.checks.registry import known
from plugins.checks.rule import Found
from tests.checks.mutators import GONE, MUTATIONS
from tests.checks.small import Small


def ask(address: str, method: str) -> int:
    return 404 if address == GONE else 200


@pytest.fixture
def others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other sites, of which one page is gone; and the same few words in the dictionaries of every computer."""
    monkeypatch.setattr(asking, "ask", ask)
    monkeypatch.setattr(asking, "PAUSE", 0)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("DICPATH", str(Path(__file__).parent / "dictionaries"))


def signs(found: list[Found]) -> set[tuple[str, str, str]]:
    return {(each.rule, each.problem.path, str(sorted(each.problem.values.items()))) for each in found}


@pytest.mark.usefixtures("others")
@pytest.mark.parametrize("rule", sorted(MUTATIONS))
def test_a_rule_tells_when_its_subject_is_broken_and_no_other_does(rule: str, small: Small) -> None:
    if rule == "spelling":
        pytest.importorskip("hunspell", reason="this system has no package of the program that reads dictionaries")
    before = signs(small.found(online=True))
    MUTATIONS[rule].do(small)
    new = signs(small.found(online=True)) - before
    assert {id_ for id_, _, _ in new} == {rule, *MUTATIONS[rule].also}


def test_the_small_site_breaks_no_promise(untouched: Small) -> None:
    assert [each for each in untouched.found() if each.problem.severity == "error"] == []


def test_every_rule_has_a_mutation(untouched: Small) -> None:
    assert set(MUTATIONS) == set(known())
