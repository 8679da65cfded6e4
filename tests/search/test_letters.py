"""The index of titles and tags, which serves without scripts."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.languages.collation import letter, letter_key, plain, sort_key
from plugins.page.letter_pages import MOST_ON_A_PAGE, MOST_TOGETHER
from tests.built_site import Build, Page, Site, read_site
from tests.site.small_site import write
from tests.site.test_promises import LIMIT

WORDS = {
    "en": ["bridge", "shelter", "lawyer", "language", "garden", "winter", "letter", "number", "people", "country"],
    "ru": ["беженцы", "жильё", "помощь", "закон", "встреча", "человек", "страна", "вечер", "письмо", "переводчик"],
}
MANY = 230


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Long titles: a letter that has three pages of them, and many letters that have a few."""
    folder = tmp_path_factory.mktemp("letters") / "content"
    chance = random.Random(1)
    for lang, words in WORDS.items():
        for number in range(MANY):
            first = words[0] if number % 2 else words[number % len(words)]
            title = f"{first.capitalize()} {' '.join(chance.choices(words, k=9))} {number}"
            text = f"---\ntitle: {title}\ntags: [pride]\n---\nText.\n"
            write(folder / f"news/2024-01-01-{lang}-{number}/index.{lang}.md", text)
    return folder


def built(pelican: Build, content: Path) -> Site:
    done = pelican(content, content.parent / "output")
    assert done.returncode == 0, done.stderr
    return read_site(content.parent / "output")


@pytest.fixture(scope="module")
def large(pelican: Build, content: Path) -> Site:
    return built(pelican, content)


def index(site: Site, lang: str) -> dict[str, Page]:
    """The pages of the index, in order."""
    first = site.pages[f"{lang}/search/index.html"]
    found = {}
    for link in linked(first, "letters"):
        path = site.target(first, link["href"])
        while path:
            assert path not in found
            page = found[path] = site.pages[path]
            path = next((site.target(page, each["href"]) for each in page.all("a", rel="next")), None)
    return found


def linked(page: Page, name: str) -> Iterator:  # type: ignore[type-arg]  # of Elements
    return (link for link in page.all("a") if any(each["class"] == name for each in link.parents))


def titles(page: Page) -> list[str]:
    return [link.text.replace("\N{NO-BREAK SPACE}", " ") for link in linked(page, "titles")]


def place(small: str, lang: str) -> tuple[object, str]:
    return letter_key(letter(small), lang), sort_key(small, lang)


@pytest.mark.parametrize("lang", WORDS)
def test_all_titles_and_tags_are_there_once_and_in_order(large: Site, lang: str) -> None:
    pages = index(large, lang)
    letters = list(linked(large.pages[f"{lang}/search/index.html"], "letters"))
    assert len(pages) > len(letters), "a letter has more pages"
    all_of_it = [title for page in pages.values() for title in titles(page)]
    assert len(all_of_it) == len(set(all_of_it)) == MANY + 1
    assert all_of_it == sorted(all_of_it, key=lambda title: place(plain(title, lang), lang))
    assert all(0 < len(titles(page)) <= MOST_ON_A_PAGE for page in pages.values())


def test_every_page_of_the_index_is_small(large: Site) -> None:
    pages = [page for path, page in large.pages.items() if re.match("../search/", path)]
    assert len(pages) > 10
    assert {page.path: large.weight(page) for page in pages if large.weight(page) > LIMIT} == {}


def test_a_short_index_stands_on_the_page_of_the_search(large: Site) -> None:
    assert MANY > MOST_TOGETHER
    assert titles(large.pages["nl/search/index.html"]) == ["pride"], "a tag, and no texts of its own"
    assert [path for path in large.pages if path.startswith("nl/search/")] == ["nl/search/index.html"]


def test_what_is_not_in_the_language_or_not_for_everybody_is_not_there(small: Path) -> None:
    dutch, english = (small / f"{lang}/search/index.html" for lang in ("nl", "en"))
    assert "Второй" not in dutch.read_text("utf-8")
    assert "De derde tekst" in dutch.read_text("utf-8")
    for words in ("The fourth text", "The fifth text", "The text of next week"):
        assert words not in english.read_text("utf-8")


def test_a_new_title_changes_the_pages_of_its_letters_only(pelican: Build, content: Path, large: Site) -> None:
    def times() -> dict[str, int]:
        pages = large.files("*/search/**/*.html")
        return {path.relative_to(large.folder).as_posix(): path.stat().st_mtime_ns for path in pages}

    before = times()
    file = content / "news/2024-01-01-en-8/index.en.md"
    file.write_text(re.sub("title: .*", "title: Garden party", file.read_text("utf-8")), "utf-8")
    built(pelican, content)
    changed = {path.split("/")[2] for path, time in times().items() if before[path] != time}
    assert changed == {"g", "p"}, "“People …” has become “Garden …”"
