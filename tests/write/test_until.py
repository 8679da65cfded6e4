"""A build counts as true until the first moment at which another one would make another site."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from plugins.edition.agenda import agenda
from plugins.link.entries import Clock
from plugins.site.site import Site, site
from plugins.write.until import true_until
from tests.built_site import ROOT
from tests.documents import document, entries

ZONE = ZoneInfo("Europe/Amsterdam")
NOON = datetime(2026, 11, 22, 12, tzinfo=ZONE)


@pytest.fixture(scope="module")
def noon() -> Site:
    settings: dict[str, object] = {}
    exec((ROOT / "pelicanconf.py").read_text("utf-8"), settings)
    return replace(site(settings, {}, NOON), now=NOON)


def until(site: Site, *keys: str) -> str:
    found = entries(Clock(NOON, ZONE), *(document(f"events/e{n}/index.en.md", each) for n, each in enumerate(keys)))
    moment = true_until(site, agenda(found.values(), NOON, ZONE, 400), [])
    return moment.astimezone(ZONE).strftime("%d %H:%M")


def test_at_the_latest_until_midnight(noon: Site) -> None:
    assert until(noon) == "23 00:00"
    assert until(noon, "start: 2026-11-22", "start: 2026-11-30 10:00") == "23 00:00"


def test_until_an_event_ends(noon: Site) -> None:
    assert until(noon, "start: 2026-11-22 11:00\nend: 2026-11-22 15:30", "start: 2026-11-22 18:00") == "22 15:30"


def test_an_open_end_is_the_midnight_of_its_own_zone(noon: Site) -> None:
    assert until(noon, "start: 2026-11-22 20:00\ntimezone: Europe/Moscow") == "22 22:00"


def test_until_registration_closes(noon: Site) -> None:
    keys = "start: 2026-11-25 19:00\nregistration: {link: a@example.org, deadline: 2026-11-22 18:00}"
    assert until(noon, keys) == "22 18:00"
