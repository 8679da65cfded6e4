from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.checks.rules.external_links import fault, of_site
from tests.checks.pages import html, said, whole

GOOD = [
    "https://example.org",
    "http://example.org:8080/a%20b?c=d&e=f#g",
    "https://пример.example/страница",
    "https://xn--e1afmkfd.example/",
    "https://[2001:db8::1]/",
    "//example.org/a",
    "mailto:a@b.example?subject=c",
    "mailto:a@b.example,c@d.example",
    "tel:+31201234567",
    "webcal://example.org/calendar.ics",
]
BAD = [
    "https://",
    "https:///a",
    "https://example",
    "https://exa mple.org/",
    "https://example.org/a b",
    "https://example..org/",
    "https://-example.org/",
    "https://example.org:port/",
    "https://example.org:99999/",
    "https://example.org/100%",
    "https://user:word@example.org/",
    "https://[::1/",
    "https://exa<mple.org/",
    "mailto:nobody",
    "mailto:a@b@c",
    "tel:call us",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "htps://example.org/",
]


@pytest.mark.parametrize("address", GOOD)
def test_what_browsers_understand_is_left_alone(address: str) -> None:
    assert fault(address) == ""


@pytest.mark.parametrize("address", BAD)
def test_what_they_do_not_is_told(address: str) -> None:
    assert fault(address)


@given(st.text())
def test_no_address_is_too_strange_to_be_looked_at(text: str) -> None:
    fault(f"https:{text}")
    fault(f"https://{text}")


def test_an_address_is_told_with_its_page(tmp_path: Path) -> None:
    site = whole(tmp_path, {"en/a/index.html": html('<a href="https://example">A</a><a href="../b/">B</a>')})
    assert said(of_site(site)) == ["the address “https://example” names no host on the internet"]
