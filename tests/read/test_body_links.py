import pytest

from plugins.read.body_links import (
    EMPTY,
    FORBIDDEN_SCHEME,
    NO_ENTRY,
    NO_MAILTO,
    NO_SCHEME,
    OUTSIDE_CONTENT,
    REMOTE_PICTURE,
    SITE_PATH,
    Here,
    Inside,
    Outside,
    Refused,
    Target,
    link_target,
    picture_path,
)

FOLDER = "news/2024-03-28-x"


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("news/2020-a", Inside("news/2020-a", "", "")),
        ("news/2020-a/", Inside("news/2020-a", "", "")),
        ("campaigns/shelter#goal", Inside("campaigns/shelter", "", "goal")),
        ("news/2020-a/index.ru.md", Inside("news/2020-a", "ru", "")),
        ("../2019-a", Inside("news/2019-a", "", "")),
        ("../2019-a/index.ru.md#b", Inside("news/2019-a", "ru", "b")),
        ("../../events/picnic/index.nl.md", Inside("events/picnic", "nl", "")),
        ("index.ru.md", Inside(FOLDER, "ru", "")),
        ("./index.ru.md", Inside(FOLDER, "ru", "")),
        ("news/2020%2Da", Inside("news/2020-a", "", "")),
        ("#q1", Here("q1")),
        ("#%D0%B4", Here("д")),
        ("https://e.org/a b", Outside("https://e.org/a%20b", True)),
        ("mailto:a@e.org", Outside("mailto:a@e.org", False)),
        ("tel:+31201234567", Outside("tel:+31201234567", False)),
    ],
)
def test_a_link_leads_where_its_address_says(written: str, target: Target) -> None:
    assert link_target(written, FOLDER) == target


@pytest.mark.parametrize(
    ("written", "refused"),
    [
        ("", EMPTY),
        ("#", EMPTY),
        ("/en/news/a/", SITE_PATH),
        ("//e.org/a", NO_SCHEME),
        ("info@example.org", NO_MAILTO),
        ("javascript:x", FORBIDDEN_SCHEME),
        ("java\nscript:x", FORBIDDEN_SCHEME),
        ("ftp://e.org", FORBIDDEN_SCHEME),
        ("../../../etc/passwd", OUTSIDE_CONTENT),
        ("../../..", OUTSIDE_CONTENT),
        ("news/../../x", OUTSIDE_CONTENT),
        ("www.example.org", NO_ENTRY),
        ("report", NO_ENTRY),
        ("news", NO_ENTRY),
        ("news/report.pdf", NO_ENTRY),
        ("../..", NO_ENTRY),
    ],
)
def test_a_link_to_nowhere_is_refused(written: str, refused: Refused) -> None:
    assert link_target(written, FOLDER) == refused


def test_a_picture_is_beside_the_text_or_in_another_entry() -> None:
    assert picture_path("a%20b.jpg", FOLDER) == f"{FOLDER}/a b.jpg"
    assert picture_path("../2019-a/c.jpg", FOLDER) == "news/2019-a/c.jpg"
    assert picture_path("events/x/c.jpg", FOLDER) == "events/x/c.jpg"


@pytest.mark.parametrize("written", ["https://e.org/a.jpg", "//e.org/a.jpg", "data:x"])
def test_a_picture_from_elsewhere_is_refused(written: str) -> None:
    assert picture_path(written, FOLDER) == REMOTE_PICTURE


@pytest.mark.parametrize("written", ["", "/a.jpg", "..", "../../../a.jpg"])
def test_a_picture_that_is_no_file_of_an_entry_is_refused(written: str) -> None:
    assert isinstance(picture_path(written, FOLDER), Refused)
