"""A title on a card: as large as it may be, in lines of about the same length, never over the edge."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.cards.lines import ELLIPSIS, LEADING, SIZES, fitted

WIDTH, HEIGHT = 1000, 320


def measure(text: str, size: int) -> float:
    """Letters of one width."""
    return len(text) * size / 2


def joined(lines: tuple[str, ...]) -> str:
    return " ".join(lines)


def test_a_short_title_is_as_large_as_can_be() -> None:
    assert fitted("Picnic", WIDTH, HEIGHT, measure).size == SIZES[0]


def test_lines_are_balanced() -> None:
    block = fitted("Belgium opens its doors to refugees", WIDTH, HEIGHT, measure)
    assert block.lines == ("Belgium opens", "its doors", "to refugees") or len(block.lines) == 2
    lengths = [len(line) for line in fitted("one two three four five six seven eight", WIDTH, HEIGHT, measure).lines]
    assert max(lengths) - min(lengths) <= 6


def test_smaller_letters_come_before_cut_words() -> None:
    word = "vreemdelingenrechtspraak"  # 24 letters
    block = fitted(f"{word} en meer", WIDTH, HEIGHT, measure)
    assert word in block.lines
    assert block.size == max(size for size in SIZES if len(word) * size / 2 <= WIDTH)


def test_a_word_that_is_longer_than_a_line_is_cut_with_a_hyphen_and_whole() -> None:
    word = "a" * 120
    block = fitted(word, WIDTH, HEIGHT, measure)
    assert block.size == SIZES[-1]
    assert "".join(line.removesuffix("-") for line in block.lines) == word
    assert all(line.endswith("-") for line in block.lines[:-1])


def test_a_word_is_cut_at_its_own_hyphens_first() -> None:
    parts = ["a" * 30 + "-", "b" * 30 + "-", "c" * 30]
    assert fitted("".join(parts), WIDTH, HEIGHT, measure).lines == tuple(parts)


def test_an_ellipsis_comes_last_and_behind_a_whole_word() -> None:
    block = fitted(" ".join(["word"] * 200), WIDTH, HEIGHT, measure)
    assert block.size == SIZES[-1]
    assert block.lines[-1].endswith(f"word{ELLIPSIS}")
    assert joined(block.lines).removesuffix(ELLIPSIS).split() == ["word"] * joined(block.lines).count("word")


def test_spaces_that_do_not_break_do_not_break() -> None:
    block = fitted("Встреча\N{NO-BREAK SPACE}в\N{NO-BREAK SPACE}Амстердаме и ещё одна", 500, HEIGHT, measure)
    assert "Встреча\N{NO-BREAK SPACE}в\N{NO-BREAK SPACE}Амстердаме" in joined(block.lines)


@given(st.lists(st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=90), min_size=1, max_size=60))
def test_every_line_fits_whatever_the_title(words: list[str]) -> None:
    block = fitted(" ".join(words), WIDTH, HEIGHT, measure)
    assert all(measure(line, block.size) <= WIDTH for line in block.lines)
    assert len(block.lines) * block.size * LEADING <= HEIGHT
    if not block.lines[-1].endswith(ELLIPSIS):
        whole = "".join(words)
        assert "".join(line.replace(" ", "") for line in block.lines).replace("-", "") == whole.replace("-", "")


@pytest.mark.parametrize("title", ["a", "—", "a " * 500, "x" * 5000])
def test_odd_titles_do_no_harm(title: str) -> None:
    assert fitted(title.strip(), WIDTH, HEIGHT, measure).lines
