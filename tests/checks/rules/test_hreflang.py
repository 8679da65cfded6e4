from pathlib import Path

from plugins.checks.rules.hreflang import of_site
from tests.checks.pages import URL, html, said, whole


def page(lang: str, alternates: dict[str, str], canonical: str = "") -> str:
    links = [f'<link rel="alternate" hreflang="{code}" href="{URL}{path}">' for code, path in alternates.items()]
    links.append(f'<link rel="canonical" href="{URL}{canonical or f"{lang}/a/"}">')
    return html(head="\n".join(links), lang=lang)


BOTH = {"en": "en/a/", "ru": "ru/a/", "x-default": "en/a/"}


def found(folder: Path, english: str, russian: str) -> list[str]:
    return said(of_site(whole(folder, {"en/a/index.html": english, "ru/a/index.html": russian})))


def test_versions_that_name_each_other_are_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, page("en", BOTH), page("ru", BOTH)) == []


def test_a_page_without_versions_is_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, page("en", {}), page("ru", {})) == []


def test_what_is_not_mutual_is_told(tmp_path: Path) -> None:
    alone = {"ru": "ru/a/", "x-default": "ru/a/"}
    assert found(tmp_path, page("en", BOTH), page("ru", alone)) == [
        "its version in “ru” does not name it in turn: ru/a/index.html"
    ]


def test_a_default_is_needed(tmp_path: Path) -> None:
    without = {"en": "en/a/", "ru": "ru/a/"}
    told = "the page names no version for all other languages (x-default)"
    assert found(tmp_path, page("en", without), page("ru", BOTH)) == [told]


def test_a_page_names_itself(tmp_path: Path) -> None:
    without = {"ru": "ru/a/", "x-default": "ru/a/"}
    assert "the page names its other versions, and not itself" in found(tmp_path, page("en", without), page("ru", BOTH))


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    more = {**BOTH, "nl": "nl/a/"}
    assert "its version in “nl” is not there: nl/a/index.html" in found(tmp_path, page("en", more), page("ru", BOTH))


def test_the_language_is_that_of_the_page(tmp_path: Path) -> None:
    swapped = {"ru": "en/a/", "en": "ru/a/", "x-default": "en/a/"}
    told = found(tmp_path, page("en", swapped), page("ru", swapped))
    assert "its version in “ru” is in another language: en/a/index.html" in told


def test_a_copy_has_no_versions(tmp_path: Path) -> None:
    told = "the page has versions in other languages, and says that it is a copy of another (canonical)"
    assert found(tmp_path, page("en", BOTH, canonical="ru/a/"), page("ru", BOTH)) == [told]
