"""Cards look as they should: legible, small, the same bytes everywhere, in the site's colours."""

import re
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser

from plugins.cards import mark
from plugins.cards.card import HEIGHT, WIDTH, Card, card
from plugins.cards.drawing import drawn
from plugins.cards.icons import icons, write_icons
from plugins.cards.kept import card_bytes, prune
from plugins.cards.style import Style, colours, style
from tests.built_site import ROOT

THEME = ROOT / "theme"
TITLES = {
    "Русский": "Бельгия открывает двери для ЛГБТК+ беженцев: квота виз и поиск жилья для тех, кому пришлось бежать",
    "Nederlands": "Antwoorden op Kamervragen over verantwoordelijkheidsverdeling bij de vreemdelingenrechtspraak",
    "English": "Picnic",
}
GOLDEN = {  # of DESIGN 1: with other pictures comes another number, because programs keep what they have
    "Русский": "b8d2b774e91341f0c48cf7347cea494f",
    "Nederlands": "b48a55aa4094dd2a4262e79ce8a7aa5e",
    "English": "7a6f69d77453b829024ee7b893fb265a",
}
PLAIN = {"deep": "#102030", "on-deep": "#ffffff", "dusk": "#405060", "glow": "#ffc000"}  # whatever the theme has


@pytest.fixture(scope="module")
def look() -> Style:
    return style(THEME)


def made(language: str, look: Style) -> Card:
    found = card(TITLES[language], language, look)
    assert found
    return found


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


def box(picture: Image.Image, colour: str) -> tuple[int, int, int, int]:
    """Where a colour is."""
    apart = ImageChops.difference(picture, Image.new("RGB", picture.size, colour)).convert("L")
    found = apart.point([255, *[0] * 255]).getbbox()
    assert found
    return found


@pytest.mark.parametrize("language", TITLES)
def test_a_card_is_what_programs_ask_for(language: str, look: Style) -> None:
    content = drawn(made(language, look))
    picture = Image.open(BytesIO(content))
    assert (picture.format, picture.size) == ("PNG", (WIDTH, HEIGHT))
    assert len(content) < 60_000
    assert not picture.info.keys() - {"dpi"}, "nothing of whoever drew it"


@pytest.mark.parametrize("language", TITLES)
def test_a_card_has_the_same_bytes_on_every_machine(language: str, look: Style) -> None:
    content = drawn(made(language, Style(PLAIN, look.letters, "plain")))
    assert sha256(content).hexdigest()[:32] == GOLDEN[language]


@pytest.mark.parametrize("title", ["W" * 400, "слово " * 300, "ы" * 90, "a"])
def test_the_largest_card_is_small_and_nothing_touches_its_edge(title: str, look: Style) -> None:
    found = card(title, "Русский", look)
    assert found
    content = drawn(found)
    assert len(content) < 60_000
    picture = opened(content)
    left, top, right, bottom = box(picture, look.colours["on-deep"])
    assert left >= 60
    assert top >= 40
    assert right <= WIDTH - 60
    assert bottom <= HEIGHT


def test_the_title_stands_clear_of_the_mark(look: Style) -> None:
    """Between the last line and the doors there are rows with nothing but the ground."""
    picture = opened(drawn(made("Русский", look)))
    ground = Image.new("RGB", (WIDTH, 1), look.colours["deep"]).tobytes()
    rows = [picture.crop((0, y, WIDTH, y + 1)).tobytes() == ground for y in range(HEIGHT)]
    assert any(all(rows[y : y + 8]) for y in range(300, 400))


def test_colours_are_those_of_the_theme(look: Style) -> None:
    css = (THEME / "css/tokens/colours.css").read_text("utf-8")
    for name, colour in colours(THEME).items():
        assert f"--{name}: light-dark({colour}," in css
    picture = opened(drawn(made("English", look)))
    assert all(box(picture, colour) for colour in look.colours.values())


def test_words_keep_the_contrast_that_text_needs(look: Style) -> None:
    """4.5:1, WCAG 2.2 1.4.3."""

    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    for name in ("on-deep", "glow"):
        assert (light(look.colours[name]) + 0.05) / (light(look.colours["deep"]) + 0.05) > 4.5


def test_the_mark_is_that_of_the_theme() -> None:
    for name in ("mark.svg", "favicon.svg"):
        source = (THEME / "static" / name).read_text("utf-8")
        assert re.findall(r' d="([^"]+)"', source) == [mark.DOOR, mark.BESIDE]
        assert f'transform="{mark.LEANING}"' in source


def test_the_mark_is_drawn_as_a_browser_draws_it(browser: Browser, look: Style) -> None:
    source = (THEME / "static/mark.svg").read_text("utf-8").replace("#6b2a66", look.colours["on-deep"])
    height = 290
    width = height * mark.WIDTH // mark.HEIGHT
    place = f"position:fixed;left:{(512 - width) // 2}px;top:{(512 - height) // 2}px;height:{height}px"
    shown = source.replace("<svg", f"<svg style={place!r}", 1)
    page = browser.new_page(viewport={"width": 512, "height": 512})
    page.set_content(f'<body style="background:{look.colours["deep"]}">{shown}')
    theirs = opened(page.screenshot())
    page.close()
    ours = opened(dict(icons(THEME))["icon-mask-512.png"])
    strong = ImageChops.difference(ours, theirs).convert("L").point([0] * 60 + [255] * 196)
    differing = strong.histogram()[255]
    assert differing < 400, "edges alone"


def test_stored_pictures_are_those_that_the_task_draws() -> None:
    """If not: python3 tasks.py icons"""
    for name, content in icons(THEME):
        assert (THEME / "static" / name).read_bytes() == content, name


def test_the_task_writes_only_what_changed(tmp_path: Path) -> None:
    (tmp_path / "static").mkdir()
    (tmp_path / "css").symlink_to(THEME / "css")
    assert len(write_icons(tmp_path)) == 4
    assert write_icons(tmp_path) == []
    (tmp_path / "static/card.png").write_bytes(b"other")
    assert [file.name for file in write_icons(tmp_path)] == ["card.png"]


def test_a_card_is_drawn_once(tmp_path: Path, look: Style, monkeypatch: pytest.MonkeyPatch) -> None:
    found = made("English", look)
    first = card_bytes(tmp_path, found)
    monkeypatch.setattr("plugins.cards.drawing.drawn", lambda _: pytest.fail("it is there already"))
    assert card_bytes(tmp_path, found) == first
    (tmp_path / found.name).write_bytes(b"damaged")
    monkeypatch.setattr("plugins.cards.drawing.drawn", lambda _: b"drawn anew")
    assert card_bytes(tmp_path, found) == b"drawn anew"


def test_cards_that_no_page_has_are_forgotten(tmp_path: Path, look: Style) -> None:
    for language in TITLES:
        card_bytes(tmp_path, made(language, look))
    prune(tmp_path, {made("English", look).name})
    assert [file.name for file in tmp_path.iterdir()] == [made("English", look).name]
    prune(tmp_path / "nothing", set())


def test_the_name_changes_with_all_that_is_to_be_seen_and_tells_nothing(look: Style) -> None:
    names = {
        found.name
        for found in (
            Card("A", "English", look),
            Card("B", "English", look),
            Card("A", "Nederlands", look),
            Card("A", "English", Style(look.colours, look.letters, "another")),
        )
    }
    assert len(names) == 4
    assert all(re.fullmatch(r"[0-9a-f]{20}\.png", name) for name in names)
