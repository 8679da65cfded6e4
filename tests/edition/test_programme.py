"""Each event once in each list of a language: what is coming, what is over, parts of the calendar."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.edition.agenda import agenda
from plugins.edition.contents import Contents
from plugins.edition.feed_lists import FeedLists
from plugins.edition.programme import COMING, Programme, programme
from plugins.edition.shown import Shown, show
from plugins.link.entries import Clock
from tests.documents import document, entries

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 22, 13, tzinfo=ZONE)
ADDRESS = "online: https://example.org/"
AMSTERDAM = "place: {town: Amsterdam}"
PLACES = [
    "",
    AMSTERDAM,
    "place: {town: Den Haag}",
    f"attendance: online\n{ADDRESS}",
    f"attendance: both\n{ADDRESS}\n{AMSTERDAM}",
]
CHAINS: Mapping[str, tuple[str, ...]] = {"en": ("nl", "ru"), "ru": ("en",), "nl": ()}


def programmes(*events: tuple[str, str]) -> dict[str, Programme]:
    """Of each language, from paths below "events/", or of campaigns, and their keys."""
    paths = [(path if path.startswith("campaigns/") else f"events/{path}", keys) for path, keys in events]
    found = entries(Clock(NOW, ZONE), *(document(path, keys) for path, keys in paths))
    times = agenda(found.values(), NOW, ZONE, 400)
    made = {}
    for lang, chain in CHAINS.items():
        shown: dict[str, Shown] = {n: s for n, entry in found.items() if (s := show(entry, lang, chain, True))}
        made[lang] = programme(times, Contents(lang, shown, {}, {}, {}, {}, FeedLists({}, {}, {})))
    return made


def names(programme: Programme, part: str) -> list[str]:
    return [happening.entry.id.partition("/")[2] for happening in programme.lists.get(part, ())]


EVENTS = st.lists(
    st.tuples(
        st.integers(-100, 450),  # days from now
        st.sampled_from(["", "recurrence: weekly", "recurrence: yearly", "recurrence: FREQ=DAILY;COUNT=4"]),
        st.sampled_from(PLACES),
        st.sampled_from(["en", "ru", "nl"]),
        st.sampled_from(["", "status: hidden"]),
    ),
    max_size=6,
)


@settings(max_examples=25, deadline=None)
@given(EVENTS)
def test_every_event_stands_exactly_once_in_every_list_it_belongs_to(
    drawn: list[tuple[int, str, str, str, str]],
) -> None:
    events: list[tuple[str, str]] = []
    expected: dict[str, set[str]] = {lang: set() for lang in CHAINS}
    for number, (days, *keys, lang, status) in enumerate(drawn):
        start = f"start: {NOW.date() + timedelta(days=days)} 18:00"
        events.append((f"e{number}/index.{lang}.md", "\n".join([start, *filter(None, [*keys, status])])))
        for reader, chain in CHAINS.items():
            if (lang == reader or lang in chain) and not status:
                expected[reader].add(f"e{number}")
    for lang, found in programmes(*events).items():
        coming = names(found, COMING)
        over = [name for part in found.lists if part.startswith("year ") for name in names(found, part)]
        assert {*coming, *over} == expected[lang]
        for part in found.lists:
            if not part.startswith("month "):
                assert max(Counter(names(found, part)).values(), default=1) == 1, part
        once = {f"e{n}" for n, (_, rule, *_) in enumerate(drawn) if not rule} & expected[lang]
        assert all([*coming, *over].count(name) == 1 for name in once), "what happens once is to come, or it is over"
        assert found.ahead[COMING] == len(coming)


def test_a_recurring_event_stands_at_its_next_time_that_is_not_cancelled() -> None:
    keys = "start: 2026-11-03 18:30\nrecurrence: weekly\nmoved: [{occurrence: 2026-11-24, cancelled: yes}]"
    coming = programmes(("lesson/index.en.md", keys))["en"].lists[COMING]
    assert [happening.span.first_day for happening in coming] == [date(2026, 12, 1)]


def test_parts_begin_with_what_is_to_come_and_end_with_what_is_longest_over() -> None:
    starts = {"old": "2020-01-01", "soon": "2026-11-23", "late": "2027-03-01", "last": "2026-11-20"}
    place = "place: {town: Amsterdam}\nattendance: both\nonline: https://example.org/"
    found = programmes(*((f"{name}/index.en.md", f"start: {day}\n{place}") for name, day in starts.items()))["en"]
    for part in ("town amsterdam", "online"):
        assert names(found, part) == ["soon", "late", "last", "old"]
        assert found.ahead[part] == 2


def test_a_town_is_one_however_it_is_written_and_has_the_readers_own_name() -> None:
    found = programmes(
        ("a/index.en.md", "start: 2026-12-01\nplace: {town: Amsterdam}"),
        ("b/index.ru.md", "start: 2026-12-02\nplace: {town: Амстердам}"),
    )
    assert names(found["en"], "town amsterdam") == ["a", "b"]
    assert found["en"].towns == {"amsterdam": ("Amsterdam", "en")}
    assert found["ru"].towns == {"amsterdam": ("Амстердам", "ru")}


def test_what_a_language_does_not_show_is_in_none_of_its_lists() -> None:
    found = programmes(("a/index.ru.md", "start: 2026-12-01\nplace: {town: Amsterdam}"))
    assert names(found["ru"], COMING) == ["a"]
    assert not names(found["nl"], COMING)
    assert "town amsterdam" not in found["nl"].lists


def test_a_hidden_campaign_is_not_given_away_by_its_events() -> None:
    event = ("a/index.en.md", "start: 2026-12-01\ncampaign: secret")
    for campaign in ([], [("campaigns/secret/index.en.md", "status: hidden")]):
        found = programmes(event, *campaign)["en"]
        assert "campaign secret" not in {*found.lists, *found.ahead}
    assert names(programmes(event, ("campaigns/secret/index.en.md", ""))["en"], "campaign secret") == ["a"]
