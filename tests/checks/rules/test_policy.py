import pytest

from plugins.checks.rules.policy import of_page
from tests.checks.pages import POLICY, page, said

REST = "base-uri 'none'; form-action 'none'"


@pytest.mark.parametrize(
    "body", ['<script src="a.js"></script>', '<script type="application/ld+json">{}</script>', "<p>style=on</p>"]
)
def test_a_strict_page_is_left_alone(body: str) -> None:
    assert said(of_page(page(body))) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<script>alert(1)</script>", "a <script> stands in the page"),
        ("<style>p{}</style>", "a <style> stands in the page"),
        ('<p style="color:red">A</p>', "<p> has the attribute “style”"),
        ('<p onclick="alert(1)">A</p>', "<p> has the attribute “onclick”"),
        ('<a href=" JavaScript:alert(1)">A</a>', "<a> has a script for an address"),
    ],
)
def test_scripts_and_styles_in_the_page_are_told(body: str, fault: str) -> None:
    assert said(of_page(page(body))) == [fault]


@pytest.mark.parametrize(
    ("policy", "fault"),
    [
        ("", "the page has 0 policies, and needs one"),
        (f"default-src 'self'; {REST}", "does not begin by forbidding everything"),
        (f"default-src 'none'; script-src 'self' 'unsafe-inline'; {REST}", "allows 'unsafe-inline' for “script-src”"),
        (f"default-src 'none'; img-src https:; {REST}", "allows https: for “img-src”"),
        (f"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; {REST}", "allows 'wasm-unsafe-eval'"),
        ("default-src 'none'; form-action 'none'", "says nothing about “base-uri”"),
    ],
)
def test_a_loose_policy_is_told(policy: str, fault: str) -> None:
    (found,) = said(of_page(page(policy=policy)))
    assert fault in found


def test_the_search_alone_may_run_webassembly() -> None:
    policy = f"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; {REST}"
    assert said(of_page(page(path="en/search/index.html", policy=policy))) == []


def test_the_policy_stands_before_what_is_loaded() -> None:
    late = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    found = said(of_page(page(head=f'<link rel="stylesheet" href="a.css">{late}', policy="")))
    assert found == ["something is loaded before the policy stands"]
