"""The colours of both schemes, measured as WCAG 2.2 does (relative luminance, contrast ratio)."""

import re
from pathlib import Path

import pytest

THEME = Path(__file__).parents[2] / "theme"
TOKEN = re.compile(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")
SCHEMES = {"light": 1, "dark": 2}

TEXT = [
    ("ink", "paper"),
    ("ink", "raised"),
    ("soft", "paper"),
    ("soft", "raised"),
    ("accent", "paper"),
    ("accent", "raised"),
    ("alert", "paper"),
    ("alert", "raised"),
    ("on-accent", "accent"),
    ("on-deep", "deep"),
]
SHAPES = [("edge", "paper"), ("edge", "raised"), ("accent", "paper"), ("glow", "deep")]


def colours(scheme: str) -> dict[str, str]:
    text = (THEME / "css/tokens/colours.css").read_text(encoding="utf-8")
    return {match[1]: match[SCHEMES[scheme] + 1] for match in TOKEN.finditer(text)}


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_stands_out_from_its_ground(text: str, ground: str, scheme: str) -> None:
    found = colours(scheme)
    assert contrast(found[text], found[ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_edges_and_focus_rings_can_be_seen(shape: str, ground: str, scheme: str) -> None:
    found = colours(scheme)
    assert contrast(found[shape], found[ground]) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_browser_around_the_page_has_the_colour_of_the_page(scheme: str) -> None:
    head = (THEME / "templates/skeleton.html").read_text(encoding="utf-8")
    assert f'media="(prefers-color-scheme: {scheme})" content="{colours(scheme)["paper"]}"' in head


def test_every_colour_is_one_line_for_both_schemes() -> None:
    lines = (THEME / "css/tokens/colours.css").read_text(encoding="utf-8").splitlines()
    names = [line for line in lines if line.strip().startswith("--")]
    assert len(names) == len(colours("light")) == len(colours("dark"))
