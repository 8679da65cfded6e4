"""A mistake in the settings of link previews is told in plain words, with its line."""

from collections.abc import Mapping
from gettext import NullTranslations
from pathlib import Path

import pytest

from plugins.problems.problem import Severity
from plugins.site.link_preview_problems import link_preview_problems
from plugins.site.link_previews import titled

ROOT = Path(__file__).parents[2]
SETTINGS = ROOT / "pelicanconf.py"
KNOWN = ["en", "ru", "nl"]
NAMED: dict[str, object] = {"PREVIEW_NAME": "World Beside"}


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"SOCIAL_CARDS": "neutral"}, []),
        ({"SOCIAL_CARDS": "titled"}, []),
        ({"SOCIAL_CARDS": {}}, []),
        ({"SOCIAL_CARDS": {"ru": "neutral", "en": "titled"}}, []),
        ({"SOCIAL_CARDS": "neutrl"}, ["SOCIAL_CARDS is “neutrl”, which is neither “titled” nor “neutral” → write"]),
        ({"SOCIAL_CARDS": ["ru"]}, ["SOCIAL_CARDS is “['ru']”, which is neither"]),
        ({}, ["SOCIAL_CARDS is “None”, which is neither"]),
        ({"SOCIAL_CARDS": {"ru": "neutrl"}}, ["SOCIAL_CARDS, “ru” is “neutrl”, which is neither"]),
        (
            {"SOCIAL_CARDS": {"rus": "titled"}},
            ["“rus” in SOCIAL_CARDS is no language of this site → the languages"],
        ),
        ({"SOCIAL_CARDS": "neutral", "PREVIEW_NAME": " "}, ["PREVIEW_NAME is empty, so previews of links would show"]),
        ({"SOCIAL_CARDS": "neutral", "PREVIEW_NAME": None}, ["PREVIEW_NAME is empty"]),
    ],
)
def test_each_mistake_has_a_message(settings: Mapping[str, object], told: list[str]) -> None:
    problems = list(link_preview_problems({**NAMED, **settings}, KNOWN, SETTINGS))
    texts = [problem.text(NullTranslations()).split(": ", 1)[1] for problem in problems]
    assert len(texts) == len(told)
    assert all(text.startswith(start) for text, start in zip(texts, told, strict=True)), texts


def test_the_line_is_that_of_the_setting() -> None:
    lines = SETTINGS.read_text("utf-8").splitlines()
    (first,) = link_preview_problems(NAMED, KNOWN, SETTINGS)
    (second,) = link_preview_problems({"SOCIAL_CARDS": "neutral"}, KNOWN, SETTINGS)
    assert lines[first.line - 1].startswith("SOCIAL_CARDS")
    assert lines[second.line - 1].startswith("PREVIEW_NAME")


def test_a_language_too_many_stops_publishing_only() -> None:
    (problem,) = link_preview_problems(NAMED | {"SOCIAL_CARDS": {"uk": "titled"}}, KNOWN, SETTINGS)
    assert problem.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("setting", "found"),
    [
        ("titled", {"en", "ru", "nl"}),
        ("neutral", set()),
        ({"en": "titled", "ru": "neutral"}, {"en"}),
        ({"en": "titled", "uk": "titled"}, {"en"}),
        ({"ru": "Titled"}, set()),
        ("Titled", set()),
        (None, set()),
    ],
)
def test_what_nobody_has_decided_on_is_neutral(setting: object, found: set[str]) -> None:
    """A new language too, and whatever is mistyped."""
    assert titled(setting, KNOWN) == found
