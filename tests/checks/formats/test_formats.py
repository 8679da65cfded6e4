"""What programs are told, each in its own format."""

import io
import json
from gettext import NullTranslations
from pathlib import Path
from typing import Any

import pytest

from plugins.checks.formats.as_json import as_json
from plugins.checks.formats.github import escaped, escaped_property, github
from plugins.checks.formats.sarif import sarif
from plugins.checks.formats.telling import Telling
from plugins.checks.formats.terminal import counted, tell
from plugins.checks.outside import TEXTS, everything
from plugins.checks.rule import Found
from plugins.problems.problem import Problem, Severity

ROOT = Path(__file__).parents[3]
PATH = "pages/about/index.ru.md"
VALUES = {"what": "100%, “да: нет”\nи"}


def telling(*found: Found, content: Path = ROOT / "content") -> Telling:
    return Telling(found, NullTranslations(), ROOT, content)


def problem(severity: Severity = Severity.ERROR, path: str = PATH, line: int = 12) -> Problem:
    return Problem(path, line, "found {what}", "do this", VALUES, severity)


IN_TEXT = Found("links", problem(), "ru/about/index.html")
IN_OUTPUT = Found("feeds", problem(Severity.WARNING, "en/feed.xml", 1), "en/feed.xml", in_content=False)
ADVICE = Found("spelling", problem(Severity.ADVICE))
IN_SETTINGS = Found(TEXTS, problem(path="pelicanconf.py", line=3))
EVERY = (IN_TEXT, IN_OUTPUT, ADVICE, IN_SETTINGS)


def test_json_has_the_shape_that_is_documented() -> None:
    told = json.loads(as_json(telling(*EVERY)))
    assert told["version"] == 1
    assert told["counts"] == {"error": 2, "warning": 1, "advice": 1}
    assert told["problems"][0] == {
        "rule": "links",
        "severity": "error",
        "file": f"content/{PATH}",
        "path": PATH,
        "line": 12,
        "found": "found 100%, “да: нет”\nи",
        "do": "do this",
        "page": "ru/about/index.html",
    }
    assert [each["file"] for each in told["problems"][1:]] == ["", f"content/{PATH}", "pelicanconf.py"]


def test_json_of_nothing_is_json() -> None:
    assert json.loads(as_json(telling()))["problems"] == []


def test_github_gets_one_line_for_each_with_what_ends_a_line_escaped() -> None:
    lines = github(telling(*EVERY)).split("\n")
    assert lines[0] == (f"::error file=content/{PATH},line=12,title=links::found 100%25, “да: нет”%0Aи → do this")
    assert lines[1].startswith("::warning title=feeds::en/feed.xml: found ")
    assert lines[2].startswith("::notice file=")
    assert len(lines) == len(EVERY)


@pytest.mark.parametrize(("text", "sent"), [("a%b\r\nc", "a%25b%0D%0Ac"), ("%0A", "%250A"), ("a:b,c", "a:b,c")])
def test_github_reads_what_was_written(text: str, sent: str) -> None:
    assert escaped(text) == sent


def test_github_properties_end_at_commas_and_colons() -> None:
    assert escaped_property("a:b,c%\n") == "a%3Ab%2Cc%25%0A"


def is_message(node: Any) -> bool:
    return isinstance(node, dict) and isinstance(node["text"], str) and bool(node["text"])


def test_sarif_has_what_its_schema_requires() -> None:
    """SARIF 2.1.0: §3.13 log, §3.14 run, §3.19 component, §3.49 rule, §3.27 result, §3.29 place, §3.30 region."""
    log = json.loads(sarif(telling(*EVERY)))
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert set(run) <= {"tool", "results", "columnKind", "originalUriBaseIds"}
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    assert isinstance(driver["name"], str)
    ids = [rule["id"] for rule in driver["rules"]]
    assert ids == sorted(set(everything()))
    for rule in driver["rules"]:
        assert all(is_message(rule[name]) for name in ("shortDescription", "fullDescription", "help"))
        assert rule["defaultConfiguration"]["level"] in ("none", "note", "warning", "error")
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("note", "warning", "error")
        assert is_message(result["message"])
        for location in result["locations"]:
            place = location["physicalLocation"]
            assert place["region"]["startLine"] >= 1
            assert place["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
            assert not place["artifactLocation"]["uri"].startswith("/")
    assert [len(result["locations"]) for result in run["results"]] == [1, 0, 1, 1]


def test_sarif_names_files_outside_of_the_project_wholly(tmp_path: Path) -> None:
    file = tmp_path / "with a space" / PATH
    file.parent.mkdir(parents=True)
    file.touch()
    log = json.loads(sarif(telling(IN_TEXT, content=tmp_path / "with a space")))
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": file.as_uri()}


def shown(*found: Found) -> str:
    stream = io.StringIO()
    tell(telling(*found), stream)
    return stream.getvalue()


def test_a_person_gets_a_line_without_colours_where_nobody_looks() -> None:
    assert shown(Found("links", Problem(PATH, 12, "found it", "do this"))) == f"{PATH}:12: found it → do this [links]\n"


def test_what_is_no_error_is_marked_and_texts_need_no_id() -> None:
    assert shown(IN_OUTPUT).startswith("Please check: en/feed.xml:1: ")
    assert shown(ADVICE).startswith(f"Advice: {PATH}:12: ")
    assert "[texts]" not in shown(IN_SETTINGS)


def test_a_long_line_is_not_broken() -> None:
    long = Found("links", Problem(PATH, 1, "word " * 100, "do"))
    assert shown(long).count("\n") == 1


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_colours_are_for_terminals_and_can_be_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured, plain = Terminal(), Terminal()
    tell(telling(IN_TEXT), coloured)
    monkeypatch.setenv("NO_COLOR", "1")
    tell(telling(IN_TEXT), plain)
    assert "\x1b[" in coloured.getvalue()
    assert "\x1b[3" not in plain.getvalue()


def test_each_severity_is_counted() -> None:
    assert counted(telling(*EVERY)) == "2 errors, 1 warning, 1 piece of advice"
    assert counted(telling()) == ""
