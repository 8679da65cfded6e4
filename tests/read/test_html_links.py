import pytest

from plugins.problems.problem import Severity
from plugins.read.body import read_body
from plugins.read.document import AttachedEnd, AttachedRef, Body, EntryRef


def read(text: str) -> tuple[Body, list[tuple[int, Severity]]]:
    body, problems = read_body(text, lang="en", kind="news", folder="news/x", first_line=1)
    return body, [(problem.line, problem.severity) for problem in problems]


def references(body: Body) -> list[EntryRef]:
    return [part for part in body.parts if isinstance(part, EntryRef)]


def test_links_of_all_forms_become_references_with_their_lines() -> None:
    body, problems = read("[a](news/y)\n[b](<news/y>)\n\n[c][r] <a href='news/y'>d</a>\n\n[r]: ../z/index.ru.md")
    assert not problems
    assert [(ref.entry, ref.lang, ref.line) for ref in references(body)] == [
        ("news/y", "", 1),
        ("news/y", "", 2),
        ("news/z", "ru", 6),
        ("news/y", "", 4),
    ]


def test_a_link_that_leads_nowhere_is_an_error_with_its_line() -> None:
    assert read("a\n\n[b](/c) [d](e.exe)\n\n[f](javascript:g)")[1] == [
        (3, Severity.ERROR),
        (3, Severity.ERROR),
        (5, Severity.ERROR),
    ]


def test_a_link_to_a_document_beside_the_text_leaves_room_for_what_it_is() -> None:
    body, problems = read("[the *report*](report.pdf)")
    assert not problems
    ref = AttachedRef("news/x/report.pdf", 1, "report.pdf")
    assert body.parts == ('<p><a href="', ref, '">the <em>report</em>', AttachedEnd("news/x/report.pdf"), "</a></p>")


def test_a_place_in_the_text_must_be_there() -> None:
    assert read("[a](#later)\n\n## Later")[1] == []
    assert read("a\n\n[b](#c)")[1] == [(3, Severity.ERROR)]


@pytest.mark.parametrize("link", ["[](https://e.org)", "[ ](https://e.org)", "<a href='https://e.org'></a>"])
def test_a_link_needs_words(link: str) -> None:
    assert read(f"a\n\n{link}")[1] == [(3, Severity.ERROR)]


def test_a_picture_with_words_or_code_is_enough_for_a_link() -> None:
    assert read("[![a cat](a.jpg)](https://e.org) [`b`](https://e.org)")[1] == []


def test_a_title_is_not_shown_and_told() -> None:
    body, problems = read('a\n\n[b](https://e.org "title")')
    assert problems == [(3, Severity.WARNING)]
    assert "title" not in str(body.parts)


def test_mail_addresses_become_links() -> None:
    body, problems = read("<someone@example.org>")
    assert not problems
    assert body.parts == ('<p><a href="mailto:someone@example.org">someone@example.org</a></p>',)


def test_what_follows_readers_is_left_out_and_told_as_advice() -> None:
    body, problems = read("One.\n\n[x](https://example.org/a?utm_source=b&c=d)")
    assert 'href="https://example.org/a?c=d"' in str(body.parts[0])
    assert problems == [(3, Severity.ADVICE)]
