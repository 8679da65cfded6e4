import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.cache.store import load, load_bytes, save, save_bytes
from plugins.problems.problem import Problem

PLAIN = st.recursive(
    st.none() | st.integers() | st.text() | st.binary(), lambda inner: st.lists(inner) | st.tuples(inner, inner)
)


@given(value=PLAIN)
def test_what_is_saved_comes_back(tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
    file = tmp_path_factory.mktemp("cache") / "folder" / "file"
    save(file, "1", value)
    assert load(file, "1") == value


def test_our_own_types_come_back(tmp_path: Path) -> None:
    value = (Problem("a", 1, "found", "do", {"name": "x"}), datetime(2026, 11, 22, tzinfo=UTC))
    save(tmp_path / "file", "1", value)
    assert load(tmp_path / "file", "1") == value


def test_another_version_is_as_if_nothing_were_there(tmp_path: Path) -> None:
    version = "(3, 11)-" + "a" * 60
    save(tmp_path / "file", version, "value")
    assert load(tmp_path / "file", version[:-1] + "b") is None


@pytest.mark.parametrize("position", [0, 5, 31, 32, 40, -1])
def test_one_changed_byte_is_noticed(tmp_path: Path, position: int) -> None:
    file = tmp_path / "file"
    save(file, "1", "a value that is long enough")
    damaged = bytearray(file.read_bytes())
    damaged[position] ^= 1
    file.write_bytes(damaged)
    assert load(file, "1") is None


@given(data=st.binary(max_size=200))
def test_any_file_at_all_is_survived(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("cache") / "file"
    file.write_bytes(data)
    assert load(file, "1") is None


def test_a_cut_or_missing_file_is_survived(tmp_path: Path) -> None:
    save(tmp_path / "file", "1", "value")
    (tmp_path / "file").write_bytes((tmp_path / "file").read_bytes()[:-3])
    assert load(tmp_path / "file", "1") is None
    assert load(tmp_path / "gone", "1") is None


def test_a_file_of_somebodys_making_runs_nothing(tmp_path: Path) -> None:
    """Even with a right seal."""
    marker = tmp_path / "ran"

    class Touch:
        def __reduce__(self) -> tuple[object, tuple[object, ...]]:
            return Path.touch, (marker,)

    save_bytes(tmp_path / "file", "1", pickle.dumps(Touch()))
    assert load_bytes(tmp_path / "file", "1") is not None
    assert load(tmp_path / "file", "1") is None
    assert not marker.exists()


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where a folder should be")
    save(tmp_path / "folder" / "file", "1", "value")
    assert load(tmp_path / "folder" / "file", "1") is None
