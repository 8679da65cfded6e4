"""The colours that carry text can be told from their ground, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from collections.abc import Iterator, Mapping

from plugins.cache.code import ROOT
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity
from plugins.problems.settings_file import line_of

RULE = Rule(
    Severity.ERROR,
    N_("pairs of colours that are too alike to be read, in light or in dark"),
    N_("many people see less contrast than you, and everybody does in the sun"),
    N_("make one of the two lighter or darker, in theme/css/tokens/colours.css"),
)
STYLES = "theme/site.css"
TOKENS = "theme/css/tokens/colours.css"
SCHEMES = ("light", "dark")
TEXT, SHAPE = 4.5, 3.0  # ratios
PAIRS: Mapping[tuple[str, str], float] = {
    ("ink", "paper"): TEXT,
    ("ink", "raised"): TEXT,
    ("soft", "paper"): TEXT,
    ("soft", "raised"): TEXT,
    ("accent", "paper"): TEXT,
    ("accent", "raised"): TEXT,
    ("alert", "paper"): TEXT,
    ("alert", "raised"): TEXT,
    ("on-accent", "accent"): TEXT,
    ("on-deep", "deep"): TEXT,
    ("edge", "paper"): SHAPE,
    ("edge", "raised"): SHAPE,
    ("glow", "deep"): SHAPE,
}
_TOKEN = re.compile(r"--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)")


def of_site(site: Whole) -> Iterator[Finding]:
    """As the finished styles have them."""
    if STYLES not in site.memory:
        return
    schemes = [colours(site.read(STYLES).decode("utf-8", "replace"), scheme) for scheme in SCHEMES]
    for name, found in zip(SCHEMES, schemes, strict=True):
        for (one, other), needed in PAIRS.items():
            if one not in found or other not in found:
                lacking = {"name": other if one in found else one}
                yield told(N_("there is no colour “{name}” with a value in light and in dark"), lacking, one)
            elif (ratio := contrast(found[one], found[other])) < needed:
                values = {"one": one, "other": other, "scheme": name, "ratio": f"{ratio:.2f}", "needed": f"{needed}"}
                words = N_("“{one}” on “{other}” has a contrast of {ratio} in “{scheme}”, and needs {needed}")
                yield told(words, values, one)


def told(found: str, values: Mapping[str, str], colour: str) -> Finding:
    line = line_of(f"--{colour}:", ROOT / TOKENS)
    return Finding(found, RULE.fix, values, line=line, path=TOKENS)


def colours(styles: str, scheme: str) -> dict[str, str]:
    """By name, as #rrggbb."""
    return {match[1]: match[SCHEMES.index(scheme) + 2] for match in _TOKEN.finditer(styles)}


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG defines it."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
