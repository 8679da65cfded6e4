"""A translation that is older than its original says so to whoever reads it, and to nobody else."""

import re
from pathlib import Path

import pytest

from tests.built_site import Build, Element, Site, read_site

OLDER = re.compile("older than|старше|ouder dan")
OLD = "translated_from: en@0123456789\n"
TEXTS = {
    "news/2024-03-28-dated/index.en.md": "title: The doors\n---\nOpen.\n",
    "news/2024-03-28-dated/index.ru.md": f"title: Двери\n{OLD}---\nОткрыты.\n",
    "news/2024-03-28-dated/index.nl.md": f"title: De deuren\n{OLD}---\nOpen.\n",
    "news/2024-03-29-updated/index.en.md": "title: The roof\nmodified: 2026-05-05\n---\nNew.\n",
    "news/2024-03-29-updated/index.ru.md": f"title: Крыша\n{OLD}---\nСтарая.\n",
    "news/2024-03-30-unstamped/index.en.md": "title: The wall\n---\nWhite.\n",
    "news/2024-03-30-unstamped/index.ru.md": "title: Стена\ntranslated_from: en\n---\nБелая.\n",
    "news/2024-03-31-chain/index.en.md": "title: The house\n---\nHigh.\n",
    "news/2024-03-31-chain/index.ru.md": "title: Дом\ntranslated_from: en\n---\nВысокий.\n",
    "news/2024-03-31-chain/index.nl.md": "title: Het huis\ntranslated_from: ru@0123456789\n---\nHoog.\n",
    "news/2024-04-01-summary/index.en.md": "title: The street\n---\nLong.\n",
    "news/2024-04-01-summary/index.ru.md": f"title: Улица\nsummary: Длинная.\n{OLD}---\n",
    "news/2024-04-02-fallback/index.ru.md": "title: Окно\n---\nНовое.\n",
    "news/2024-04-02-fallback/index.nl.md": "title: Het raam\ntranslated_from: ru@0123456789\n---\nOud.\n",
    "events/2026-12-24-supper/index.en.md": "title: Supper\nstart: 2026-12-24 18:00\n---\nCome.\n",
    "events/2026-12-24-supper/index.ru.md": f"title: Ужин\n{OLD}---\nПриходите.\n",
    "press/2024-04-02-paper/index.en.md": "title: A paper\n---\nIt wrote.\n",
    "press/2024-04-02-paper/index.ru.md": f"title: Газета\n{OLD}---\nНаписала.\n",
    "pages/about/index.en.md": "title: About us\n---\nWe.\n",
    "pages/about/index.nl.md": f"title: Over ons\n{OLD}---\nWij.\n",
}


@pytest.fixture(scope="module")
def outdated(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = tmp_path_factory.mktemp("outdated")
    for path, text in TEXTS.items():
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{text}", "utf-8")
    done = pelican(root / "content", root / "output", CACHE_PATH=str(root / "cache"))
    assert done.returncode == 0, done.stderr
    return read_site(root / "output")


def notices(site: Site, path: str) -> list[Element]:
    return [e for e in site.pages[f"{path}index.html"].all("div", role="note") if OLDER.search(e.text)]


def said(element: Element) -> str:
    return " ".join(element.text.split())


def link(site: Site, path: str) -> Element:
    [notice] = notices(site, path)
    [found] = [a for a in site.pages[f"{path}index.html"].all("a") if notice in a.parents]
    return found


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("ru/news/dated/", "старше оригинала от 28 марта 2024: последних изменений в нём нет."),
        ("nl/news/dated/", "ouder dan het origineel van 28 maart 2024: de laatste wijzigingen ontbreken."),
        ("ru/news/updated/", "старше оригинала, обновлённого 5 мая 2026:"),
        ("ru/events/supper/", "старше оригинала:"),
        ("nl/news/chain/", "ouder dan de tekst waarop ze gebaseerd is:"),
        ("ru/news/summary/", "старше оригинала от 1 апреля 2024:"),
        ("nl/about/", "ouder dan het origineel:"),
    ],
)
def test_readers_are_told_in_their_language_and_with_the_day_of_the_original(
    outdated: Site, path: str, words: str
) -> None:
    """An event's day is when it takes place, and says nothing of its text."""
    assert [words in said(notice).replace("\u00a0", " ") for notice in notices(outdated, path)] == [True]


@pytest.mark.parametrize(
    ("path", "target", "title", "lang"),
    [
        ("ru/news/dated/", "en/news/dated/", "The doors", "en"),
        ("nl/news/chain/", "ru/news/chain/", "Дом", "ru"),
    ],
)
def test_the_link_leads_to_the_newer_text_and_says_its_language(
    outdated: Site, path: str, target: str, title: str, lang: str
) -> None:
    found = link(outdated, path)
    assert outdated.target(outdated.pages[f"{path}index.html"], found["href"]) == f"{target}index.html"
    assert (found.text, found["lang"], found["hreflang"]) == (title, lang, lang)


def test_a_text_that_stands_in_for_a_translation_says_it_too(outdated: Site) -> None:
    """There is no English version, and Dutch comes first in its place."""
    [notice] = notices(outdated, "en/news/fallback/")
    assert "older than the original of 2 April 2024" in said(notice).replace("\u00a0", " ")
    assert link(outdated, "en/news/fallback/").text == "Окно"


@pytest.mark.parametrize(
    "path", ["ru/news/unstamped/", "ru/press/paper/", "en/news/dated/", "ru/news/chain/", "nl/news/summary/"]
)
def test_nothing_is_said_where_nobody_knows_or_cares(outdated: Site, path: str) -> None:
    assert notices(outdated, path) == []


def test_feeds_have_the_texts_alone(outdated: Site) -> None:
    feeds: list[Path] = [*outdated.files("feed.xml"), *outdated.files("feed.atom")]
    assert feeds
    for feed in feeds:
        assert not OLDER.search(feed.read_text("utf-8")), feed
