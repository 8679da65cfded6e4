"""A small site with events of every kind, built once at noon (UTC) of 22 November 2026."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.built_site import Build, Site, read_site

SECRET = "Hidden Street 5"

TEXTS: Mapping[str, str] = {
    "campaigns/shelter/index.en.md": """\
title: Shelter
goal: Ten rooms.
""",
    "campaigns/shelter/index.ru.md": """\
title: Убежище
slug: ubezhishche
translated_from: en
""",
    "news/2026-11-01-rooms/index.en.md": """\
title: Rooms wanted
campaign: shelter
""",
    "events/2026-12-05-workshop/index.en.md": """\
title: "Workshop: </script> & rights"
summary: A lawyer explains the steps.
start: 2026-12-05 14:00
end: 2026-12-05 18:00
place: {name: Library, address: Example Street 1, town: Amsterdam, country: NL, latitude: 52.36, longitude: 4.9}
registration: {link: "https://example.org/register", required: yes, deadline: 2026-11-30, capacity: 20, price: free}
languages: [nl, ru]
organisers: [LGBT World Beside, COC]
accessibility: No steps.
campaign: shelter
tags: [refugees]
""",
    "events/2026-12-05-workshop/index.ru.md": """\
title: Мастерская
slug: masterskaya
where: Библиотека, Амстердам
translated_from: en
""",
    "events/lesson/index.en.md": f"""\
title: Dutch lesson
start: 2026-09-01 18:30
end: 2026-09-01 20:00
recurrence: weekly
moved: [{{occurrence: 2026-12-08, cancelled: yes}}, {{occurrence: 2026-11-24, to: 2026-11-25 19:00}}]
attendance: both
online: "https://example.org/lesson"
place: {{name: Secret House, address: {SECRET}, town: Gent, country: BE, latitude: 51.05, longitude: 3.72}}
place_public: after registration
registration: {{link: office@example.net}}
""",
    "events/weekend/index.nl.md": """\
title: Weekend in de Ardennen
start: 2026-11-27
end: 2026-11-30
place: {town: Amsterdam, country: NL}
""",
    "events/2026-11-28-dinner/index.en.md": """\
title: Dinner
start: 2026-11-28 19:00
place: {town: Amsterdam, country: NL}
event_status: cancelled
registration: {link: "https://example.org/dinner"}
""",
    "events/talk/index.ru.md": """\
title: Разговор
start: 2026-12-05 20:00
attendance: online
online: "https://example.org/talk"
event_status: moved online
timezone: Europe/Moscow
""",
    "events/2020-02-12-memorial/index.en.md": """\
title: Memorial
start: 2020-02-12
place: {town: Amsterdam, country: NL}
campaign: shelter
""",
}


def write_events(content: Path, texts: Mapping[str, str] = TEXTS) -> None:
    for path, front in texts.items():
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{front}---\nSome words on it.\n", "utf-8")


@pytest.fixture(scope="session")
def event_site(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("events")
    write_events(folder / "content")
    done = pelican(folder / "content", folder / "output", "--fatal", "errors")
    assert done.returncode == 0, done.stderr
    return read_site(folder / "output")
