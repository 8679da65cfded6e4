"""Press, dossier, campaigns, pages."""

from datetime import date

import pytest

from plugins.read.front import Call, Campaign, Dossier, Page
from tests.read.conftest import ReadFront


def test_a_dossier_document_is_a_press_item_with_questions(read_front: ReadFront) -> None:
    front, problems, _ = read_front(
        "dossier",
        "title: x\nsource: Tweede Kamer\nsource_url: https://example.org/a\nsource_date: 2019-02-15\n"
        "source_language: nl\nasked: 2019-01-22\nanswered: 2019-02-15\nasked_by: Ploumen\nanswered_by: Blok\n",
    )
    assert not problems
    assert isinstance(front, Dossier)
    assert (front.source_language, front.asked, front.answered_by) == ("nl", date(2019, 1, 22), "Blok")


@pytest.mark.parametrize(
    ("kind", "matter"),
    [
        ("dossier", "asked: 2019-02-15\nanswered: 2019-01-22\n"),
        ("campaigns", "since: 2019-01-01\nclosed: 2018-01-01\n"),
    ],
)
def test_days_are_in_order(kind: str, matter: str, read_front: ReadFront) -> None:
    _, problems, _ = read_front(kind, f"title: x\n{matter}")
    assert [problem.line for problem in problems] == [4]


def test_calls_have_words_and_may_lead_somewhere(read_front: ReadFront) -> None:
    front, problems, _ = read_front(
        "campaigns",
        "title: x\ngoal: Shelter\ncalls:\n  - text: Help\n    link: pages/volunteer\n  - text: Give\n  - Tell others\n",
    )
    assert not problems
    assert isinstance(front, Campaign)
    assert front.calls == (Call("Help", "pages/volunteer"), Call("Give", ""), Call("Tell others", ""))


def test_faults_in_calls_have_their_lines(read_front: ReadFront) -> None:
    _, problems, _ = read_front(
        "campaigns", "title: x\ncalls:\n  - link: a@example.org\n  - text: a\n    link: nowhere\n    when: now\n"
    )
    assert [problem.line for problem in problems] == [4, 6, 7]


def test_a_page_has_a_place_in_the_menu(read_front: ReadFront) -> None:
    front, problems, _ = read_front("pages", "title: x\nmenu: 3\nshows: [organisation, contact, contact]\n")
    assert not problems
    assert isinstance(front, Page)
    assert (front.menu, front.shows) == (3, ("organisation", "contact"))
