"""Social cards of a site that is published: one for each text that may be told of, and none for any other."""

import re
import runpy
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image

from plugins.cards.card import Card
from plugins.cards.kept import card_bytes
from plugins.cards.style import style
from tests.built_site import ROOT, Build, Page, read_site
from tests.site.chat_programs import Found

BASE = "https://www.lgbtworldbeside.org/"
MARK = "theme/card.png"
TEXTS: Mapping[str, str] = {
    "news/2024-01-01-first/index.en.md": '---\ntitle: "The first text"\n---\nText.\n',
    "news/2024-01-01-first/index.ru.md": "---\ntitle: Первый текст\ntranslated_from: en\n---\nТекст.\n",
    "news/2024-01-01-first/index.nl.md": "---\ntitle: De eerste tekst\ntranslated_from: en\n---\nTekst.\n",
    "news/2024-01-02-arabic/index.en.md": "---\ntitle: A word, السلام\n---\nText.\n",
    "news/2024-01-03-draft/index.en.md": "---\ntitle: Secret draft\nstatus: draft\n---\nText.\n",
    "news/2024-01-04-hidden/index.en.md": "---\ntitle: Secret hidden\nstatus: hidden\n---\nText.\n",
    "news/2090-01-01-future/index.en.md": "---\ntitle: Secret future\n---\nText.\n",
    "pages/about/index.nl.md": "---\ntitle: Over ons\n---\nTekst.\n",
}


class Published:
    """A small site that is built with cards, again and again."""

    def __init__(self, folder: Path, pelican: Build) -> None:
        self.folder, self.pelican = folder, pelican
        for path, text in TEXTS.items():
            self.write(path, text)

    def write(self, path: str, text: str) -> None:
        (self.folder / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / "content" / path).write_text(text, "utf-8")

    def build(self, *options: str, cache: str = "cache", output: str = "output") -> None:
        settings = ["-e", f'CACHE_PATH="{self.folder / cache}"', *(options or ["DRAW_CARDS=true"])]
        done = self.pelican(self.folder / "content", self.folder / output, *settings)
        assert done.returncode == 0, done.stderr

    def pages(self, output: str = "output") -> dict[str, Page]:
        return read_site(self.folder / output).pages

    def cards(self, output: str = "output") -> dict[str, bytes]:
        return {file.name: file.read_bytes() for file in (self.folder / output / "cards").glob("*")}


@pytest.fixture(scope="module")
def published(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Published:
    found = Published(tmp_path_factory.mktemp("published"), pelican)
    found.build()
    return found


def picture(page: Page) -> str:
    reader = Found()
    reader.feed(page.source)
    return reader.values["og:image"].removeprefix(BASE)


def name_of(title: str, language: str) -> str:
    return Card(title, language, style(ROOT / "theme")).name


def test_each_text_that_may_be_told_of_has_its_own(published: Published) -> None:
    pages = published.pages()
    for path, title, language in (
        ("en/news/first", "The first text", "English"),
        ("nl/news/first", "De eerste tekst", "Nederlands"),
        ("nl/about", "Over ons", "Nederlands"),
        ("en/about", "Over ons", "Nederlands"),
        ("en", "LGBT World Beside", "English"),
        ("nl/news", "LGBT World Beside", "Nederlands"),
    ):
        found = picture(pages[f"{path}/index.html"])
        assert found == f"cards/{name_of(title, language)}", path
        with Image.open(published.folder / "output" / found) as card:
            assert card.size == (1200, 630)


def test_there_are_no_others(published: Published) -> None:
    """None of drafts, of hidden texts, of the future, nor in a language that is neutral."""
    pages = published.pages()
    assert set(published.cards()) == {
        name_of(title, language)
        for title, language in (
            ("The first text", "English"),
            ("De eerste tekst", "Nederlands"),
            ("Over ons", "Nederlands"),
            ("LGBT World Beside", "English"),
            ("LGBT World Beside", "Nederlands"),
        )
    }
    assert picture(pages["en/news/hidden/index.html"]) == MARK
    assert {picture(page) for page in pages.values() if page.lang == "ru"} == {MARK}


def test_a_title_with_other_letters_has_the_picture_without_words(published: Published) -> None:
    """Never boxes in place of letters; the words stand beside the picture anyway."""
    assert picture(published.pages()["en/news/arabic/index.html"]) == MARK


def test_all_are_small(published: Published) -> None:
    assert max(map(len, published.cards().values())) < 60_000


def test_the_same_from_another_machine_and_from_what_is_remembered(published: Published, pelican: Build) -> None:
    published.build(cache="other", output="elsewhere")
    assert published.cards("elsewhere") == published.cards()
    published.build(output="again")
    assert published.cards("again") == published.cards()


def test_an_unchanged_card_is_neither_drawn_nor_touched(published: Published) -> None:
    """Also where every page is made anew."""

    def times() -> dict[str, int]:
        folders = (published.folder / "output/cards", published.folder / "cache/cards")
        return {str(file): file.stat().st_mtime_ns for folder in folders for file in folder.iterdir()}

    before = times()
    published.build()
    published.build("DRAW_CARDS=true", 'TAGLINE="Another"')
    assert times() == before


def test_the_card_goes_with_its_text(pelican: Build, tmp_path: Path) -> None:
    site = Published(tmp_path, pelican)
    site.build()
    old = name_of("The first text", "English")
    assert old in site.cards()
    site.write("news/2024-01-01-first/index.en.md", '---\ntitle: "Another title"\n---\nText.\n')
    site.build()
    assert old not in site.cards()
    assert name_of("Another title", "English") in site.cards()
    site.write("news/2024-01-01-first/index.en.md", '---\ntitle: "Another title"\nstatus: hidden\n---\nText.\n')
    site.write("news/2024-01-01-first/index.nl.md", "---\ntitle: N\nstatus: hidden\ntranslated_from: en\n---\nTekst.\n")
    site.write("news/2024-01-01-first/index.ru.md", "---\ntitle: Р\nstatus: hidden\ntranslated_from: en\n---\nТекст.\n")
    site.build()
    assert name_of("Another title", "English") not in site.cards()
    assert not (tmp_path / "cache/cards" / old).exists(), "nor is it remembered"


def test_a_preview_draws_nothing(published: Published) -> None:
    published.build("DRAW_CARDS=false", output="plain")
    assert not (published.folder / "plain/cards").exists()
    pictures = {picture(page) for page in published.pages("plain").values()}
    assert pictures == {MARK}
    assert runpy.run_path(str(ROOT / "pelicanconf.py"))["DRAW_CARDS"] is False
    assert re.search(r"^DRAW_CARDS = True$", (ROOT / "publishconf.py").read_text("utf-8"), re.MULTILINE)


def test_many_are_drawn_by_several_processes(pelican: Build, tmp_path: Path) -> None:
    """The same pictures as one would draw."""
    site = Published(tmp_path, pelican)
    for number in range(20):
        site.write(
            f"news/2023-01-{number + 1:02}-more-{number}/index.en.md", f"---\ntitle: Text {number}\n---\nText.\n"
        )
    site.build()
    look = style(ROOT / "theme")
    for number in range(20):
        alone = card_bytes(tmp_path / "alone", Card(f"Text {number}", "English", look))
        assert site.cards()[name_of(f"Text {number}", "English")] == alone
