"""The site's calendars, as calendar programs see them."""

from icalendar import Calendar

from tests.built_site import Site, Told


def test_all_calendars_keep_rfc_5545(told: Told) -> None:
    assert told("calendars") == []


def test_every_event_has_a_calendar_file_and_stands_in_the_whole_one(site: Site, languages: list[str]) -> None:
    for lang in languages:
        whole = Calendar.from_ical((site.folder / lang / "events/calendar.ics").read_bytes())
        uids = {str(event["UID"]) for event in whole.events}
        for file in sorted((site.folder / lang / "events").glob("*/event.ics")):
            single = Calendar.from_ical(file.read_bytes())
            assert {str(event["UID"]) for event in single.events} <= uids
            assert file.with_name("index.html").is_file()


def test_the_same_event_has_the_same_uid_in_every_language(site: Site, languages: list[str]) -> None:
    found = [
        {str(e["UID"]) for e in Calendar.from_ical((site.folder / lang / "events/calendar.ics").read_bytes()).events}
        for lang in languages
    ]
    assert found[0]
    assert all(uids == found[0] for uids in found)


def test_yearly_observances_recur(site: Site) -> None:
    calendar = Calendar.from_ical((site.folder / "en/events/calendar.ics").read_bytes())
    rules = {str(e["UID"]): e.get("RRULE") for e in calendar.events}
    assert rules["events/human-rights-day@lgbtworldbeside.org"]["FREQ"] == ["YEARLY"]


def test_calendar_page_shows_what_is_coming_and_not_what_is_over(site: Site) -> None:
    page = site.pages["en/events/index.html"]
    titles = [link.text.strip() for link in page.all("a")]
    assert "Human Rights Day" in titles
    upcoming = page.source.partition("<table")[0]
    assert "Vondelpark" not in upcoming
    assert "Vondelpark" in site.pages["en/events/2021/index.html"].source


def test_months_are_pages_linked_in_order(site: Site) -> None:
    page = site.pages["en/events/2021/06/index.html"]
    targets = {site.target(page, link["href"]) for link in page.all("a")}
    assert {"en/events/2021/05/index.html", "en/events/2021/08/index.html"} <= targets
    assert page.one("table").text.strip()
    assert page.one("caption").text.strip() == "June 2021"
