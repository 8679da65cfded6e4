import pytest

from plugins.checks.rules.heading_order import of_page
from tests.checks.pages import html, of, page, said


@pytest.mark.parametrize("body", ["", "<h2>B</h2><h3>C</h3><h2>D</h2>", "<h2>B</h2><h3>C</h3><h4>D</h4><h2>E</h2>"])
def test_levels_in_order_are_left_alone(body: str) -> None:
    assert said(of_page(page(body))) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<h3>C</h3>", "below the heading “A” (h1) stands “C” (h3): a level is left out"),
        ("<h2>B</h2><h4>D</h4>", "below the heading “B” (h2) stands “D” (h4): a level is left out"),
        ("<h1>Another</h1>", "the page has 2 main headings"),
        ("<h2> </h2>", "a heading has no words"),
    ],
)
def test_a_level_that_is_left_out_is_told(body: str, fault: str) -> None:
    assert said(of_page(page(body))) == [fault]


def test_a_page_without_main_heading_is_told() -> None:
    assert said(of_page(of(html().replace("<h1>A</h1>", "")))) == ["the page has 0 main headings"]


def test_old_addresses_need_no_headings() -> None:
    head = '<meta http-equiv="refresh" content="0; url=../b/">\n'
    assert said(of_page(of(html(head=head).replace("<h1>A</h1>", "")))) == []
