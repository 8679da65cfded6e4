"""The expressions, before any server reads them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.servers.negotiation import expressions
from tests.servers.cases import LIKED

LANGUAGES = ("en", "ru", "nl", "zh-hant")
RANGES = ("en", "ru", "nl", "en-US", "ru-RU", "zh-Hant-TW", "de", "*", "uk")


def liked(header: str) -> str:
    found = (re.search(each, header, re.IGNORECASE) for each in expressions(LANGUAGES))
    return next((match[1].lower() for match in found if match), "")


@pytest.mark.parametrize(("header", "lang"), LIKED)
def test_the_language_with_the_best_quality_wins(header: str, lang: str) -> None:
    assert liked(header) == lang


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(RANGES), st.integers(0, 10)), max_size=8))
def test_it_is_what_the_standard_says_for_qualities_of_one_decimal(said: list[tuple[str, int]]) -> None:
    header = ", ".join(name if tenths == 10 else f"{name};q=0.{tenths}" for name, tenths in said)
    ours = [
        (tenths, lang)
        for name, tenths in said
        for lang in LANGUAGES
        if tenths and (name.lower() == lang or name.lower().startswith(f"{lang}-"))
    ]
    best = max((tenths for tenths, _ in ours), default=0)
    assert liked(header) == next((lang for tenths, lang in ours if tenths == best), "")
