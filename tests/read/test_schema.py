"""Front matter as the type of its kind."""

import pickle
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import fields

from plugins.read.findings import Findings
from plugins.read.front import Event, Front, News, Place, Source, Status
from plugins.read.kind import Kind
from plugins.read.matter import split
from plugins.read.schema import KINDS, SHARED, parse_front
from plugins.read.text import decode
from plugins.read.yaml_tree import parse
from tests.read.conftest import ReadFront, Told

EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)


@EVERY_KIND
def test_every_key_has_its_field(kind: Kind) -> None:
    known = {field.name for field in fields(kind.front)}  # type: ignore[arg-type]  # a callable that is a class
    assert {key.field for key in kind.keys.values()} - {"all_day"} == known


@EVERY_KIND
def test_shared_keys_can_be_compared(kind: Kind) -> None:
    known = {field.name for field in fields(kind.front)}  # type: ignore[arg-type]  # a callable that is a class
    assert {kind.keys[name].field for name in SHARED[kind.name]} <= known
    assert not {"title", "summary", "translated_from", "modified"} & SHARED[kind.name]


def test_a_post_as_machines_write_it(read_front: ReadFront) -> None:
    front, problems, lines = read_front(
        "news",
        'title: "Belgium: open"\nsummary: "…"\ndate: 2012-01-01T10:00:00+00:00\n'
        'tags: ["a", "b"]\ntranslated_from: "en"\n',
    )
    assert not problems
    assert front == News(
        title="Belgium: open",
        summary="…",
        date=datetime(2012, 1, 1, 10, tzinfo=UTC),
        tags=("a", "b"),
        translated_from=Source("en", ""),
    )
    assert lines == {"title": 2, "summary": 3, "date": 4, "tags": 5, "translated_from": 6}


def test_an_event_as_machines_write_it(read_front: ReadFront) -> None:
    front, problems, _ = read_front(
        "events",
        'title: "x"\nstart: 2012-07-01T10:00:00+00:00\nend: 2012-07-01T12:00:00+00:00\nplace: {"name": "Amsterdam"}\n',
    )
    assert not problems
    assert isinstance(front, Event)
    assert (front.start, front.end) == (datetime(2012, 7, 1, 12), datetime(2012, 7, 1, 14))
    assert front.place == Place("Amsterdam", "", "", "", None, None)


@EVERY_KIND
def test_empty_values_mean_absent(kind: Kind, read_front: ReadFront) -> None:
    start = "start: 2024-01-01\n" if kind.name == "events" else ""
    names = [name for name in kind.keys if name not in ("title", "start")]
    empty = "".join(
        f"{name}: {value}\n" for name, value in zip(names, cycle(['""', "[]", "", "{}", "['']"]), strict=False)
    )
    empty = empty.replace('cover_alt: ""', "cover_alt:")
    front, problems, lines = read_front(kind.name, f"title: x\n{start}{empty}")
    assert not problems
    assert front == read_front(kind.name, f"title: x\n{start}")[0]
    assert lines.keys() == {"title", "start"} - (set() if start else {"start"})


def test_every_problem_is_told_at_once(read_front: ReadFront, told: Told) -> None:
    _, problems, _ = read_front(
        "news", "title: a: b\ndate: 2024-02-31\nstatus: drafft\nslug: Hé Ho\nfoo: bar\ntranslated_from: russian\n"
    )
    assert [problem.line for problem in problems] == [2, 3, 4, 5, 6, 7]
    assert (
        told(problems)[2]
        == "4: “status” cannot be “drafft” → did you mean “draft”? It can be: published, draft, hidden"
    )
    assert told(problems)[3] == "5: “slug” cannot be “Hé Ho” → write he-ho"


@pytest.mark.parametrize(
    ("key", "cure"),
    [
        ("sumary", "did you mean “summary”?"),
        ("Title", "did you mean “title”?"),
        ("titel", "did you mean “title”?"),
        ("заголовок", "did you mean “title”?"),
        ("datum", "did you mean “date”?"),
        ("translated-from", "did you mean “translated_from”?"),
        ("author", "delete this line: the author of all texts is the foundation"),
        ("lang", "delete this line: the language is in the file's name, as in index.nl.md"),
        ("layout", "delete this line; here can be: title, summary"),
        ("start", "delete this line; here can be: title, summary"),
        ("draft", "write “status: draft” if the text is not ready, else delete this line"),
    ],
)
def test_unknown_key_gets_a_suggestion(key: str, cure: str, read_front: ReadFront, told: Told) -> None:
    title = "" if cure.endswith("“title”?") else "title: x\n"
    _, problems, _ = read_front("news", f"{title}{key}: y\n")
    assert len(problems) == 1
    assert cure in told(problems)[0]


@pytest.mark.parametrize(("key", "whole"), [("town", "place"), ("capacity", "registration")])
def test_a_part_of_a_key_says_where_it_belongs(key: str, whole: str, read_front: ReadFront, told: Told) -> None:
    _, problems, _ = read_front("events", f"title: x\nstart: 2024-01-01\n{key}: y\n")
    assert [f"write it below “{whole}:”" in line for line in told(problems)] == [True]


def test_a_key_of_another_kind_says_whose(read_front: ReadFront, told: Told) -> None:
    assert "“start” is a key of events, not of news" in told(read_front("news", "title: x\nstart: 2024-01-01\n")[1])[0]


@pytest.mark.parametrize("kind", ["news", "pages"])
def test_a_title_is_needed(kind: str, read_front: ReadFront) -> None:
    for matter in ("", "title:\n", 'title: " "\n'):
        front, problems, _ = read_front(kind, matter)
        assert [problem.found for problem in problems] == ["the title is missing"]
        assert front is not None
        assert front.title == ""


def test_a_public_title_has_words_and_a_drafts_may_wait(read_front: ReadFront) -> None:
    assert "has no words" in read_front("news", 'title: "…"\n')[1][0].found
    assert read_front("news", 'title: "…"\nstatus: draft\n')[1] == []
    assert read_front("news", 'title: "1917"\n')[1] == []


def test_what_cannot_be_read_is_not_told_to_be_missing(read_front: ReadFront) -> None:
    assert len(read_front("news", "title: a: b\n")[1]) == 1
    assert len(read_front("events", "title: x\nstart: soon\n")[1]) == 1


def test_a_cover_needs_a_description(read_front: ReadFront) -> None:
    assert "no description" in read_front("news", "title: x\ncover: a.jpg\n")[1][0].found
    assert "no description" in read_front("news", "title: x\ncover: a.jpg\ncover_alt:\n")[1][0].found
    for matter, alt in (('cover_alt: ""', ""), ("cover_alt: A meeting", "A meeting")):
        front, problems, lines = read_front("news", f"title: x\ncover: a.jpg\n{matter}\n")
        assert not problems
        assert front is not None
        assert (front.cover_alt, lines["cover_alt"]) == (alt, 4)


def test_only_a_translation_may_describe_the_cover_of_another_file(read_front: ReadFront) -> None:
    assert len(read_front("news", "title: x\ncover_alt: y\n")[1]) == 1
    assert not read_front("news", "title: x\ncover_alt: y\ntranslated_from: ru\n")[1]


def test_a_change_is_not_before_the_text(read_front: ReadFront) -> None:
    assert read_front("news", "title: x\ndate: 2024-03-28\nmodified: 2024-03-27\n")[1][0].line == 4
    assert not read_front("news", "title: x\ndate: 2024-03-28T10:00+01:00\nmodified: 2024-03-28\n")[1]


def test_a_day_is_its_midnight_in_amsterdam(read_front: ReadFront) -> None:
    front, _, _ = read_front("news", "title: x\ndate: 2024-03-28\nmodified: 2024-07-01 09:30\n")
    assert front is not None
    assert front.date == datetime(2024, 3, 28, tzinfo=timezone(timedelta(hours=1)))
    assert front.modified == datetime(2024, 7, 1, 9, 30, tzinfo=timezone(timedelta(hours=2)))


def test_tags_may_be_a_list_or_a_line(read_front: ReadFront) -> None:
    for tags in ("tags: [law, Asylum , law]", "tags: law, Asylum, Law,", "tags:\n  - law\n  - Asylum"):
        front, problems, _ = read_front("news", f"title: x\n{tags}\n")
        assert not problems
        assert front is not None
        assert front.tags == ("law", "Asylum")
    assert read_front("news", "title: x\ntags: [law, '#!']\n")[1][0].line == 3


def test_faults_in_a_list_have_their_own_lines(read_front: ReadFront) -> None:
    _, problems, _ = read_front("news", "title: x\naliases:\n  - /a\n  - b\n  - /c/../d\n  - //e\n")
    assert [problem.line for problem in problems] == [5, 6, 7]


def test_long_texts_become_one_line_and_keep_no_break_spaces(read_front: ReadFront) -> None:
    front, _, _ = read_front("news", "title: x\nsummary: >\n  one\u00a0two\n  three\n")
    assert front is not None
    assert front.summary == "one\u00a0two three"


def test_status_is_a_word(read_front: ReadFront) -> None:
    front, _, _ = read_front("news", "title: x\nstatus: Draft\n")
    assert front is not None
    assert front.status is Status.DRAFT


@pytest.mark.parametrize("mark", ["ru", "ru@abcdef0", "ru@" + "0" * 40])
def test_a_translation_names_its_source(mark: str, read_front: ReadFront) -> None:
    front, problems, _ = read_front("news", f"title: x\ntranslated_from: {mark}\n")
    assert not problems
    assert front is not None
    assert front.translated_from == Source("ru", mark[3:])


@pytest.mark.parametrize("mark", ["Russian", "ru@", "ru@abc", "ru@xyzxyzx", "ru@" + "0" * 41, "[ru]", "@"])
def test_a_source_that_cannot_be_read_still_marks_a_translation(mark: str, read_front: ReadFront) -> None:
    front, problems, _ = read_front("news", f"title: x\ntranslated_from: '{mark}'\n")
    assert len(problems) == 1
    assert front is not None
    assert front.translated_from == Source("", "")


def test_a_wrong_shape_is_told(read_front: ReadFront) -> None:
    _, problems, _ = read_front("news", "title: [x]\nsummary:\n  a: b\ncover_alt: y\ncover: {a: b}\n")
    assert [problem.line for problem in problems] == [2, 4, 6]


def test_results_can_be_sent_between_processes(read_front: ReadFront) -> None:
    result = read_front("events", "title: x\nstart: 2024-02-31\nplace: y\nfoo: bar\n")
    assert pickle.loads(pickle.dumps(result)) == result


KEYS = st.sampled_from(sorted({key for kind in KINDS.values() for key in kind.keys} | {"foo", "titel"}))
VALUES = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["2024-03-31 02:30", "2024-10-27 02:30", "2024-01-01", "yes", "FREQ=YEARLY", "yearly", "[a, b]"]),
    st.sampled_from(["{name: x, latitude: 91}", "[{occurrence: 2024-01-01, to: 2024-01-02}]", "9" * 5000, "Europe"]),
    st.dates(min_value=date(1, 1, 1)).map(str),
    st.datetimes(timezones=st.just(UTC)).map(str),
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(KINDS)), st.lists(st.tuples(KEYS, VALUES), max_size=6), st.binary(max_size=20))
def test_any_bytes_give_a_front_or_problems(kind: str, pairs: list[tuple[str, str]], tail: bytes) -> None:
    data = "".join(f"{key}: {value}\n" for key, value in pairs).encode("utf-8", "replace")
    for file in (b"---\n" + data + b"---\n" + tail, b"---\n" + tail + data + b"---\n", tail + data):
        findings = Findings("x.md")
        text = decode(file, findings)
        matter = None if text is None else split(text, findings)
        if matter is None:
            assert findings.problems
            continue
        front, problems, lines = parse_front(KINDS[kind], parse(matter.yaml, 2, findings), "x.md")
        assert isinstance(front, Front)
        assert front.title or problems or findings.problems
        assert all(line >= 2 for line in lines.values())
        for problem in (*findings.problems, *problems):
            assert problem.found.format(**problem.values)
            assert problem.do.format(**problem.values)


def test_recursion_has_no_part_in_it(read_front: ReadFront) -> None:
    deep = "title: x\ntags: " + "[" * (sys.getrecursionlimit() * 2) + "\n"
    assert read_front("news", deep)[1]


def test_withdrawn_takes_nothing_off_the_site_by_itself(read_front: ReadFront) -> None:
    _, [problem], _ = read_front("news", "title: x\nwithdrawn: only this version\n")
    assert problem.line == 3
    assert "this text is public" in problem.found


@pytest.mark.parametrize("status", ["draft", "hidden"])
def test_that_a_text_is_withdrawn_alone_can_be_confirmed(status: str, read_front: ReadFront) -> None:
    front, problems, _ = read_front("news", f"title: x\nstatus: {status}\nwithdrawn: only this version\n")
    assert not problems
    assert front is not None
    assert front.withdrawn == "only this version"
