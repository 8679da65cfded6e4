"""Mistakes in the settings about fallbacks, told in plain words and all at once."""

from gettext import NullTranslations

import pytest

from plugins.edition.fallback_problems import problems
from plugins.problems.problem import Severity
from plugins.read.schema import KINDS

LANGUAGES = ["en", "ru", "nl"]
GOOD = {"en": ["nl", "ru"], "ru": ["en"], "nl": []}


def told(**settings: object) -> list[str]:
    """Without the place, which is the same for all."""
    found = problems({"FALLBACKS": GOOD, **settings}, LANGUAGES, KINDS)
    return [problem.text(NullTranslations()).partition(": ")[2] for problem in found]


def test_good_settings_are_not_bothered() -> None:
    assert told() == []
    assert told(FALLBACKS={**GOOD, "nl/press": ("ru", "en")}, FALLBACK_KINDS=["news"], FALLBACK_IN_FEEDS=["nl"]) == []


@pytest.mark.parametrize(
    ("chains", "expected"),
    [
        ({"nl": ["eng"]}, 'FALLBACKS["nl"]: “eng” is not a language of the site → did you mean “en”?'),
        ({"nl": ["xx"]}, 'FALLBACKS["nl"]: “xx” is not a language of the site → write one of: en, ru, nl'),
        ({"de": ["en"]}, 'FALLBACKS["de"]: “de” is not a language of the site → write one of: en, ru, nl'),
        ({"nl/pres": ["en"]}, 'FALLBACKS["nl/pres"]: “pres” is not a kind of text → did you mean “press”?'),
        ({"nl": ["en", "nl"]}, 'FALLBACKS["nl"]: “nl” cannot stand in for itself → remove it from the list'),
        ({"nl/news": ["nl"]}, 'FALLBACKS["nl/news"]: “nl” cannot stand in for itself → remove it from the list'),
        ({"nl": ["en", "ru", "en"]}, 'FALLBACKS["nl"]: “en” is there twice → remove it from the list'),
        (
            {"nl": "en"},
            'FALLBACKS["nl"]: found “en” → write a list in square brackets, such as ["en", "ru"]',
        ),
    ],
)
def test_a_mistake_in_a_chain_is_told_with_what_to_write(chains: dict[str, object], expected: str) -> None:
    assert told(FALLBACKS={**GOOD, **chains}) == [expected]


def test_all_mistakes_are_told_at_once() -> None:
    chains = {"en": ["en", "xx"], "ru": 7, "nl": ["en", "en"], "de": []}
    assert len(told(FALLBACKS=chains, FALLBACK_KINDS=["new"], FALLBACK_IN_FEEDS=True)) == 7


def test_a_list_instead_of_chains_is_told() -> None:
    assert told(FALLBACKS=["en"]) == [
        'FALLBACKS: found “[\'en\']” → write the languages that stand in for each, such as {"nl": ["en", "ru"]}'
    ]


def test_kinds_and_languages_of_the_other_settings_are_known_ones() -> None:
    assert told(FALLBACK_KINDS=["New"]) == ["FALLBACK_KINDS: “New” is not a kind of text → did you mean “news”?"]
    assert told(OUTDATED_NOTICE=["New"]) == ["OUTDATED_NOTICE: “New” is not a kind of text → did you mean “news”?"]
    assert told(FALLBACK_IN_FEEDS=["xx"]) == [
        "FALLBACK_IN_FEEDS: “xx” is not a language of the site → write one of: en, ru, nl"
    ]


def test_a_forgotten_language_is_a_warning() -> None:
    [problem] = problems({"FALLBACKS": {"en": [], "nl/press": ["en"]}}, LANGUAGES, KINDS)
    assert problem.severity is Severity.WARNING
    assert "“ru”" in problem.text(NullTranslations())
    assert '"ru": []' in problem.text(NullTranslations())


def test_a_site_in_one_language_needs_no_chain() -> None:
    assert list(problems({"FALLBACKS": {}}, ["en"], KINDS)) == []
