"""`check`, as it is typed."""

import json
from pathlib import Path

import pytest

from plugins.checks.command import Wish, check
from plugins.tooling.wrong_usage import WrongUsage
from tests.checks.small import Small, surroundings

PATH = "news/2024-01-10-first/index.en.md"


def run(small: Small, wish: Wish) -> int:
    with surroundings():
        return check(wish, small.folders)


def rewrite(small: Small, before: str, after: str) -> None:
    file = small.content / PATH
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def test_warnings_are_told_and_do_not_fail(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(small, Wish(rules=("missing-summaries",))) == 0
    told = capsys.readouterr()
    assert "Please check: pages/about/index.nl.md:2: this text has no summary → " in told.err
    assert "[missing-summaries]" in told.err
    assert "10 warnings" in told.out


def test_strict_makes_them_fail(small: Small) -> None:
    assert run(small, Wish(rules=("missing-summaries",), strict=True)) == 1


def test_advice_never_fails(small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DICPATH", str(Path(__file__).parent / "dictionaries"))
    assert run(small, Wish(rules=("spelling",), strict=True)) == 0


def test_every_problem_of_the_texts_is_told_at_once(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    rewrite(small, 'summary: "How it began."', "sumary: How it began.\ntag: [a]")
    assert run(small, Wish()) == 1
    told = capsys.readouterr().err
    assert f"{PATH}:3: " in told
    assert f"{PATH}:4: " in told


def test_each_file_of_the_content_is_counted(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    (small.content / "news/2024-01-10-first/.DS_Store").write_bytes(b"")
    run(small, Wish())
    counted = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("Texts in the site"))
    files = [file for file in small.content.rglob("*") if file.is_file()]
    assert sum(int(part.rpartition(" ")[2]) for part in counted.split(". ")) == len(files)
    assert "Drafts: 1. Texts whose day has not come: 1" in counted


def test_what_is_withheld_is_told_with_the_reason(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    run(small, Wish())
    told = capsys.readouterr().out
    assert "Not published: news/2024-05-14-fifth/index.en.md (a draft)" in told
    assert "Not published: news/2024-06-20-later/index.en.md (its day has not come)" in told


@pytest.mark.parametrize(
    ("wish", "told"), [(Wish(rules=("lnks",)), "Did you mean links?"), (Wish(format="xml"), "terminal, json, github")]
)
def test_what_cannot_be_asked_for_is_wrong_usage(small: Small, wish: Wish, told: str) -> None:
    with pytest.raises(WrongUsage, match=told.replace("?", r"\?")):
        run(small, wish)


def test_all_rules_can_be_listed(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(small, Wish(list_rules=True)) == 0
    told = capsys.readouterr().out
    assert "heading-order (error)\n" in told
    assert "{" not in told


@pytest.mark.parametrize("format_", ["json", "github", "sarif"])
def test_a_program_gets_nothing_but_its_format(small: Small, capsys: pytest.CaptureFixture[str], format_: str) -> None:
    assert run(small, Wish(rules=("missing-summaries",), format=format_)) == 0
    told = capsys.readouterr()
    assert told.err == ""
    if format_ == "github":
        assert all(line.startswith("::warning file=") for line in told.out.splitlines())
    else:
        json.loads(told.out)


def test_the_site_itself_is_left_alone(small: Small) -> None:
    before = {file: file.stat().st_mtime_ns for file in small.output.rglob("*")}
    run(small, Wish())
    assert {file: file.stat().st_mtime_ns for file in small.output.rglob("*")} == before
