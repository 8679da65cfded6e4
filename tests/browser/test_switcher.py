"""From every kind of page to the same page in every other language and back: by keyboard alone, without JavaScript."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TypedDict
from urllib.parse import urlsplit

import pytest
from jinja2 import Environment, nodes
from playwright.sync_api import Browser, Page

from plugins.languages.language import Language
from plugins.languages.language import languages as parsed
from tests.built_site import ROOT

KEYS = 2  # from the top of a page to the first language; what stands before is the skip link

# Each template with pages that it makes, in one language; the switcher leads to the others.
PLACES = {
    "404.html": ["ru/no-such-page/", "nowhere/"],
    "article.html": ["ru/news/belgiya-otkryvaet-dveri/", "ru/news/speech-in-the-flemish-parliament/"],
    "calendar.html": ["ru/events/"],
    "campaign.html": ["ru/campaigns/spravedlivost-dlya-chechni/"],
    "campaigns.html": ["ru/campaigns/"],
    "dossier.html": ["nl/dossier/antwoorden-op-kamervragen/"],
    "event.html": ["en/events/vondelpark-picnic/", "nl/events/pride-walk/"],
    "feeds.html": ["ru/feeds/"],
    "home.html": ["ru/"],
    "list.html": ["ru/news/", "ru/tags/chechnya/"],
    "month.html": ["ru/events/2021/06/"],
    "page.html": ["nl/over-ons/"],
    "search.html": ["ru/search/"],
    "press.html": ["en/press/risk-group/"],
    "selection.html": ["ru/events/town/the-hague/", "ru/events/campaign/spravedlivost-dlya-chechni/"],
    "tags.html": ["ru/tags/"],
    "year.html": ["ru/events/2021/"],
}
WITHOUT = {
    "chooser.html": "offers the languages itself, all of them",
    "letter.html": "stands in sites with more texts than ours: tests/search",
    "moved.html": "leads on by itself, in its own language",
}

# What a reader of the page, its code or its voice gets of each language in the switcher.
SWITCHES = """() => [...document.querySelectorAll(".switcher a")].map(a => {
    const name = a.querySelector("[lang]"), line = getComputedStyle(a);
    return {href: a.href, hreflang: a.hreflang, lang: name.lang, dir: name.dir, name: name.textContent,
            said: a.textContent.replace(name.textContent, ""), current: a.getAttribute("aria-current"),
            dotted: line.textDecorationLine + " " + line.textDecorationStyle};
})"""


class Switch(TypedDict):
    href: str
    hreflang: str
    lang: str
    dir: str
    name: str
    said: str
    current: str | None
    dotted: str


def switches(page: Page) -> dict[str, Switch]:
    """Of the page that is open, by language, in their order."""
    found: list[Switch] = page.evaluate(SWITCHES)
    return {switch["hreflang"]: switch for switch in found}


@pytest.fixture(scope="module")
def known() -> dict[str, Language]:
    settings: dict[str, object] = {}
    exec((ROOT / "pelicanconf.py").read_text("utf-8"), settings)
    return parsed(settings["LANGUAGES"])  # type: ignore[arg-type]  # a mapping, as the build itself trusts


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[Page]:
    """One page for all tests here. No scripts, and a narrow screen, where the switcher has the least room."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})
    yield context.new_page()
    context.close()


def test_every_template_is_covered() -> None:
    """But for those that only others are built upon."""
    templates = ROOT / "theme/templates"
    files = {path.name for path in templates.glob("*.html")}
    built_upon = {base for file in files for base in bases(templates / file)}
    assert files - built_upon == {*PLACES, *WITHOUT}


def bases(template: Path) -> Iterator[str]:
    for extends in (
        Environment(extensions=["jinja2.ext.i18n"]).parse(template.read_text("utf-8")).find_all(nodes.Extends)
    ):
        assert isinstance(extends.template, nodes.Const)
        yield extends.template.value


@pytest.mark.parametrize("place", [place for places in PLACES.values() for place in places])
def test_to_each_language_and_back(reader: Page, address: str, known: dict[str, Language], place: str) -> None:
    reader.goto(address + place)
    ways = {lang: switch["href"] for lang, switch in switches(reader).items()}
    assert list(ways) == list(known)
    reader.goto(ways[next(iter(ways))])
    pages: dict[str, tuple[dict[str, Switch], bool]] = {}
    for lang in tour(list(ways)):
        if reader.url != ways[lang]:
            switch_by_keyboard(reader, list(ways), lang)
        assert reader.url == ways[lang], "where one was, in that language"
        pages[lang] = pages.get(lang) or look(reader)
    missing = {lang for lang, (_, stands_in) in pages.items() if stands_in}
    for here, (found, _) in pages.items():
        each_says_what_it_is(found, here, missing, known)


def tour(langs: list[str]) -> list[str]:
    """From each to each other, and back: en, ru, en, nl, en, ru, nl, ru, nl."""
    pairs = [[one, *(stop for other in langs[i + 1 :] for stop in (other, one))] for i, one in enumerate(langs)]
    return list(chain.from_iterable(pairs))


def look(page: Page) -> tuple[dict[str, Switch], bool]:
    """The switches, and whether the page is really one of another language, which it then calls the canonical one."""
    canonical = [link.get_attribute("href") or "" for link in page.locator("link[rel=canonical]").all()]
    lang = page.locator("html").get_attribute("lang")
    assert page.url.split("/")[3] == lang
    return switches(page), any(urlsplit(url).path.split("/")[1] != lang for url in canonical)


def each_says_what_it_is(found: dict[str, Switch], here: str, missing: set[str], known: dict[str, Language]) -> None:
    for lang, switch in found.items():
        language = known[lang]
        assert (switch["lang"], switch["dir"], switch["name"]) == (lang, language.dir, language.name)
        assert bool(switch["said"].strip()) == (lang in missing), "for who listens"
        assert ("underline dotted" in switch["dotted"]) == (lang in missing), "for who looks"
        assert bool(switch["current"]) == (lang == here)


def switch_by_keyboard(page: Page, order: list[str], lang: str) -> None:
    """From the top of the page, as it was opened."""
    for _ in range(KEYS):
        page.keyboard.press("Tab")
    assert focused(page) == order[0], f"{page.url}: the languages are {KEYS} keys away"
    for _ in range(order.index(lang)):
        page.keyboard.press("Tab")
    assert focused(page) == lang
    with page.expect_navigation():
        page.keyboard.press("Enter")


def focused(page: Page) -> object:
    return page.evaluate("document.activeElement.closest('.switcher') && document.activeElement.hreflang")


def test_the_skip_link_still_comes_first(reader: Page, address: str) -> None:
    reader.goto(f"{address}ru/news/")
    reader.keyboard.press("Tab")
    assert reader.evaluate("document.activeElement.getAttribute('href')") == "#main"
    reader.keyboard.press("Enter")
    assert reader.evaluate("document.activeElement.id") == "main"


def test_the_eye_finds_in_the_same_order_as_the_keyboard(reader: Page, address: str) -> None:
    """WCAG 2.4.3: languages, home, menu, each below the one before."""
    reader.goto(f"{address}ru/")
    tops = reader.evaluate(
        "[...document.querySelectorAll('.switcher, .masthead-home, .menu')].map(e => e.getBoundingClientRect().top)"
    )
    assert len(tops) == 3
    assert tops == sorted(tops)


def test_the_chooser_leads_to_each_language(reader: Page, address: str, known: dict[str, Language]) -> None:
    for number, lang in enumerate(known):
        reader.goto(address)
        for _ in range(number + 1):
            reader.keyboard.press("Tab")
        with reader.expect_navigation():
            reader.keyboard.press("Enter")
        assert reader.url == f"{address}{lang}/"


def test_an_old_address_leads_to_a_page_that_has_a_switcher(reader: Page, address: str) -> None:
    reader.goto(f"{address}post/belgium-opens-its-doors-to-lgbtq-refugees-1/")
    reader.wait_for_url(f"{address}en/news/belgium-opens-its-doors/")
    assert "ru" in switches(reader)
