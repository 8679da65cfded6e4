"""What `redirects.toml` leads where, and every way in which redirects get into somebody's way."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.languages.catalogue import translator
from plugins.link.entries import Clock, link
from plugins.page.inventory import files
from plugins.read.document import Document
from plugins.read.findings import Findings
from plugins.read.redirects_file import read
from plugins.redirects.places import places
from plugins.redirects.settle import Settled, settle
from plugins.site.site import site
from tests.documents import LANGUAGES, document

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2024, 6, 1, 12, tzinfo=ZONE)
TEXTS = (
    ("news/2024-01-10-first/index.en.md", "tags: [pride]\naliases: [/post/first, /?p=1]"),
    ("news/2024-01-10-first/index.ru.md", "translated_from: en\nslug: pervyy"),
    ("news/2023-12-31-last-year/index.ru.md", "tags: [asylum]"),
    ("news/2024-02-02-secret/index.en.md", "status: hidden"),
    ("news/2024-02-03-draft/index.en.md", "status: draft"),
    ("news/2025-01-01-later/index.en.md", ""),
    ("events/picnic/index.en.md", "start: 2024-03-03"),
    ("pages/about/index.en.md", ""),
)


@pytest.fixture
def settings() -> dict[str, object]:
    import pelicanconf

    return {name: value for name, value in vars(pelicanconf).items() if name.isupper()}


def settled(settings: dict[str, object], *redirects: str, more: Sequence[Document] = ()) -> Settled:
    """Each is "from → to" or "from → to | else", and stands in lines 4n + 1 (the head) to 4n + 4 of the file."""
    known = site(settings, {}, NOW)
    documents = [*(document(path, keys) for path, keys in TEXTS), *more]
    entries = list(link(documents, list(LANGUAGES), Clock(NOW, ZONE)).values())
    findings = Findings("redirects.toml")
    moves = [each for each in read("".join(map(table, redirects)), findings) if each]
    assert not findings.problems
    return settle(moves, places(known, files(known, entries), entries, documents))


def table(redirect: str) -> str:
    origin, _, targets = redirect.partition(" → ")
    to, _, otherwise = targets.partition(" | ")
    rest = f'else = "{otherwise}"\n' if otherwise else "\n"
    return f'[[redirect]]\nfrom = "{origin}"\nto = "{to}"\n{rest}'


def leads(found: Settled) -> dict[str, str]:
    assert found.problems == ()
    return {str(lead.old): lead.to.address for lead in found.leads}


def told(found: Settled) -> list[str]:
    return [problem.text(translator("en")).removeprefix("redirects.toml:") for problem in found.problems]


def test_without_redirects_nothing_leads_anywhere(settings: dict[str, object]) -> None:
    assert settled(settings) == Settled()


@pytest.mark.parametrize(
    ("to", "address", "lang"),
    [
        ("/en/news/", "en/news/", "en"),
        ("/EN/news", "en/news/", "en"),
        ("/", "", "en"),
        ("/en/feed.xml", "en/feed.xml", "en"),
        ("/nl/news/first/", "nl/news/first/", "nl"),
        ("news/2024-01-10-first", "en/news/first/", "en"),
        ("news/2024-01-10-first/index.ru.md", "ru/news/pervyy/", "ru"),
        ("pages/about", "en/about/", "en"),
    ],
)
def test_a_target_is_an_address_or_a_text(settings: dict[str, object], to: str, address: str, lang: str) -> None:
    (lead,) = settled(settings, f"/old → {to}").leads
    assert (lead.to.address, lead.to.lang) == (address, lang)


def test_what_has_places_leads_to_what_is_there(settings: dict[str, object]) -> None:
    found = settled(settings, "/index.php/tag/{slug}/ → /en/tags/{slug}/ | /en/tags/")
    assert leads(found) == {
        "/index.php/tag/asylum": "en/tags/asylum/",
        "/index.php/tag/pride": "en/tags/pride/",
    }
    assert [(str(each.pattern), each.to.address) for each in found.open] == [("/index.php/tag/{slug}", "en/tags/")]
    assert settled(settings, "/index.php/tag/{slug}/ → /en/tags/{slug}/").open == ()


def test_what_has_places_can_be_feeds(settings: dict[str, object]) -> None:
    assert leads(settled(settings, "/index.php/tag/{slug}/feed/ → /en/tags/{slug}/feed.xml")) == {
        "/index.php/tag/asylum/feed": "en/tags/asylum/feed.xml",
        "/index.php/tag/pride/feed": "en/tags/pride/feed.xml",
    }


def test_texts_can_be_found_by_their_folders(settings: dict[str, object]) -> None:
    """Nobody is led to what is hidden, a draft or not out yet: the rules of servers can be read by others."""
    found = settled(settings, "/{year}/{month}/{day}/{slug} → news/{year}-{month}-{day}-{slug}")
    assert leads(found) == {"/2023/12/31/last-year": "ru/news/last-year/", "/2024/01/10/first": "en/news/first/"}
    found = settled(settings, "/ru/{year}/{month}/{day}/{slug} → news/{year}-{month}-{day}-{slug}/index.ru.md")
    assert leads(found) == {"/ru/2023/12/31/last-year": "ru/news/last-year/", "/ru/2024/01/10/first": "ru/news/pervyy/"}


def test_archives_are_there_for_the_days_of_public_posts(settings: dict[str, object]) -> None:
    found = settled(settings, "/index.php/{year}/{month}/ → /en/news/", "/index.php/{year}/ → /en/news/")
    assert set(leads(found)) == {
        "/index.php/2023/12",
        "/index.php/2024/01",
        "/index.php/2023",
        "/index.php/2024",
    }
    assert len(found.open) == 2


def test_what_is_said_of_one_address_comes_before_what_stands_for_many(settings: dict[str, object]) -> None:
    found = settled(
        settings, "/post/{slug} → /en/news/{slug}/ | /en/news/", "/post/later → /ru/", "/post/last-year → /ru/news/"
    )
    assert leads(found) == {"/post/last-year": "ru/news/", "/post/later": "ru/"}  # "/post/first" is an alias
    assert "post/first" not in found.stubs


def test_queries_have_no_stub(settings: dict[str, object]) -> None:
    found = settled(settings, "/?p=7 → /en/news/", "/?cat={number} → /en/tags/", "/old → /en/")
    assert set(leads(found)) == {"/?p=7", "/old"}
    assert set(found.stubs) == {"old"}


@pytest.mark.parametrize(
    ("redirects", "messages"),
    [
        (["/a → /en/nwes/"], ["3: there is no page “/en/nwes/” → did you mean “/en/news/”?"]),
        (["/a → /xx/"], ["3: there is no page “/xx/” → "]),
        (
            ["/a → news/2024-01-10-frist"],
            ["3: there is no page “news/2024-01-10-frist” → did you mean “news/2024-01-10-first”?"],
        ),
        (["/a → pages/about/index.nl.md"], ["3: there is no page “pages/about/index.nl.md”"]),
        (["/a → news/2024-02-03-draft"], ["3: “news/2024-02-03-draft” is a draft, which nobody can read → wait"]),
        (["/a → /en/news/draft/"], ["3: “/en/news/draft/” is a draft, which nobody can read"]),
        (["/a → /en/news/secret/"], ["3: “/en/news/secret/” is hidden, and would not be any more"]),
        (["/a → news/2024-02-02-secret/index.en.md"], ["3: “news/2024-02-02-secret/index.en.md” is hidden"]),
        (["/a → /en/news/later"], ["3: “/en/news/later” is a text whose day has not come"]),
        (["/a → news/2025-01-01-later"], ["3: “news/2025-01-01-later” is a text whose day has not come"]),
        (["/a/{slug} → /en/tags/{slug}/ | /en/x/"], ["4: there is no page “/en/x/”"]),
        (
            ["/a/{slug} → /en/x/{slug}/"],
            ["3: nothing on the site has an address like “/en/x/{slug}/”, so this leads nowhere"],
        ),
    ],
)
def test_what_leads_nowhere_is_told(settings: dict[str, object], redirects: list[str], messages: list[str]) -> None:
    assert_told(settled(settings, *redirects), messages)


@pytest.mark.parametrize(
    ("redirects", "messages"),
    [
        (["/a → /a/"], ["3: “/a/” leads back to itself"]),
        (["/a → /b", "/b → /a"], ["3: “/b” leads back to itself", "7: “/a” leads back to itself"]),
        (["/a → /b", "/b → /c", "/c → /b"], ["3: “/b” leads back", "7: “/c” leads back", "11: “/b” leads back"]),
        (["/a/{slug} → /a/x"], ["3: “/a/x” leads back to itself"]),
        (["/?p=1{number} → /"], ["3: “/” leads back to itself"]),
        (["/a → /b", "/b → /en/"], ['3: “/b” is an old address too, and leads on to “/en/” → write to = "/en/"']),
        (
            ["/a → /b/c", "/b/{slug} → /c", "/c → /ru/news/"],
            ["3: “/b/c” is an old address too, and leads on to “/ru/news/”", "7: “/c” is an old"],
        ),
        (
            ["/a → /post/first"],
            ["3: “/post/first” is an old address too, and leads on to “/en/news/first/” → write to = "],
        ),
        (
            ["/a/{slug} → /en/tags/{slug}/ | /old", "/old → /nl/"],
            ['4: “/old” is an old address too, and leads on to “/nl/” → write else = "/nl/"'],
        ),
        (
            ["/a → /b/pride", "/b/{slug} → /en/tags/{slug}/"],
            ["3: “/b/pride” is an old address too, and leads on to “/en/tags/pride/”"],
        ),
    ],
)
def test_circles_and_chains_are_told(settings: dict[str, object], redirects: list[str], messages: list[str]) -> None:
    assert_told(settled(settings, *redirects), messages)


@pytest.mark.parametrize(
    ("redirects", "messages"),
    [
        (["/a → /en/", "/A/ → /ru/"], ["6: “/A” stands in line 2 too → delete one of the two"]),
        (["/t/{slug} → /en/", "/t/{slug}/ → /ru/"], ["6: “/t/{slug}” stands in line 2 too"]),
        (["/?p=7 → /en/", "/?p=7 → /ru/"], ["6: “/?p=7” stands in line 2 too"]),
        (["/Post/First/ → /en/"], ["2: the old address “/Post/First” stands in news/2024-01-10-first/index.en.md too"]),
        (["/?p=1 → /en/"], ["2: the old address “/?p=1” stands in news/2024-01-10-first/index.en.md too"]),
        (["/en/News → /ru/"], ["2: “/en/News” is the address of a page → delete this redirect"]),
        (["/nl/news/first → /ru/"], ["2: “/nl/news/first” is the address of a page"]),
        (["/en/feed.xml → /ru/"], ["2: “/en/feed.xml” is the address of a page"]),
        (["/en/feed.xml/x → /ru/"], ["2: the address “/en/feed.xml/x” is needed by the site itself"]),
        (["/post/first/index.html → /ru/"], ["2: the address “/post/first/index.html” is needed by the site itself"]),
        (["/Theme/x → /ru/"], ["2: the address “/Theme/x” is needed by the site itself"]),
        (["/{slug} → /en/"], ["2: “/{slug}” stands for “/"]),
        (["/en/news/{slug} → /en/"], ["2: “/en/news/{slug}” stands for “/en/news/"]),
        (["/theme/{rest} → /en/"], ["2: “/theme/{rest}” stands for “/theme/"]),
        (["/{slug}/{rest} → /en/"], ["2: “/{slug}/{rest}” stands for “/"]),
        (
            ["/{slug}.txt → /en/"],
            ["2: “/{slug}.txt” stands for “/robots.txt” too, which is a page or a file of the site"],
        ),
        (
            ["/x/{slug} → /en/", "/x/{number} → /ru/"],
            ["6: “/x/{number}” is never reached: “/x/{slug}” in line 2 stands for all"],
        ),
        (["/x/{rest} → /en/", "/x/{year}/{month} → /ru/"], ["6: “/x/{year}/{month}” is never reached"]),
        (["/x/{number} → /en/", "/x/{year} → /ru/"], ["6: “/x/{year}” is never reached"]),
    ],
)
def test_what_is_in_the_way_of_another_is_told(
    settings: dict[str, object], redirects: list[str], messages: list[str]
) -> None:
    assert_told(settled(settings, *redirects), messages)


@pytest.mark.parametrize(
    "redirects",
    [
        ["/x/{number} → /en/", "/x/{slug} → /ru/"],
        ["/x/{year} → /en/", "/x/{number} → /ru/"],
        ["/x/{month} → /en/", "/x/{day} → /nl/", "/x/{year} → /ru/"],
        ["/x/{slug} → /en/", "/x/{rest} → /ru/"],
        ["/x/{slug} → /en/tags/{slug}/", "/x/{number} → /ru/"],
        ["/?p={number} → /en/", "/?p={number}&lang=ru → /ru/", "/index.php?p={number} → /en/"],
        ["/{slug} → /en/{slug}/", "/{year}/{month} → /en/news/"],
        ["/en/old/{rest} → /en/", "/en/news/old/{slug} → /en/"],
    ],
)
def test_what_is_in_nobodys_way_is_no_problem(settings: dict[str, object], redirects: list[str]) -> None:
    assert told(settled(settings, *redirects)) == []


def test_what_has_a_problem_leads_nowhere(settings: dict[str, object]) -> None:
    found = settled(settings, "/a → /a", "/en/{slug} → /ru/", "/b → /en/")
    assert [str(lead.old) for lead in found.leads] == ["/b"]
    assert found.open == ()


def assert_told(found: Settled, messages: list[str]) -> None:
    lines = told(found)
    assert len(lines) == len(messages), lines
    for line, message in zip(lines, messages, strict=True):
        assert line.startswith(message), line
