"""No box ever stands where a letter should be."""

import pytest

from plugins.cards.letters import can_draw, letters, plain
from plugins.cards.style import font_facts, font_file

KNOWN = font_facts()[0]


@pytest.mark.parametrize(
    "text",
    [
        "Belgium opens its doors to LGBTQ+ refugees",
        "België opent zijn deuren voor lhbti’ers, ‘s avonds; Ĳmuiden",
        "Бельгия открывает двери: «ёлочки», „лапки“ — и №\N{NO-BREAK SPACE}5",
        "Українська: ґанок, їжак, єдність, і",
        "Нохчийн мотт: Нохчийчоь, хьоме гӀала",
        "Қазақша: әғқңөұүһі",
        "Beyonce\N{COMBINING ACUTE ACCENT}",  # one letter with its accent
        "2026\N{NARROW NO-BREAK SPACE}€\N{SOFT HYPHEN}",
    ],
)
def test_latin_and_cyrillic_can_be_drawn(text: str) -> None:
    assert can_draw(text, KNOWN)


@pytest.mark.parametrize("text", ["العربية", "עברית", "ქართული", "Հայերեն", "中文", "Love 🏳️‍🌈", "x̂y"])
def test_others_are_not_drawn_at_all(text: str) -> None:
    assert not can_draw(text, KNOWN)


def test_what_only_steers_a_line_is_left_out() -> None:
    assert (
        plain(" a\N{SOFT HYPHEN}b\N{ZERO WIDTH SPACE}\N{LEFT-TO-RIGHT MARK} c\N{THIN SPACE}d ")
        == "ab c\N{NO-BREAK SPACE}d"
    )


def test_the_font_says_what_pillow_draws() -> None:
    """Every letter that is said to be there has a picture of its own, unlike all those that are missing."""
    from PIL import ImageFont

    font = ImageFont.truetype(font_file("Bold"), 40, layout_engine=ImageFont.Layout.BASIC)
    missing = bytes(font.getmask("\N{HEBREW LETTER ALEF}"))
    assert ord("\N{HEBREW LETTER ALEF}") not in KNOWN
    for sign in "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґӏĳéëï№«»„“”’—–":
        assert bytes(font.getmask(sign)) != missing, sign


def test_both_weights_have_the_same_letters() -> None:
    assert letters(font_file("Semibold").read_bytes()) == KNOWN


def test_what_is_no_font_is_told() -> None:
    with pytest.raises(ValueError, match="no table"):
        letters(b"\0\1\0\0\0\0\0\0\0\0\0\0")
