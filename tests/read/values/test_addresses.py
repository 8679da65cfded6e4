"""Addresses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.values.addresses import is_email, is_web, target, web, web_or_email
from tests.read.values.conftest import ParseValue


@pytest.mark.parametrize(
    "value",
    ["https://example.org", "http://example.org:8080/a?b=c#d", "https://кремль.рф/путь", "HTTPS://EXAMPLE.ORG/(a)"],
)
def test_web_addresses(value: str) -> None:
    assert is_web(value)


@pytest.mark.parametrize(
    "value",
    [
        "example.org",
        "//example.org",
        "javascript:alert(1)",
        "ftp://example.org",
        "https://",
        "https://localhost",
        "https://user:pw@example.org",
        "https://exa mple.org",
        "https://example.org/<b>",
        "https://[::1",
        "data:,x",
        "https://example.org:99999/",
        "https://example.org\\@evil.org",
        "file:///etc/passwd",
        "http://1.2.3.4/",
    ],
)
def test_others_are_not(value: str) -> None:
    assert not is_web(value)


def test_a_forgotten_scheme_is_added(parse_value: ParseValue) -> None:
    assert parse_value(web, "www.example.org/a")[1] == [
        "“key” is “www.example.org/a”, which is no web address → write https://www.example.org/a"
    ]
    assert "https://…" in parse_value(web, "javascript:alert(1)")[1][0]


@pytest.mark.parametrize("value", ["info@example.org", "a.b+c@sub.example.org", "почта@пример.рф"])
def test_email_addresses(value: str) -> None:
    assert is_email(value)


@pytest.mark.parametrize(
    "value",
    ["", "@", "a@b", "a b@c.org", "a@@b.org", ".a@b.org", "a.@b.org", "a..b@c.org", "a@b.org>", "mailto:a@b.org"],
)
def test_others_are_no_email_addresses(value: str) -> None:
    assert not is_email(value)


def test_registration_may_be_by_web_or_email(parse_value: ParseValue) -> None:
    assert parse_value(web_or_email, "a@example.org") == ("a@example.org", [])
    assert parse_value(web_or_email, "https://example.org") == ("https://example.org", [])
    assert "no e-mail address" in parse_value(web_or_email, "a@b")[1][0]


def test_a_call_leads_to_the_web_an_address_or_an_entry(parse_value: ParseValue) -> None:
    for value in ("pages/volunteer", "news/2024-03-28-belgium", "a@example.org", "https://example.org/a"):
        assert parse_value(target, value) == (value, [])
    assert parse_value(target, "/pages/volunteer/") == ("pages/volunteer", [])
    for value in ("volunteer", "javascript:alert(1)", "../pages/volunteer", "pages/a/b"):
        assert parse_value(target, value)[0] is None


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab1.:/@[]?#% -é\u202e"), max_size=20))
def test_no_address_raises(text: str) -> None:
    for value in (text, f"https://{text}", f"a@{text}"):
        assert isinstance(is_web(value), bool)
        assert isinstance(is_email(value), bool)
