"""What a language shows of an entry: its own version, a summary above another's text, or what stands in."""

from datetime import datetime
from zoneinfo import ZoneInfo

from plugins.edition.shown import Shown, show
from plugins.link.entries import Clock
from plugins.link.entry import Entry
from tests.documents import document, entries

ZONE = ZoneInfo("Europe/Amsterdam")
CLOCK = Clock(datetime(2024, 6, 1, 12, tzinfo=ZONE), ZONE)


def entry(**versions: tuple[str, str]) -> Entry:
    """entry(nl=("", "text")): the first is the original; keys and text of each."""
    first = next(iter(versions))
    documents = [
        document(
            f"news/2024-01-01-a/index.{lang}.md", keys if lang == first else f"translated_from: {first}\n{keys}", text
        )
        for lang, (keys, text) in versions.items()
    ]
    return entries(CLOCK, *documents)["news/2024-01-01-a"]


def seen(shown: Shown | None) -> tuple[str, str] | None:
    return (shown.head.lang, shown.text.lang) if shown else None


def test_its_own_version_comes_first() -> None:
    assert seen(show(entry(ru=("", "t"), en=("", "t")), "en", ["ru"], True)) == ("en", "en")


def test_the_first_of_the_chain_stands_in() -> None:
    assert seen(show(entry(nl=("", "t"), ru=("", "t")), "en", ["ru", "nl"], True)) == ("ru", "ru")
    assert seen(show(entry(nl=("", "t")), "en", ["ru", "nl"], True)) == ("nl", "nl")


def test_what_is_not_in_the_chain_is_not_shown() -> None:
    assert show(entry(nl=("", "t")), "en", ["ru"], True) is None


def test_a_kind_that_does_not_fall_back_is_not_shown() -> None:
    assert show(entry(nl=("", "t")), "en", ["ru", "nl"], False) is None


def test_a_summary_stands_above_the_text_it_falls_back_to() -> None:
    shown = show(entry(nl=("", "t"), en=("summary: s", "")), "en", ["ru", "nl"], True)
    assert seen(shown) == ("en", "nl")
    assert shown
    assert shown.own


def test_a_text_is_a_better_stand_in_than_a_summary() -> None:
    assert seen(show(entry(nl=("", "t"), ru=("", "")), "en", ["ru", "nl"], True)) == ("nl", "nl")


def test_what_is_hidden_never_stands_in() -> None:
    assert seen(show(entry(nl=("status: hidden", "t")), "nl", ["en"], True)) == ("nl", "nl")
    assert show(entry(nl=("status: hidden", "t")), "en", ["nl"], True) is None


def test_an_entry_without_any_text_is_shown_all_the_same() -> None:
    assert seen(show(entry(en=("summary: s", "")), "en", [], True)) == ("en", "en")
