"""One site, several languages: each page in its own, linked to its others, and honest about what is missing."""

import re

import pytest

from pelicanconf import LANGUAGES
from plugins.languages.language import languages as known_languages
from tests.built_site import Page, Site, Told

BASE = "https://www.lgbtworldbeside.org/"


def real_pages(site: Site) -> dict[str, Page]:
    return {path: page for path, page in site.pages.items() if not page.moved}


def test_every_page_says_its_language(site: Site, languages: list[str]) -> None:
    for path, page in real_pages(site).items():
        first = path.partition("/")[0]
        assert page.lang == (first if first in languages else languages[0]), path
        assert page.one("html")["dir"] in ("ltr", "rtl"), path


def test_every_language_has_the_same_sections(site: Site, languages: list[str]) -> None:
    for section in ("", "news/", "events/", "campaigns/", "press/", "dossier/", "tags/", "feeds/"):
        for lang in languages:
            assert f"{lang}/{section}index.html" in site.pages


def test_hreflang_is_mutual_and_has_a_default(told: Told) -> None:
    assert told("hreflang") == []


def test_canonical_is_a_page_in_its_own_language(site: Site) -> None:
    for path, page in real_pages(site).items():
        for link in page.all("link", rel="canonical"):
            target = link["href"].removeprefix(BASE) + "index.html"
            if not path.endswith("404.html"):
                assert target in site.pages, path


def test_switcher_is_on_every_page_and_names_languages_in_themselves(site: Site, languages: list[str]) -> None:
    names = {code: language.name for code, language in known_languages(LANGUAGES).items()}
    for path, page in real_pages(site).items():
        if path == "index.html":
            continue
        switches = [link for link in page.all("a") if link["hreflang"]]
        assert [link["hreflang"] for link in switches][: len(languages)] == languages, path
        for link in switches[: len(languages)]:
            assert names[link["hreflang"]] in link.text, path


def test_fallback_is_marked_and_canonical_to_the_real_version(site: Site) -> None:
    """The Flemish Parliament's news has no Russian version: the Russian page shows another, and says so."""
    page = site.pages["ru/news/speech-in-the-flemish-parliament/index.html"]
    assert page.lang == "ru"
    body = next(e for e in page.elements if e.tag == "div" and "prose" in e["class"].split())
    assert body["lang"] == "en"
    assert page.one("h1")["lang"] == "en"
    assert page.one("link", rel="canonical")["href"].startswith(BASE + "en/")
    assert not [link for link in page.all("link") if link["hreflang"]]


def test_a_summary_stands_above_the_text_it_falls_back_to(site: Site) -> None:
    page = site.pages["en/dossier/parliamentary-answers/index.html"]
    assert page.one("h1").lang == "en"
    body = next(e for e in page.elements if e.tag == "div" and "prose" in e["class"].split())
    assert body["lang"] == "nl"


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_no_cyrillic_outside_elements_that_say_so(site: Site, lang: str) -> None:
    for path, page in site.pages.items():
        if not path.startswith(f"{lang}/"):
            continue
        for element in page.elements:
            own = element.text if element.tag in ("a", "p", "h1", "h2", "h3", "dt", "dd", "small") else ""
            inner = any(element in e.parents and e.lang == "ru" for e in page.elements) if own else False
            if re.search("[а-яё]{3}", own, re.IGNORECASE) and not inner:
                assert element.lang == "ru", f"{path}: {own[:60]}"


def test_russian_pages_have_no_english_interface(site: Site) -> None:
    words = {"Home", "News", "Events", "Campaigns", "Skip to the text", "Follow us", "Source", "Related", "Language"}
    for path, page in site.pages.items():
        if path.startswith("ru/"):
            said = {
                e.text.strip() for e in page.elements if e.tag in ("a", "h2", "h3", "dt", "span") and e.lang == "ru"
            }
            assert not said & words, path


def test_chooser_greets_in_every_language(site: Site, languages: list[str]) -> None:
    page = site.pages["index.html"]
    assert [link["hreflang"] for link in page.all("a")] == languages
    assert [link.lang for link in page.all("a")] == languages


def test_switcher_says_in_words_which_language_is_missing(site: Site) -> None:
    """The Flemish Parliament's news is in English and Dutch only, whichever page of it one is on."""
    for path in ("ru/news/speech-in-the-flemish-parliament", "en/news/speech-in-the-flemish-parliament"):
        page = site.pages[f"{path}/index.html"]
        switcher = next(e for e in page.all("nav") if "switcher" in e["class"].split())
        said = {link["hreflang"]: "(" in link.text for link in page.all("a") if switcher in link.parents}
        assert said == {"en": False, "ru": True, "nl": False}, path
