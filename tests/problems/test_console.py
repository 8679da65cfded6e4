from gettext import NullTranslations
from io import StringIO

from plugins.problems.console import report
from plugins.problems.problem import Problem, Severity


def told(*problems: Problem) -> list[str]:
    stream = StringIO()
    report(problems, NullTranslations(), stream)
    return stream.getvalue().splitlines()


def test_a_problem_names_place_fault_and_remedy() -> None:
    problem = Problem("news/a/index.en.md", 3, "there is no key “{key}”", "write “{meant}”", {"key": "x", "meant": "y"})
    assert told(problem) == ["news/a/index.en.md:3: there is no key “x” → write “y”"]


def test_problems_come_in_the_order_of_files_and_lines() -> None:
    problems = [Problem("b", 1, "1", ""), Problem("a", 10, "2", ""), Problem("a", 9, "3", "")]
    assert [line.split(" ")[0] for line in told(*problems)] == ["a:9:", "a:10:", "b:1:"]


def test_the_same_problem_is_told_once() -> None:
    assert len(told(Problem("a", 1, "f", "d"), Problem("a", 1, "f", "d"), Problem("a", 1, "{x}", "d", {"x": "f"}))) == 1


def test_a_warning_asks_rather_than_states() -> None:
    assert told(Problem("a", 1, "f", "d", severity=Severity.WARNING)) == ["Please check: a:1: f → d"]


def test_braces_in_what_was_found_do_no_harm() -> None:
    assert told(Problem("a", 1, "“{text}”", "d", {"text": "{0} {x!r}"})) == ["a:1: “{0} {x!r}” → d"]
