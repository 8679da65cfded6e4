"""What is in a feed, and what in the volumes behind it."""

import time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from plugins.edition.feed_lists import cut, feed_lists

sizes = st.integers(1, 7)
lengths = st.integers(0, 60)


def numbered(count: int) -> Any:
    """Newest first: the oldest is 1."""
    return tuple(range(count, 0, -1))


@given(lengths, sizes)
def test_nothing_is_left_out_and_every_volume_is_full(count: int, size: int) -> None:
    lists = feed_lists({"all": numbered(count)}, size, ["all"])
    volumes = [lists.of("all", number) for number in range(1, lists.counts.get("all", 0) + 1)]
    assert all(len(volume) == size for volume in volumes)
    assert {*lists.of("all", 0), *(item for volume in volumes for item in volume)} == set(numbered(count))
    assert len(lists.of("all", 0)) == min(count, size)
    assert [item for volume in reversed(volumes) for item in volume] == list(numbered(len(volumes) * size))


@given(lengths, sizes)
def test_one_more_changes_no_volume(count: int, size: int) -> None:
    before, after = list(cut(numbered(count), size)), list(cut(numbered(count + 1), size))
    assert after[: len(before)] == before


def test_a_list_without_archive_has_none_and_an_unknown_one_is_empty() -> None:
    lists: Any = feed_lists({"tag": numbered(9)}, 3, ["all"])
    assert (lists.counts, lists.volumes) == ({}, {})
    assert (lists.of("tag", 0), lists.of("none", 0)) == ((9, 8, 7), ())


def test_without_room_for_any_there_is_nothing() -> None:
    assert list(cut(numbered(9), 0)) == []


def test_time_grows_with_the_length_only() -> None:
    begin = time.perf_counter()
    assert sum(1 for _ in cut(numbered(200_000), 2)) == 99_999
    assert time.perf_counter() - begin < 3
