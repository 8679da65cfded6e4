"""Pages of events: every fact in words, the same for machines, and nothing of what is not public."""

import json
from typing import Any

import pytest

from tests.built_site import Element, Page, Site
from tests.event_site import SECRET

NO_BREAK = "\N{NO-BREAK SPACE}"
HOST = "https://www.lgbtworldbeside.org/"


def data(page: Page) -> dict[str, Any]:
    """The page's schema.org Event."""
    blocks: list[dict[str, Any]] = [json.loads(e.text) for e in page.all("script", type="application/ld+json")]
    [found] = [each for each in blocks if each.get("@type") == "Event"]
    return found


def properties(page: Page, kind: str = "h-event") -> dict[str, list[str]]:
    """Of the first microformat of a kind, as parsers read it (microformats.org/wiki/microformats2-parsing): `dt-` has
    the machine's date, `u-` the address, and what is in an h-card is the card's own."""
    root = next(e for e in page.elements if kind in e["class"].split())
    found: dict[str, list[str]] = {}
    for element in page.elements:
        if root in element.parents and owner(element) is root:
            for name in element["class"].split():
                prefix, _, rest = name.partition("-")
                if prefix in ("p", "u", "dt", "e"):
                    value = {"dt": element["datetime"], "u": element["href"]}.get(prefix) or element.text.strip()
                    found.setdefault(rest, []).append(value)
    return found


def owner(element: Element) -> Element | None:
    return next((e for e in reversed(element.parents) if any(c.startswith("h-") for c in e["class"].split())), None)


def facts(page: Page) -> dict[str, list[str]]:
    """The rows that readers see, by label."""
    rows: dict[str, list[str]] = {}
    label = ""
    for element in page.elements:
        if element.tag == "dt":
            label = element.text
        elif element.tag == "dd" and "hidden" not in element.attributes:
            rows.setdefault(label, []).append(element.text.strip().replace(NO_BREAK, " "))
    return rows


def test_all_facts_stand_in_words(event_site: Site) -> None:
    rows = facts(event_site.pages["en/events/workshop/index.html"])
    assert rows["When"] == ["Saturday 5 December 2026, 14:00–18:00"]
    assert rows["Where"] == ["Library Example Street 1 Amsterdam Netherlands", "Open in a map app"]
    assert rows["Languages spoken"] == ["Dutch, Russian"]
    assert rows["Price"] == ["Free"]
    assert "30 November 2026" in rows["Registration"][0]
    assert "20 places" in rows["Registration"][0]


def test_each_language_has_its_own_form(event_site: Site) -> None:
    assert facts(event_site.pages["ru/events/masterskaya/index.html"])["Когда"] == [
        "суббота, 5 декабря 2026, 14:00–18:00"
    ]
    rows = facts(event_site.pages["nl/events/weekend/index.html"])
    assert rows["Wanneer"] == ["27–30 november 2026"]


def test_the_zone_is_named_where_a_reader_may_not_know_it(event_site: Site) -> None:
    """Online the reader may be anywhere, but readers of Dutch are likely to have the time of Amsterdam."""
    said = {lang: facts(event_site.pages[f"{lang}/events/lesson/index.html"]) for lang in ("en", "ru", "nl")}
    assert "Local time in Amsterdam (UTC+1)" in said["en"]["When"]
    assert "По местному времени: Амстердам (UTC+1)" in said["ru"]["Когда"]
    assert not [line for line in said["nl"]["Wanneer"] if "UTC" in line]
    assert "Lokale tijd in Moskou (UTC+3)" in facts(event_site.pages["nl/events/talk/index.html"])["Wanneer"]
    assert "UTC" not in event_site.pages["en/events/workshop/index.html"].source, "who comes has the time of the place"


def test_a_map_is_a_link_that_asks_nobody(event_site: Site) -> None:
    page = event_site.pages["en/events/workshop/index.html"]
    assert page.one("a", href="geo:52.36,4.9").text == "Open in a map app"


def test_calendars_to_add_and_to_follow(event_site: Site) -> None:
    page = event_site.pages["en/events/workshop/index.html"]
    links = [link["href"] for link in page.all("a") if link["href"].endswith("event.ics")]
    assert links == ["../../../en/events/workshop/event.ics", "webcal" + HOST[5:] + "en/events/workshop/event.ics"]


def test_machines_are_told_what_people_are_told(event_site: Site) -> None:
    found = data(event_site.pages["en/events/workshop/index.html"])
    assert found["@type"] == "Event"
    assert found["name"] == "Workshop: </script> & rights"
    assert (found["startDate"], found["endDate"]) == ("2026-12-05T14:00+01:00", "2026-12-05T18:00+01:00")
    assert found["eventStatus"] == "https://schema.org/EventScheduled"
    assert found["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"
    assert found["location"][0]["address"]["streetAddress"] == "Example Street 1"
    assert found["location"][0]["geo"]["latitude"] == 52.36
    assert found["inLanguage"] == ["nl", "ru"]
    assert [each["name"] for each in found["organizer"]] == ["LGBT World Beside", "COC"]
    assert found["offers"]["price"] == "0"
    assert found["offers"]["url"] == "https://example.org/register"
    assert found["maximumAttendeeCapacity"] == 20


def test_a_moved_time_says_when_it_was_to_be(event_site: Site) -> None:
    found = data(event_site.pages["en/events/lesson/index.html"])
    assert found["eventStatus"] == "https://schema.org/EventRescheduled"
    assert found["startDate"] == "2026-11-25T19:00+01:00"
    assert found["previousStartDate"] == "2026-11-24T18:30+01:00"


def test_online_is_a_virtual_location(event_site: Site) -> None:
    talk, lesson = (data(event_site.pages[f"en/events/{name}/index.html"]) for name in ("talk", "lesson"))
    assert [place["@type"] for place in talk["location"]] == ["VirtualLocation"]
    assert talk["eventStatus"] == "https://schema.org/EventMovedOnline"
    assert [place["@type"] for place in lesson["location"]] == ["Place", "VirtualLocation"]
    assert lesson["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"


def test_what_is_cancelled_is_said_and_asks_nobody_to_register(event_site: Site) -> None:
    page = event_site.pages["en/events/dinner/index.html"]
    assert data(page)["eventStatus"] == "https://schema.org/EventCancelled"
    assert [e.text for e in page.all("p") if "state" in e["class"].split()] == ["Cancelled"]
    assert "https://example.org/dinner" not in [link["href"] for link in page.all("a")]
    assert "Registration" not in facts(page)


@pytest.mark.parametrize("secret", [SECRET, "Secret House", "51.05", "3.72"])
def test_an_address_for_those_who_register_is_in_nothing_that_is_published(event_site: Site, secret: str) -> None:
    for file in event_site.folder.rglob("*"):
        if file.is_file():
            assert secret.encode() not in file.read_bytes(), file
    assert "Gent" in event_site.pages["en/events/lesson/index.html"].source


def test_event_pages_are_h_events(event_site: Site) -> None:
    page = event_site.pages["en/events/workshop/index.html"]
    found = properties(page)
    assert found["name"] == ["Workshop: </script> & rights"]
    assert found["start"] == ["2026-12-05T14:00+01:00"]
    assert found["end"] == ["2026-12-05T18:00+01:00"]
    assert found["summary"] == ["A lawyer explains the steps."]
    assert "Amsterdam" in found["location"][0]
    assert "Some words on it." in found["content"][0]
    card = properties(page, "h-card")
    assert card["street-address"] == ["Example Street 1"]
    assert card["country-name"] == ["Netherlands"]


def test_every_event_in_a_list_is_an_h_event(event_site: Site) -> None:
    page = event_site.pages["en/events/index.html"]
    items = [e for e in page.all("li") if "h-event" in e["class"].split()]
    assert items
    for item in items:
        classes = {name for e in page.elements if item in e.parents for name in e["class"].split()}
        assert {"p-name", "u-url", "dt-start"} <= classes


def test_posts_campaigns_and_home_show_what_is_coming(event_site: Site) -> None:
    for path in ("en", "en/news/rooms", "en/campaigns/shelter"):
        page = event_site.pages[f"{path}/index.html"]
        titles = [e.text for e in page.elements if "p-name" in e["class"].split() and e.tag == "a"]
        assert "Workshop: </script> & rights" in titles or path == "en"
        assert "Memorial" not in titles
        assert "As of 22 November 2026" in page.source.replace(NO_BREAK, " ")
    home = [e for e in event_site.pages["en/index.html"].all("li") if "h-event" in e["class"].split()]
    assert len(home) == 3
    assert "events/campaign/shelter/" in event_site.pages["en/campaigns/shelter/index.html"].source
