"""What is in the index, and in which files."""

import re
from pathlib import Path

import pytest

from plugins.search.bundle import first_search
from tests.built_site import ROOT, Build, Site
from tests.search.conftest import JUNE_2024, SEARCH, everything, index_bytes
from tests.site.small_site import write_content

NAME = r"(?:[a-z0-9-]+/)*[a-z0-9-]+\.[a-z]+"
# Pagefind's script has these names in it, so that they are not ours to choose. They differ beyond case too, and no
# reader sees one.
PARTS = r"(?:index|fragment)/[a-z]+_[0-9a-f]+\.pf_[a-z]+"
PAGEFINDS = rf"pagefind/(?:{PARTS}|(?:pagefind|wasm)\.[a-z]+(?:_[0-9a-f]+)?\.[a-z_]+)"
ONE_SEARCH = 128 * 1024


def test_what_is_public_is_found(small: Path) -> None:
    said = everything(small)
    for words in ("The first text", "Первый текст", "De derde tekst", "Herdenking", "Over ons", "Asiel", "Убежище"):
        assert words in said, words


@pytest.mark.parametrize(
    "words",
    [
        "The fourth text",  # hidden
        "Only for who knows the address",
        "fourth",
        "The fifth text",  # a draft
        "Not ready",
        "The text of next week",  # its day has not come
        "Its day will come",
    ],
)
def test_what_is_not_public_is_in_no_file_of_the_index(small: Path, words: str) -> None:
    assert words.casefold() not in everything(small).casefold()


def test_a_preview_has_drafts_and_its_search_has_not(pelican: Build, tmp_path: Path) -> None:
    write_content(tmp_path / "content")
    options = (*SEARCH, "PREVIEW=true")
    done = pelican(tmp_path / "content", tmp_path / "output", *options, SOURCE_DATE_EPOCH=JUNE_2024)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "output/en/news/fifth/index.html").exists()
    said = everything(tmp_path / "output")
    assert "The first text" in said
    assert "Not ready" not in said
    assert "Its day will come" not in said


def test_what_stands_in_for_a_translation_is_found_in_its_own_language_only(small: Path) -> None:
    found = {path: content.decode("utf-8", "replace") for path, content in index_bytes(small).items()}
    with_it = [path for path, text in found.items() if "/fragment/" in path and "Второй текст" in text]
    assert [path.partition("/fragment/")[2][:3] for path in with_it] == ["ru_"]
    dutch = "".join(text for path, text in found.items() if "/fragment/nl_" in path)
    assert "Antwoorden op vragen" in dutch, "a title and a summary are its own"
    assert "Seven" not in dutch, "the text below is in another language"


def test_only_pages_of_texts_are_found(small: Path) -> None:
    found = set(re.findall(r'"url":"([^"]*)"', everything(small)))
    assert "/en/news/first/" in found
    assert not [url for url in found if re.search(r"/(?:tags|search|feeds|page|town|20\d\d)/|^/../$", url)]


def test_a_place_for_those_who_register_is_not_found(pelican: Build, event_site: Site, tmp_path: Path) -> None:
    done = pelican(event_site.folder.parent / "content", tmp_path / "output", *SEARCH)
    assert done.returncode == 0, done.stderr
    said = everything(tmp_path / "output")
    assert "Dutch lesson" in said
    assert "Gent" in said
    assert "Library" in said
    assert "Secret House" not in said
    assert "Hidden Street" not in said


def test_only_what_our_page_uses_is_shipped(searched: Site) -> None:
    names = {path.removeprefix("pagefind/") for path in index_bytes(searched.folder)}
    plain = {name for name in names if "/" not in name and not name.endswith(".pf_meta")}
    assert plain == {"pagefind.js", "pagefind-entry.json", *(f"wasm.{lang}.pagefind" for lang in ("en", "ru", "nl"))}
    assert {name.partition("/")[0] for name in names if "/" in name} == {"index", "fragment"}


def test_file_names_are_plain_or_those_that_pagefind_asks_for(searched: Site) -> None:
    names = [path.relative_to(searched.folder).as_posix() for path in searched.folder.rglob("*") if path.is_file()]
    assert len({name.casefold() for name in names}) == len(names)
    old = {path for path, page in searched.pages.items() if page.moved}
    odd = [name for name in {*names} - old - {".made-by-the-build"} if not re.fullmatch(NAME, name)]
    assert odd
    assert [name for name in odd if not re.fullmatch(PAGEFINDS, name)] == []


def test_the_index_is_the_same_from_another_place_and_moment(searched: Site, pelican: Build, tmp_path: Path) -> None:
    for number in range(3):
        done = pelican(
            ROOT / "content",
            tmp_path / f"{number}",
            *SEARCH,
            f'CACHE_PATH="{tmp_path}/cache-{number}"',
            TZ="Asia/Tokyo",
            LC_ALL="nl_NL.UTF-8",
            PYTHONHASHSEED=str(number),
        )
        assert done.returncode == 0, done.stderr
        assert index_bytes(tmp_path / f"{number}") == index_bytes(searched.folder)


def test_an_index_of_the_same_words_is_not_touched(pelican: Build, tmp_path: Path) -> None:
    """Also when the site is built anew, and where something changes that is not searched."""
    write_content(tmp_path / "content")

    def times() -> dict[str, int]:
        return {path.name: path.stat().st_mtime_ns for path in (tmp_path / "output/pagefind").rglob("*")}

    def build() -> None:
        done = pelican(tmp_path / "content", tmp_path / "output", *SEARCH, SOURCE_DATE_EPOCH=JUNE_2024)
        assert done.returncode == 0, done.stderr

    build()
    before = times()
    hidden = tmp_path / "content/news/2024-04-13-fourth/index.en.md"
    hidden.write_text(hidden.read_text("utf-8") + "\nMore of it.\n", "utf-8")
    build()
    assert times() == before
    public = tmp_path / "content/news/2024-01-10-first/index.en.md"
    public.write_text(public.read_text("utf-8") + "\nMore of it.\n", "utf-8")
    build()
    assert times() != before
    changed = {name for name, time in times().items() if before.get(name) != time}
    assert not [name for name in changed if name.startswith(("ru_", "nl_", "wasm", "pagefind.js", "pagefind.ru"))]


def test_one_search_loads_little_and_the_page_says_how_much(searched: Site) -> None:
    found = [path for path in searched.files("pagefind/**/*") if path.is_file()]
    files = {path.relative_to(searched.folder).as_posix(): path.read_bytes() for path in found}
    for lang in ("en", "ru", "nl"):
        size = first_search(files, lang)
        assert 50_000 < size < ONE_SEARCH
        said = searched.pages[f"{lang}/search/index.html"].one("p", id="search-size").text
        told = int(re.findall(r"\d+", said)[0]) * 1000
        assert size <= told < size + 10_000


def test_where_no_index_is_made_the_page_promises_no_size(site: Site) -> None:
    assert not (site.folder / "pagefind").exists()
    assert not re.search(r"\d", site.pages["en/search/index.html"].one("p", id="search-size").text)
