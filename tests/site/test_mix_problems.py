"""A mistake in FEED_MIXES is told in plain words, with its line."""

from gettext import NullTranslations
from pathlib import Path

import pytest

from plugins.site.mix_problems import mix_problems
from plugins.site.mixes import mixes

ROOT = Path(__file__).parents[2]
KNOWN = ["en", "ru", "nl"]


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ([], []),
        ([["ru", "en"], ["en", "ru"], ("nl", "ru", "en")], []),
        ([["ru", "de"]], ["“de” in FEED_MIXES is no language of this site → the languages are: en, ru, nl"]),
        ([["ru"]], ["the feed “ru” of FEED_MIXES is in one language only → name another"]),
        ([["ru", "ru"]], ["“ru” stands twice in the feed “ru-ru” of FEED_MIXES → delete one"]),
        ([["ru", "en"], ["ru", "en"]], ["the feed “ru-en” stands in FEED_MIXES more than once → delete one"]),
        (["ru", "en"], ["“ru” in FEED_MIXES is no list of languages → write", "“en” in FEED_MIXES is no list"]),
        ([[]], ["“[]” in FEED_MIXES is no list of languages → write"]),
        ([[1, "en"]], ["“[1, 'en']” in FEED_MIXES is no list of languages → write"]),
        ("ru", ["FEED_MIXES is “ru”, and no list → write"]),
        (None, ["FEED_MIXES is “None”, and no list → write"]),
    ],
)
def test_each_mistake_has_a_message(setting: object, told: list[str]) -> None:
    problems = list(mix_problems(setting, KNOWN, ROOT / "pelicanconf.py"))
    texts = [problem.text(NullTranslations()).split(": ", 1)[1] for problem in problems]
    assert len(texts) == len(told)
    assert all(text.startswith(start) for text, start in zip(texts, told, strict=True)), texts


def test_the_line_is_that_of_the_setting() -> None:
    (problem,) = mix_problems(0, KNOWN, ROOT / "pelicanconf.py")
    line = (ROOT / "pelicanconf.py").read_text("utf-8").splitlines()[problem.line - 1]
    assert line.startswith("FEED_MIXES = ")


def test_a_setting_of_the_wrong_kind_gives_no_mixes() -> None:
    assert mixes(None) == mixes(["ru", 5, []]) == ()
