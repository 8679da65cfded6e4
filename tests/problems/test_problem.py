"""What a volunteer reads is one line, whatever the file has in it."""

from gettext import NullTranslations

from plugins.problems.problem import N_, Problem


def test_a_problem_is_one_line_of_letters_whatever_its_values_are() -> None:
    problem = Problem("news/a\nb", 1, N_("found {x}"), N_("do"), {"x": "\x1b[31m\u202e\r\n"})
    assert problem.text(NullTranslations()) == "news/a␊b:1: found ␛[31mU+202E␍␊ → do"


def test_a_very_long_value_is_cut() -> None:
    told = Problem("a", 1, N_("found {x}"), N_("do"), {"x": "[" * 100_000}).text(NullTranslations())
    assert len(told) < 700
    assert "…" in told
