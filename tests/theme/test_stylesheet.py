"""The rules that the style files keep, file by file."""

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "theme" / "css"
PAGES, FEEDS = CSS / "index.css", CSS / "feed.css"  # the stylesheets that readers fetch, which import all others
FILES = sorted(path for path in CSS.rglob("*.css") if path not in (PAGES, FEEDS))
LAYERS = re.compile(r"@layer ([\w, ]+);")
IMPORT = re.compile(r'@import "(?P<file>(?P<folder>\w+)/[\w-]+\.css)" layer\((?P<layer>\w+)\);')

SIDES = re.compile(
    r"^\s*(?:(?:margin|padding|border)-(?:top|right|bottom|left)|(?:min-|max-)?(?:width|height)|top|right|bottom|left"
    r"|border-(?:top|bottom)-(?:left|right)-radius|scroll-(?:margin|padding)-(?:top|right|bottom|left))[\w-]*\s*:"
    r"|(?:text-align|float|clear|caption-side|justify-\w+|object-position|background-position|transform-origin)"
    r":[^;]*\b(?:left|right)\b|translateX\(|skewX\(",
    re.MULTILINE,
)
SHORTHAND = re.compile(r"\b(?:margin|padding|inset|border-(?:width|style|color))\s*:\s*([^;{}]+);")
CORNERS = re.compile(r"\bborder-radius\s*:\s*([^;{}/]+);")
SHADOW = re.compile(r"\b(?:box|text)-shadow\s*:\s*(?:inset\s+)?([^\s;]+)")
ARROW = re.compile(r"([^{}]+)\{[^{}]*\\(?:219[0-9a-f]|2039|203a|ab|bb)\b[^{}]*\}", re.IGNORECASE)
COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|light-dark)a?\(|:\s*(?:black|white)\b", re.I
)


def text(path: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


def name(path: Path) -> str:
    return path.relative_to(CSS).as_posix()


every_index = pytest.mark.parametrize("index", [PAGES, FEEDS], ids=name)
every_file = pytest.mark.parametrize("path", FILES, ids=name)


def imports(index: Path) -> list[re.Match[str]]:
    return list(IMPORT.finditer(index.read_text(encoding="utf-8")))


@every_index
def test_the_index_is_one_line_of_layers_and_imports(index: Path) -> None:
    layers, *imported = index.read_text(encoding="utf-8").splitlines()
    assert LAYERS.fullmatch(layers)
    assert all(IMPORT.fullmatch(line) for line in imported)


@every_index
def test_files_are_imported_in_the_layer_of_their_folder(index: Path) -> None:
    assert all(match["folder"] == match["layer"] for match in imports(index))


def test_every_file_is_imported_once_and_feeds_share_the_tokens_only() -> None:
    pages, feeds = ({match["file"] for match in imports(index)} for index in (PAGES, FEEDS))
    assert sorted(pages | feeds) == [name(path) for path in FILES]
    assert {file for file in pages & feeds if not file.startswith("tokens/")} == set()
    assert len(pages) + len(feeds) == len(imports(PAGES)) + len(imports(FEEDS))


@every_index
def test_the_folders_are_the_layers(index: Path) -> None:
    first = LAYERS.match(index.read_text(encoding="utf-8"))
    assert first
    assert set(first[1].split(", ")) == {match["folder"] for match in imports(index)}


@every_file
def test_nothing_is_tied_to_left_or_right(path: Path) -> None:
    assert not SIDES.search(text(path))


@every_file
def test_shorthands_have_the_same_on_both_sides(path: Path) -> None:
    """`margin: 0 1em 0 2em` is physical too: its second and fourth value are the right and the left side."""
    for found in SHORTHAND.finditer(text(path)):
        sides = values(found[1])
        assert len(sides) < 4 or sides[1] == sides[3], found[0]
    for found in CORNERS.finditer(text(path)):
        corners = values(found[1])
        assert len(corners) in (1, 4), f"{found[0]} two corners that face each other would differ"
        assert len(corners) == 1 or (corners[0], corners[2]) == (corners[1], corners[3]), found[0]
    for found in SHADOW.finditer(text(path)):
        assert found[1] == "0", found[0]


@every_file
def test_what_points_somewhere_points_the_other_way_from_right_to_left(path: Path) -> None:
    if name(path).startswith("print/"):
        return
    pointing = [selector for found in ARROW.finditer(text(path)) for selector in found[1].split(",")]
    plain = [selector.strip() for selector in pointing if ":dir(rtl)" not in selector]
    mirrored = [selector.replace(":dir(rtl)", "").strip() for selector in pointing if ":dir(rtl)" in selector]
    assert sorted(plain) == sorted(mirrored)


def values(written: str) -> list[str]:
    """The values of a shorthand; what stands in parentheses is one."""
    return re.findall(r"(?:[^\s()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+", written)


@every_file
def test_colours_come_from_the_tokens(path: Path) -> None:
    if name(path) != "tokens/colours.css":
        assert not COLOUR.search(text(path))


@every_file
def test_nothing_shouts_down_other_rules(path: Path) -> None:
    assert "!important" not in text(path)


@every_file
def test_nothing_is_fetched_from_elsewhere(path: Path) -> None:
    assert not re.search(r"url\(|@font-face|@import", text(path))


@every_file
def test_minifying_changes_no_selector(path: Path) -> None:
    """The minifier takes the space in `.teaser :is(h2)` for a needless one."""
    assert not re.search(r"^[^{};]*[\w\])] :", text(path), re.MULTILINE)


def test_every_token_is_used_and_every_use_has_a_token() -> None:
    whole = "\n".join(text(path) for path in FILES)
    set_here = set(re.findall(r"^\s*--([\w-]+):", whole, re.MULTILINE))
    assert set(re.findall(r"var\(--([\w-]+)", whole)) == set_here
