"""`_redirects` and `_headers`, read as their hosts read them."""

from urllib.parse import quote

import pytest

from plugins.servers.headers import POLICY, POLICY_HEADER, SEARCH_POLICY, headers
from plugins.servers.hosted import cloudflare, netlify
from plugins.servers.rules import Redirect
from tests.servers import redirects_file
from tests.servers.conftest import FILES, RULES

BY_PATH = [each for each in RULES.redirects if not each.query]


def at_netlify(address: str, language: str = "") -> tuple[int, str]:
    return redirects_file.netlify(netlify(RULES)["_redirects"], FILES, address, language)


def at_cloudflare(address: str) -> tuple[int, str] | None:
    return redirects_file.cloudflare(cloudflare(RULES)["_redirects"], address)


@pytest.mark.parametrize("redirect", BY_PATH)
def test_old_addresses_lead_on_also_where_a_page_stands(redirect: Redirect) -> None:
    path = quote(redirect.path, safe="/!$&'()+,;=@~")
    assert at_netlify(path) == at_netlify(f"{path}/") == (301, redirect.to)
    assert at_cloudflare(path) == at_cloudflare(f"{path}/") == (301, redirect.to)


def test_netlify_knows_queries() -> None:
    assert at_netlify("/?p=4204") == (301, "/en/news/first/")
    assert at_netlify("/?p=4204&fbclid=1") == (301, "/en/news/first/")
    assert at_netlify("/?p=4204&lang=ru") == (301, "/ru/news/pervyy/")
    assert at_netlify("/?p=42") == (200, "/")


@pytest.mark.parametrize("lang", RULES.languages)
def test_netlify_sends_to_the_language_for_now_only(lang: str) -> None:
    assert at_netlify("/", lang) == (302, f"/{lang}/")


def test_netlify_gives_the_choice_to_everybody_else_and_whoever_asks_for_it() -> None:
    assert at_netlify("/") == at_netlify("/", "de") == (200, "/")
    assert at_netlify("/?choose=language", "ru") == (200, "/index.html")


def test_nothing_but_the_root_is_negotiated() -> None:
    assert at_netlify("/en/", "ru") == (200, "/en")
    assert at_netlify("/nothing", "ru") == (404, "/404.html")


def test_not_found_is_told_in_the_language_of_the_address() -> None:
    assert at_netlify("/ru/nothing", "en") == (404, "/ru/404.html")
    assert at_netlify("/theme/site.css") == (200, "/theme/site.css")


def test_cloudflare_gets_only_lines_that_it_understands() -> None:
    """A remark is none."""
    lines = [line for line in cloudflare(RULES)["_redirects"].splitlines() if not line.startswith("#")]
    assert all(len(line.split()) == 3 and line.endswith(" 301") for line in lines)
    assert at_cloudflare("/") is None


def blocks(text: str) -> dict[str, list[str]]:
    """The lines below each address."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines()[1:]:
        if line.startswith("/"):
            found[line] = []
        else:
            found[[*found][-1]].append(line.strip())
    return found


def test_each_file_has_the_headers() -> None:
    """At Netlify with the policy of the search: pages narrow it down themselves."""
    for make, policy in ((netlify, SEARCH_POLICY), (cloudflare, POLICY)):
        wanted = headers(secure=True) | {POLICY_HEADER: policy}
        assert blocks(make(RULES)["_headers"])["/*"] == [f"{name}: {value}" for name, value in wanted.items()]


def test_cloudflare_takes_the_policy_away_where_it_gives_another() -> None:
    found = blocks(cloudflare(RULES)["_headers"])
    pages = {path: lines for path, lines in found.items() if path != "/*"}
    assert set(pages) == {f"/{lang}/search/" for lang in RULES.languages}
    assert all(lines == [f"! {POLICY_HEADER}", f"{POLICY_HEADER}: {SEARCH_POLICY}"] for lines in pages.values())


def test_netlify_has_one_policy_only() -> None:
    assert netlify(RULES)["_headers"].count(POLICY_HEADER) == 1


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("/tag/first", "/en/tags/first/"),
        ("/tag/anything", "/en/tags/"),
        ("/old-blog/2020/some/thing.html", "/ru/news/"),
        (quote("/метка/мир"), "/ru/tags/"),
    ],
)
def test_one_step_and_all_the_rest_can_be_said(path: str, to: str) -> None:
    assert at_netlify(path) == at_cloudflare(path) == (301, to)
    assert at_netlify(f"{path}/") == at_cloudflare(f"{path}/") == (301, to)


def test_what_cannot_be_said_is_a_remark() -> None:
    for text in (netlify(RULES)["_redirects"], cloudflare(RULES)["_redirects"]):
        assert "# Not said here, because this host cannot: /index.php/{year}/{month}\n" in text
        assert "# Not said here, because this host cannot: /node-{number}\n" in text
    assert at_netlify("/index.php/tag/first") == (404, "/404.html")
    text = cloudflare(RULES)["_redirects"]
    assert "# Not said here, because this host cannot: /?p=4204\n" in text
    assert "# Not said here, because this host cannot: /?cat={number}\n" in text


def test_netlify_knows_places_in_queries() -> None:
    assert at_netlify("/?cat=7") == (301, "/en/tags/")
    assert at_netlify("/index.php?paged=2&cat=7") == (301, "/nl/tags/")
    assert at_netlify("/index.php?paged=2") == (404, "/404.html")


def test_a_page_that_is_there_comes_before_what_stands_for_many() -> None:
    """Of one old address it does not: there the page is the one that leads on for servers without rules."""
    files = [*FILES, "tag/there/index.html"]
    assert redirects_file.netlify(netlify(RULES)["_redirects"], files, "/tag/there") == (200, "/tag/there")
