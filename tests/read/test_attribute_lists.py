import pytest

from plugins.problems.problem import Problem
from plugins.read.body import read_body


def read(text: str) -> tuple[str, list[Problem]]:
    body, problems = read_body(text, lang="uk", kind="news", folder="news/x", first_line=1)
    return "".join(str(part) for part in body.parts), problems


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a\n{: .note }", '<p class="note">a</p>'),
        ('a\n{: .note .center lang="ru" dir="ltr" }', '<p class="note center" dir="ltr" lang="ru">a</p>'),
        ("a\n{: class=lead }", '<p class="lead">a</p>'),
        ('*a*{ lang="ru" }', '<p><em lang="ru">a</em></p>'),
        ("a \\{b}", "<p>a {b}</p>"),
        ("a {b} c", "<p>a {b} c</p>"),
    ],
)
def test_what_is_allowed_is_assigned(text: str, html: str) -> None:
    found, problems = read(text)
    assert not problems
    assert sorted(found.split()) == sorted(html.split()) or found == html


@pytest.mark.parametrize("written", ["#id", ".evil", "onclick=x", 'lang="a b"', "dir=up", "hidden", "style=x"])
def test_everything_else_is_an_error_with_its_line(written: str) -> None:
    found, problems = read(f"x\n\na\n{{: {written} }}")
    assert found == "<p>x</p>\n<p>a</p>"
    assert [(problem.line, problem.values["written"]) for problem in problems] == [(4, written)]
