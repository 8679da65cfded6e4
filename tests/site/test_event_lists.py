"""The calendar as pages: what is coming, months, years, towns, campaigns, online; each event once."""

from collections import Counter
from pathlib import Path

import pytest

from tests.built_site import Build, Page, Site, read_site
from tests.event_site import TEXTS, write_events


def listed(site: Site, page: Page) -> list[str]:
    """The addresses of the events in the page's lists, in their order."""
    items = [e for e in page.elements if "p-name" in e["class"].split() and "u-url" in e["class"].split()]
    return [site.target(page, item["href"]) or "" for item in items]


def own_pages(site: Site, lang: str) -> set[str]:
    return {
        path for path, page in site.pages.items() if path.startswith(f"{lang}/events/") and "h-event" in article(page)
    }


def article(page: Page) -> list[str]:
    return next((e["class"].split() for e in page.all("article")), [])


def of_part(site: Site, base: str) -> list[str]:
    """All pages of a list."""
    pages = [
        page for path, page in site.pages.items() if path in (f"{base}index.html",) or path.startswith(f"{base}page/")
    ]
    return [event for page in pages for event in listed(site, page)]


def years(site: Site, lang: str) -> list[str]:
    folders = sorted((site.folder / lang / "events").iterdir())
    return [
        f"{lang}/events/{folder.name}/"
        for folder in folders
        if folder.name.isdigit() and (folder / "index.html").is_file()
    ]


@pytest.mark.parametrize("which", ["site", "event_site"])
@pytest.mark.parametrize("lang", ["en", "ru", "nl"])
def test_every_event_is_listed_as_coming_or_over_once(which: str, lang: str, request: pytest.FixtureRequest) -> None:
    site: Site = request.getfixturevalue(which)
    coming = of_part(site, f"{lang}/events/")
    assert max(Counter(coming).values()) == 1
    over = {year: of_part(site, year) for year in years(site, lang)}
    for events in over.values():
        assert max(Counter(events).values()) == 1
    assert {*coming, *(event for events in over.values() for event in events)} == own_pages(site, lang)
    every = Counter([*coming, *(event for events in over.values() for event in events)])
    assert {every[event] for event in every if "data-until" not in site.pages[event].source} == {1}, "over for good"


def test_the_parts_of_the_calendar_are_pages(event_site: Site) -> None:
    parts = {
        "en/events/online/": ["lesson", "talk"],
        "en/events/town/amsterdam/": ["weekend", "dinner", "workshop", "memorial"],
        "en/events/campaign/shelter/": ["workshop", "memorial"],
        "ru/events/campaign/ubezhishche/": ["masterskaya", "memorial"],
    }
    for base, names in parts.items():
        found = [event.split("/")[2] for event in of_part(event_site, base)]
        assert found == names, base


def test_a_part_leads_to_itself_in_the_other_languages(event_site: Site) -> None:
    page = event_site.pages["en/events/campaign/shelter/index.html"]
    links = {link["hreflang"]: link["href"] for link in page.all("link", rel="alternate") if link["hreflang"]}
    assert links["ru"].endswith("ru/events/campaign/ubezhishche/")


def test_the_events_of_a_campaign_have_a_calendar_to_follow(event_site: Site) -> None:
    page = event_site.pages["en/events/campaign/shelter/index.html"]
    links = [link["href"] for link in page.all("a") if link["href"].endswith(".ics")]
    assert len(links) == 2
    assert (event_site.folder / (event_site.target(page, links[0]) or "")).is_file()
    assert links[1].startswith("webcal://")


def test_upcoming_events_stand_under_their_month(event_site: Site) -> None:
    page = event_site.pages["ru/events/index.html"]
    names = [e.text for e in page.all("h2") if any("band" in p["class"].split() for p in e.parents)]
    assert names[:2] == ["Ноябрь 2026", "Декабрь 2026"]


def test_month_tables_read_well_without_seeing_them(event_site: Site) -> None:
    page = event_site.pages["en/events/2026/11/index.html"]
    assert page.one("caption").text == "November 2026"
    heads = page.all("th")
    assert [head["scope"] for head in heads] == ["col"] * 7
    assert "Monday" in heads[0].text
    today = page.one("td", **{"aria-current": "date"})
    assert today.text.strip().startswith("22")
    cells = [cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in page.all("td")]
    bars = [cell for cell in cells if "Weekend in de Ardennen" in cell]
    assert ["day 1 of 4" in bars[0], "day 4 of 4" in bars[-1], len(bars)] == [True, True, 4]
    assert any("Dinner" in cell and "Weekend" in cell for cell in cells), "several events on a day"
    assert any("Saturday 28 November 2026" in cell and "Cancelled" in cell for cell in cells)


def test_months_without_today_do_not_change_with_the_day(event_site: Site) -> None:
    page = event_site.pages["en/events/2026/12/index.html"]
    assert not page.all("td", **{"aria-current": "date"})
    assert "data-until" not in page.source


@pytest.mark.parametrize(
    ("slug", "address"), [("online", "online"), ("2020", "2020"), ("town/gent", ""), ("campaign", "")]
)
def test_an_event_cannot_take_the_address_of_a_calendar_page(
    pelican: Build, tmp_path: Path, slug: str, address: str
) -> None:
    title = "title: Taken\nstart: 2026-12-24\n"
    write_events(tmp_path / "content", {**TEXTS, "events/taken/index.en.md": f"{title}slug: {slug}\n"})
    done = pelican(tmp_path / "content", tmp_path / "output")
    told = f"“/en/events/{address}/” is needed by the site itself"
    assert (told in done.stderr + done.stdout) == bool(address)
    assert (done.returncode == 1) == (bool(address) or "/" in slug)


def test_many_events_make_more_pages_not_larger_ones(pelican: Build, tmp_path: Path) -> None:
    texts = {
        f"events/2026-12-{day:02}-meeting-{day}-{number}/index.ru.md": (
            f"title: Встреча номер {day * 10 + number} для тех, кто ищет безопасности\n"
            f"summary: Мы говорим о том, что было на {day}-й неделе, и пьём чай с вареньем {number}.\n"
            f"start: 2026-12-{day:02} 1{number}:00\n"
            "place: {name: Библиотека, town: Амстердам, country: NL}\n"
        )
        for day in range(1, 29)
        for number in range(6)
    }
    write_events(tmp_path / "content", texts)
    done = pelican(tmp_path / "content", tmp_path / "output")
    assert done.returncode == 0, done.stderr
    site = read_site(tmp_path / "output")
    heavy = {path: site.weight(page) for path, page in site.pages.items() if site.weight(page) > 10 * 1024}
    assert not heavy
    assert len(of_part(site, "ru/events/")) == len(texts)
    assert len(of_part(site, "ru/events/2026/12/")) == len(texts)
    month = site.pages["ru/events/2026/12/index.html"]
    assert "ещё 4" in month.source
