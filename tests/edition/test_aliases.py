"""Old addresses: where they lead, and which cannot."""

from datetime import datetime
from gettext import NullTranslations
from zoneinfo import ZoneInfo

import pytest

from plugins.edition.aliases import problems, redirects
from plugins.edition.contents import all_contents
from plugins.link.entries import Clock
from plugins.read.document import Document
from plugins.redirects.old import Old, old_address
from plugins.site.site import site
from tests.documents import document, entries

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2024, 6, 1, 12, tzinfo=ZONE)
CLOCK = Clock(NOW, ZONE)


@pytest.fixture
def settings() -> dict[str, object]:
    import pelicanconf

    return {name: value for name, value in vars(pelicanconf).items() if name.isupper()}


def told(settings: dict[str, object], *documents: Document) -> list[str]:
    made = entries(CLOCK, *documents)
    known = site(settings, {}, NOW)
    shown = all_contents(made.values(), known)
    return [problem.text(NullTranslations()) for problem in problems(made.values(), shown)]


def post(name: str, *aliases: str, lang: str = "en", more: str = "") -> Document:
    keys = f"{more}\naliases: [{', '.join(aliases)}]" if aliases else more
    return document(f"news/2024-01-01-{name}/index.{lang}.md", keys.strip())


@pytest.mark.parametrize(
    ("alias", "old"),
    [
        ("/post/x", Old("post/x", ())),
        ("/post/x/", Old("post/x", ())),
        ("/?p=4204", Old("", (("p", "4204"),))),
        ("/index.php?p=1&lang=ru", Old("index.php", (("lang", "ru"), ("p", "1")))),
    ],
)
def test_an_address_is_a_path_and_a_query(alias: str, old: Old) -> None:
    assert old_address(alias) == old


@pytest.mark.parametrize("line", ["[?p=4]", "[?p=4, /x]", "[/?p=4, /x]", "['?p=4']", "\n- ?p=4\n- /x", "?p=4"])
def test_a_query_may_stand_alone_however_the_list_is_written(line: str) -> None:
    """YAML has a meaning of its own for that mark, and nothing may be lost by it."""
    found = document("news/2024-01-01-a/index.en.md", f"aliases: {line}").front.aliases
    assert found == ("/?p=4", "/x")[: 1 + ("/x" in line)]


def test_each_leads_to_the_page_of_its_version() -> None:
    made = entries(CLOCK, post("a", "/x", "/?p=1"), post("a", "/у", lang="ru", more="translated_from: en\nslug: ne-a"))
    assert [(str(old), new) for _, old, new in redirects(made.values())] == [
        ("/x", "en/news/a/"),
        ("/?p=1", "en/news/a/"),
        ("/у", "ru/news/ne-a/"),
    ]


def test_what_is_not_published_leads_nowhere() -> None:
    assert not list(redirects(entries(CLOCK, post("a", "/x", more="status: draft")).values()))


def test_good_ones_are_no_problem(settings: dict[str, object]) -> None:
    assert told(settings, post("a", "/x", "/?p=1", "/x?p=1"), post("b", "/y", "/?p=2")) == []


@pytest.mark.parametrize("alias", ["/en/news/a", "/en/news/a/", "/EN/news/A/"])
def test_the_address_of_the_text_itself_would_be_a_circle(settings: dict[str, object], alias: str) -> None:
    (line,) = told(settings, post("a", alias))
    assert line.startswith("news/2024-01-01-a/index.en.md:3: “")
    assert "is the address that this text has now → delete it from “aliases”" in line


@pytest.mark.parametrize("alias", ["/en/news/b/", "/ru/news/b"])
def test_a_page_that_is_there_keeps_its_address(settings: dict[str, object], alias: str) -> None:
    """The page of a text in another language's stead too."""
    (line,) = told(settings, post("a", alias), post("b"))
    assert "is that of news/2024-01-01-b/index.en.md now" in line


@pytest.mark.parametrize(("one", "two"), [("/x", "/x/"), ("/x", "/X"), ("/?p=1", "/?p=1"), ("/?a=1&b=2", "/?b=2&a=1")])
def test_two_texts_cannot_have_the_same(settings: dict[str, object], one: str, two: str) -> None:
    (line,) = told(settings, post("a", one), post("b", two))
    assert line.startswith("news/2024-01-01-b/index.en.md:3: ")
    assert "stands in news/2024-01-01-a/index.en.md too" in line


def test_one_text_cannot_have_the_same_twice(settings: dict[str, object]) -> None:
    lines = told(settings, post("a", "/x", "/x/"))
    assert set(lines) <= {
        "news/2024-01-01-a/index.en.md:3: the old address “/x” stands here twice → delete one of the two"
    }
    assert lines
