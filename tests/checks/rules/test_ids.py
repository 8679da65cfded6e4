from pathlib import Path

import pytest

from plugins.checks.rules.ids import of_page, of_site
from tests.checks.pages import page, said, whole

EVENT = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:events/%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize("body", ['<p id="b">B</p><p id="c">C</p>', '<p id="b">B</p><p aria-labelledby="b">C</p>'])
def test_different_ids_are_left_alone(body: str) -> None:
    assert said(of_page(page(body))) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<p id="b">B</p><p id="b">C</p>', "the id “b” stands on the page more than once"),
        ('<p id="b c">B</p>', "the id “b c” is empty, or has a space"),
        ('<p id="">B</p>', "the id “” is empty, or has a space"),
        ('<label for="b">B</label>', "“for” refers to the id “b”, which is not on the page"),
        ('<p id="b" aria-describedby="b c">B</p>', "“aria-describedby” refers to the id “c”, which is not on the page"),
    ],
)
def test_what_shares_an_id_is_told(body: str, fault: str) -> None:
    assert said(of_page(page(body))) == [fault]


def test_two_events_with_one_uid_are_told(tmp_path: Path) -> None:
    files = {"en/events/a/event.ics": EVENT % b"a", "en/events/b/event.ics": EVENT % b"a"}
    assert len(said(of_site(whole(tmp_path, files)))) == 1


def test_events_with_uids_of_their_own_are_left_alone(tmp_path: Path) -> None:
    files = {"en/events/a/event.ics": EVENT % b"a", "en/events/b/event.ics": EVENT % b"b"}
    assert said(of_site(whole(tmp_path, files))) == []
