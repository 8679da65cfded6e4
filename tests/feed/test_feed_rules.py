"""The rules accept every feed in good/, and find in every feed in broken/ the one breach that its name tells.

A new case is a new file: the name of a rule, what is special after a “~”, and the ending of the format.
"""

from pathlib import Path

import pytest

from plugins.feed.feed_rules import PROBLEMS

CASES = Path(__file__).parent


def cases(folder: str) -> list[Path]:
    return sorted((CASES / folder).iterdir())


def name(file: Path) -> str:
    return file.name


@pytest.mark.parametrize("file", cases("good"), ids=name)
def test_good_feed_has_no_fault(file: Path) -> None:
    assert list(PROBLEMS[file.suffix](file.read_bytes())) == []


@pytest.mark.parametrize("file", cases("broken"), ids=name)
def test_breach_of_a_rule_is_found_and_named(file: Path) -> None:
    found = {fault.rule for fault in PROBLEMS[file.suffix](file.read_bytes())}
    assert found == {file.stem.partition("~")[0]}


@pytest.mark.parametrize("ending", PROBLEMS)
@pytest.mark.parametrize("data", [b"", b"<rss", b"<html/>", b"<rss>\x00</rss>", b"{", b"\xff\xfe", b"null"])
def test_what_is_no_feed_is_found(ending: str, data: bytes) -> None:
    assert list(PROBLEMS[ending](data))


@pytest.mark.parametrize("ending", PROBLEMS)
def test_each_format_has_good_and_broken_cases(ending: str) -> None:
    """Or a folder that was moved would test nothing."""
    assert len([file for file in cases("good") if file.suffix == ending]) >= 3
    assert len([file for file in cases("broken") if file.suffix == ending]) >= 40
