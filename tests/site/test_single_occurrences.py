"""One time of a recurring event may be elsewhere, at another time, or off: readers see that wherever they see it."""

import pytest

from tests.built_site import Build, Site, read_site

LESSON = """\
---
title: Lesson
start: 2026-12-01 18:30
recurrence: weekly on Tuesday, 5 times
moved:
  - {occurrence: 2026-12-01, place: {name: Park, address: Path 1, town: Gouda}, note: Bring warm clothes.}
  - {occurrence: 2026-12-08, cancelled: yes, note: We are ill.}
  - {occurrence: 2026-12-15, to: 2026-12-16 19:00}
place: {name: Library, town: Utrecht, country: NL, latitude: 52.1, longitude: 5.1}
registration: {link: a@example.org, deadline: 2026-11-30 18:00, price: 5 EUR}
---
Come.
"""
WALK = """\
---
title: Walk
start: 2026-12-05 14:00
event_status: rescheduled
former_start: 2026-11-28 14:00
---
Come.
"""
RUSSIAN = "---\ntitle: Урок\ntranslated_from: en\n---\nПриходите.\n"


@pytest.fixture(scope="module")
def lessons(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = tmp_path_factory.mktemp("lessons")
    for path, text in {"lesson/index.en.md": LESSON, "lesson/index.ru.md": RUSSIAN, "walk/index.en.md": WALK}.items():
        file = root / "content/events" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    done = pelican(root / "content", root / "output", CACHE_PATH=str(root / "cache"))
    assert done.returncode == 0, done.stderr
    return read_site(root / "output")


def facts(site: Site, path: str) -> str:
    return " ".join(each.text.replace("\u00a0", " ") for each in site.pages[path].all("dd"))


def test_the_next_time_is_where_it_is(lessons: Site) -> None:
    told = facts(lessons, "en/events/lesson/index.html")
    assert "Park, Gouda Path 1" in told
    assert "Tuesday 1 December 2026, 18:30: Bring warm clothes." in told
    assert not lessons.pages["en/events/lesson/index.html"].all("a", href="geo:52.1,5.1")


def test_the_others_say_that_they_are_not_there(lessons: Site) -> None:
    assert "Tuesday 22 December 2026, 18:30: Library, Utrecht" in facts(lessons, "en/events/lesson/index.html")


def test_what_is_off_or_moved_says_so_and_why(lessons: Site) -> None:
    told = facts(lessons, "en/events/lesson/index.html")
    assert "Tuesday 8 December 2026, 18:30 (Cancelled): We are ill." in told
    assert "Wednesday 16 December 2026, 19:00 (New date): Library" in told


def test_words_that_nobody_translated_say_their_language(lessons: Site) -> None:
    spans = lessons.pages["ru/events/lesson/index.html"].all("span", lang="en")
    assert "We are ill." in [each.text for each in spans]


def test_lists_name_the_place_of_that_time(lessons: Site) -> None:
    """The calendar has the next time alone, the month all of them."""
    for path, count, last in (("events", 1, "Park, Gouda"), ("events/2026/12", 5, "Library, Utrecht")):
        html = lessons.pages[f"en/{path}/index.html"]
        places = [each.text for each in html.all("span", **{"class": "p-location"})]
        assert len(places) == count
        assert places[0] == "Park, Gouda"
        assert places[-1] == last


def test_how_often_and_how_to_register_is_in_words(lessons: Site) -> None:
    assert "Every week on Tuesdays, 5 times" in facts(lessons, "en/events/lesson/index.html")
    assert "Каждую неделю по вторникам, 5 раз" in facts(lessons, "ru/events/lesson/index.html")
    assert "Register before Monday 30 November 2026, 18:00." in facts(lessons, "en/events/lesson/index.html")


def test_what_is_rescheduled_says_when_it_was_to_be(lessons: Site) -> None:
    assert "Saturday 28 November 2026, 14:00" in facts(lessons, "en/events/walk/index.html")
