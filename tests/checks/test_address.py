import pytest

from plugins.checks.address import Target, own, target


@pytest.mark.parametrize(
    ("href", "path"),
    [
        ("", "en/a/index.html"),
        ("./", "en/a/index.html"),
        ("../", "en/index.html"),
        ("../..", "index.html"),
        ("../../", "index.html"),
        ("/", "index.html"),
        ("b", "en/a/b"),
        ("b/?c=d", "en/a/b/index.html"),
        ("%D1%8F.html", "en/a/я.html"),
        ("../../../x", "../x"),
    ],
)
def test_a_link_leads_where_a_browser_goes(href: str, path: str) -> None:
    assert target("en/a/index.html", href) == Target(path, "")


def test_a_place_in_a_page_is_decoded() -> None:
    assert target("en/a/index.html", "#%D1%8F") == Target("en/a/index.html", "я")


def test_an_error_page_is_shown_at_any_address() -> None:
    assert target("en/404.html", "en/").path == "en/index.html"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://a.example/", ""),
        ("https://a.example", ""),
        ("https://a.example/b", "b"),
        ("https://a.example.b/", None),
    ],
)
def test_own_addresses_are_known(url: str, address: str | None) -> None:
    assert own(url, "https://a.example/") == address
