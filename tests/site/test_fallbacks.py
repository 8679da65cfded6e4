"""Which languages stand in for one, and in which order."""

import pytest

from plugins.site.fallbacks import Fallbacks, fallbacks

LANGUAGES = ["en", "ru", "nl", "uk", "de"]


def chain(lang: str, kind: str, **chains: list[str]) -> tuple[str, ...]:
    """Chains by language; that of a language and a kind is written nl_press."""
    written = {key.replace("_", "/"): value for key, value in chains.items()}
    return fallbacks({"FALLBACKS": written}, LANGUAGES).chain(lang, kind)


def test_a_chain_is_as_it_is_written() -> None:
    assert chain("nl", "news", nl=["en", "ru"]) == ("en", "ru")


def test_a_kind_may_have_a_chain_of_its_own() -> None:
    assert chain("nl", "press", nl=["en", "ru"], nl_press=["ru", "en"]) == ("ru", "en")
    assert chain("nl", "news", nl=["en", "ru"], nl_press=["ru", "en"]) == ("en", "ru")


def test_behind_a_chain_come_those_of_its_languages_nearest_first() -> None:
    assert chain("uk", "news", uk=["ru", "de"], ru=["en"], de=["nl"]) == ("ru", "de", "en", "nl")
    assert chain("uk", "news", uk=["ru"], ru=["en"], en=["nl"]) == ("ru", "en", "nl")


def test_chains_behind_are_those_of_the_kind_too() -> None:
    assert chain("uk", "press", uk=["ru"], ru=["en"], ru_press=["de"]) == ("ru", "de")


def test_no_language_comes_twice_nor_stands_in_for_itself() -> None:
    assert chain("en", "news", en=["ru"], ru=["nl", "en"], nl=["en", "ru", "de"]) == ("ru", "nl", "de")


@pytest.mark.parametrize("chains", [{}, {"nl": []}, {"ru": ["nl"]}])
def test_nothing_stands_in_for_a_language_without_a_chain(chains: dict[str, list[str]]) -> None:
    assert chain("nl", "news", **chains) == ()


def test_an_empty_chain_of_a_kind_means_that_nothing_stands_in() -> None:
    assert chain("nl", "press", nl=["en"], nl_press=[]) == ()


@pytest.mark.parametrize("written", [None, ["en"], "en", {"nl": "en"}, {"nl": None}, {"nl": ["xx", 7]}, {7: ["en"]}])
def test_what_makes_no_sense_stands_in_for_nothing(written: object) -> None:
    settings = {"FALLBACKS": written, "FALLBACK_KINDS": written, "FALLBACK_IN_FEEDS": 7}
    found = fallbacks(settings, LANGUAGES)
    assert found.chain("nl", "news") == ()
    assert isinstance(found, Fallbacks)
