import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.cache import blobs as storage
from plugins.cache.blobs import Blob, Blobs, load, save


@given(blobs=st.lists(st.binary(max_size=50)), value=st.text(), open_=st.booleans())
def test_what_is_saved_comes_back(
    tmp_path_factory: pytest.TempPathFactory, blobs: list[bytes], value: str, open_: bool
) -> None:
    """Also where files are not kept open, as on Windows."""
    file = tmp_path_factory.mktemp("cache") / "folder" / "file"
    save(file, "1", value, blobs)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(storage, "KEEPS_OPEN", open_)
        check(load(file, "1"), blobs, value)


def check(found: tuple[object, Blobs] | None, blobs: list[bytes], value: str) -> None:
    assert found
    assert found[0] == value
    offset = 0
    for each in blobs:
        assert found[1].at(offset, len(each)) == each
        offset += len(each)
    assert found[1].sound()


def test_another_version_is_as_if_nothing_were_there(tmp_path: Path) -> None:
    save(tmp_path / "file", "1", "value", [b"blob"])
    assert load(tmp_path / "file", "2") is None


@given(data=st.data())
def test_one_changed_byte_is_noticed(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    file = tmp_path_factory.mktemp("cache") / "file"
    save(file, "1", "value", [b"some words", b"and more"])
    damaged = bytearray(file.read_bytes())
    damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= data.draw(st.integers(1, 255))
    file.write_bytes(damaged)
    found = load(file, "1")
    assert found is None or not found[1].sound()


@given(data=st.binary(max_size=200))
def test_any_file_at_all_is_survived(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("cache") / "file"
    file.write_bytes(data)
    assert load(file, "1") is None


@pytest.mark.parametrize("left", [0, 20, 39, 50, -1])
def test_a_cut_file_is_survived(tmp_path: Path, left: int) -> None:
    save(tmp_path / "file", "1", "value", [b"blob"])
    (tmp_path / "file").write_bytes((tmp_path / "file").read_bytes()[:left])
    assert load(tmp_path / "file", "1") is None
    assert load(tmp_path / "gone", "1") is None


def test_a_file_that_is_replaced_can_be_read_on(tmp_path: Path) -> None:
    save(tmp_path / "file", "1", "value", [b"old"])
    found = load(tmp_path / "file", "1")
    save(tmp_path / "file", "1", "value", [b"new"])
    assert found
    assert found[1].at(0, 3) == b"old"


def test_a_blob_is_sent_to_another_process_as_bytes(tmp_path: Path) -> None:
    save(tmp_path / "file", "1", "value", [b"one", b"two"])
    found = load(tmp_path / "file", "1")
    assert found
    blob = Blob(found[1], 3, 3)
    assert pickle.loads(pickle.dumps(blob)) == b"two" == blob


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where a folder should be")
    save(tmp_path / "folder" / "file", "1", "value", [])
    assert load(tmp_path / "folder" / "file", "1") is None
