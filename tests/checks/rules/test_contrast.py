from pathlib import Path

import pytest

from plugins.checks.rules.contrast import PAIRS, STYLES, contrast, of_site
from tests.checks.pages import said, whole

THEME = Path(__file__).parents[3] / "theme/css/tokens/colours.css"


def styles(**changed: str) -> str:
    pairs = {name: "light-dark(#000000,#ffffff)" for pair in PAIRS for name in pair}
    for ground in ("paper", "raised"):
        pairs[ground] = "light-dark(#ffffff,#000000)"
    pairs |= {"accent": "light-dark(#000000,#ffffff)", "on-accent": "light-dark(#ffffff,#000000)"}
    pairs |= {"deep": "light-dark(#ffffff,#000000)"}
    return ":root{" + ";".join(f"--{name}:{value}" for name, value in {**pairs, **changed}.items()) + "}"


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_colours_that_stand_out_are_left_alone(tmp_path: Path) -> None:
    assert said(of_site(whole(tmp_path, {STYLES: styles()}))) == []


def test_our_own_colours_stand_out(tmp_path: Path) -> None:
    assert said(of_site(whole(tmp_path, {STYLES: THEME.read_text("utf-8")}))) == []


def test_too_little_contrast_is_told_with_its_scheme(tmp_path: Path) -> None:
    found = said(of_site(whole(tmp_path, {STYLES: styles(alert="light-dark(#000000,#555555)")})))
    assert found == [
        "“alert” on “paper” has a contrast of 2.82 in “dark”, and needs 4.5",
        "“alert” on “raised” has a contrast of 2.82 in “dark”, and needs 4.5",
    ]


def test_a_colour_that_is_missing_is_told(tmp_path: Path) -> None:
    found = said(of_site(whole(tmp_path, {STYLES: styles().replace("--glow:", "--gleam:")})))
    assert set(found) == {"there is no colour “glow” with a value in light and in dark"}
