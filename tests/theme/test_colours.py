"""The colours of both schemes, measured as WCAG 2.2 does (relative luminance, contrast ratio)."""

from pathlib import Path

import pytest

from plugins.checks.rules.contrast import PAIRS, SCHEMES, colours, contrast

THEME = Path(__file__).parents[2] / "theme"
SOURCE = (THEME / "css/tokens/colours.css").read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("pair", PAIRS)
def test_text_and_shapes_stand_out_from_their_ground(pair: tuple[str, str], scheme: str) -> None:
    found = colours(SOURCE, scheme)
    assert contrast(found[pair[0]], found[pair[1]]) >= PAIRS[pair]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_browser_around_the_page_has_the_colour_of_the_page(scheme: str) -> None:
    head = (THEME / "templates/skeleton.html").read_text(encoding="utf-8")
    assert f'media="(prefers-color-scheme: {scheme})" content="{colours(SOURCE, scheme)["paper"]}"' in head


def test_every_colour_is_one_line_for_both_schemes() -> None:
    lines = (THEME / "css/tokens/colours.css").read_text(encoding="utf-8").splitlines()
    names = [line for line in lines if line.strip().startswith("--")]
    assert len(names) == len(colours(SOURCE, "light")) == len(colours(SOURCE, "dark"))
