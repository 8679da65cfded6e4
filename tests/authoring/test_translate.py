from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.authoring.desk import Desk
from plugins.authoring.fault import Refused
from plugins.authoring.proof import proof
from plugins.authoring.translate import Order, translate
from plugins.languages.catalogue import translator
from plugins.problems.problem import errors
from plugins.read.front import Source, Status
from plugins.read.text import blob_hash
from tests.authoring.conftest import write

ENTRY = "news/2024-03-28-first"


def refused(order: Order, desk: Desk) -> tuple[int, list[str]]:
    before = sorted(desk.content.rglob("*"))
    with pytest.raises(Refused) as caught:
        translate(order, desk)
    assert sorted(desk.content.rglob("*")) == before
    return caught.value.status, [fault.text(desk.speak) for fault in caught.value.faults]


def test_a_translation_is_a_draft_stamped_with_its_source(desk: Desk) -> None:
    file = translate(Order(ENTRY, "ru"), desk)
    assert file == desk.folder(ENTRY) / "index.ru.md"
    document, problems = proof(f"{ENTRY}/index.ru.md", file.read_text("utf-8"))
    assert problems == []
    assert document
    assert document.front.status is Status.DRAFT
    source = desk.folder(ENTRY) / "index.en.md"
    assert document.front.translated_from == Source("en", blob_hash(source.read_bytes()))
    assert not document.has_text


def test_each_paragraph_of_the_source_stands_in_a_comment(desk: Desk) -> None:
    text = translate(Order(ENTRY, "nl"), desk).read_text("utf-8")
    assert "<!--\nOne.\n-->\n\n\n<!--\nTwo.\n-->" in text


def test_words_stand_above_their_places_and_facts_stay_in_the_original(desk: Desk) -> None:
    keys = "title: A\nsummary: 'It''s: so'\ntags: [x]\ncover: a.jpg\ncover_alt: A lawn\nmodified: 2026-01-01\n"
    write(desk.folder("news/2025-01-01-a") / "index.ru.md", keys)
    text = translate(Order("news/2025-01-01-a", "en"), desk).read_text("utf-8")
    assert '\n# ru: A\ntitle: "…"\n' in text
    assert "\n# ru: It's: so\nsummary:\n" in text
    assert "\n# ru: A lawn\ncover_alt:\n" in text
    for key in ("tags", "cover", "modified", "date"):
        assert f"\n{key}:" not in text


@pytest.mark.parametrize(
    ("kind", "keys", "words"),
    [
        ("campaigns", "goal: G\ncalls:\n  - text: Help\n    link: pages/a\nsince: 2026-01-01\n", ["goal", "calls"]),
        (
            "events",
            "start: 2026-01-01\nwhere: W\naccessibility: A\naudience: B\ncontact: C\nplace: P\n",
            ["where", "accessibility", "audience", "contact"],
        ),
        ("dossier", "asked_by: A\nanswered_by: B\nsource: S\n", ["asked_by", "answered_by"]),
    ],
)
def test_the_words_of_the_kind_are_there(kind: str, keys: str, words: list[str], desk: Desk) -> None:
    write(desk.folder(f"{kind}/2025-01-01-a") / "index.en.md", "title: A\n" + keys)
    text = translate(Order(f"{kind}/2025-01-01-a", "ru"), desk).read_text("utf-8")
    found = [line[:-1] for line in text.split("\n") if line.endswith(":") and not line.startswith("#")]
    assert found == [*words, "slug"]


def test_a_call_to_action_is_shown_with_its_link(desk: Desk) -> None:
    write(desk.folder("campaigns/b") / "index.en.md", "title: B\ncalls:\n  - text: Help\n    link: pages/a\ngoal: G\n")
    text = translate(Order("campaigns/b", "ru"), desk).read_text("utf-8")
    assert "\n# en:\n#   - text: Help\n#     link: pages/a\ncalls:\n" in text


def test_decoration_needs_no_words_in_any_language(desk: Desk) -> None:
    write(desk.folder("news/2025-01-01-a") / "index.en.md", 'title: A\ncover: a.jpg\ncover_alt: ""\n')
    assert '\ncover_alt: ""\n' in translate(Order("news/2025-01-01-a", "ru"), desk).read_text("utf-8")


@pytest.mark.parametrize("how", ["{entry}", "{entry}/", "{folder}", "{folder}/index.en.md", "{entry}/index.en.md"])
def test_a_text_can_be_named_in_many_ways(how: str, desk: Desk) -> None:
    assert translate(Order(how.format(entry=ENTRY, folder=desk.folder(ENTRY)), "ru"), desk).is_file()


def test_a_path_counts_from_where_one_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.content.parent)
    assert translate(Order(f"content/{ENTRY}", "ru"), desk).is_file()
    monkeypatch.chdir(desk.folder(ENTRY))
    assert translate(Order("index.en.md", "nl"), desk).is_file()
    assert refused(Order(".", "nl"), desk)[0] == 1


def test_the_original_is_translated_unless_another_version_is_asked_for(desk: Desk) -> None:
    write(desk.folder(ENTRY) / "index.ru.md", "title: Первое\ntranslated_from: en\n")
    first = translate(Order(ENTRY, "nl"), desk)
    assert "translated_from: en@" in first.read_text("utf-8")
    first.unlink()
    assert "translated_from: ru@" in translate(Order(ENTRY, "nl", "ru"), desk).read_text("utf-8")
    first.unlink()
    assert "translated_from: ru@" in translate(Order(f"{ENTRY}/index.ru.md", "nl"), desk).read_text("utf-8")


def test_a_translation_is_never_overwritten(desk: Desk) -> None:
    translate(Order(ENTRY, "ru"), desk).write_text("mine", "utf-8")
    status, told = refused(Order(ENTRY, "ru"), desk)
    assert status == 1
    assert "is left as it is" in told[0]
    assert (desk.folder(ENTRY) / "index.ru.md").read_text("utf-8") == "mine"


def test_all_that_is_wrong_is_told_at_once(desk: Desk) -> None:
    status, told = refused(Order("news/2024-03-28-frist", "fr", "de"), desk)
    assert status == 2
    assert len(told) == 3
    assert "did you mean “news/2024-03-28-first”?" in told[2]
    assert len(refused(Order("", ""), desk)[1]) == 2


@pytest.mark.parametrize("entry", ["..", "/", "news", "tags.yaml", "nonsense/x", f"{ENTRY}/a/b", "x" * 5000, "\ud800"])
def test_what_is_no_text_is_refused(entry: str, desk: Desk) -> None:
    assert refused(Order(entry, "ru"), desk)[0] == 2


def test_a_version_that_is_not_there_cannot_be_translated(desk: Desk) -> None:
    assert refused(Order(ENTRY, "ru", "nl"), desk) == (2, [f"{ENTRY} has no version in “nl” → it is there in: en"])


def test_two_originals_need_a_choice(desk: Desk) -> None:
    write(desk.folder(ENTRY) / "index.ru.md", "title: Первое\n")
    assert "with --from and one of: en, ru" in refused(Order(ENTRY, "nl"), desk)[1][0]
    assert translate(Order(ENTRY, "nl", "ru"), desk).is_file()


def test_a_source_with_mistakes_is_told_with_its_lines(desk: Desk) -> None:
    write(desk.folder(ENTRY) / "index.en.md", "titel: First\nstatus: x\n")
    status, told = refused(Order(ENTRY, "ru"), desk)
    assert status == 1
    assert [line.partition(": ")[0] for line in told] == [f"{ENTRY}/index.en.md:2", f"{ENTRY}/index.en.md:3"]


LINES = r"""
Text|- item|1. item|```|~~~|<!--|-->|--!>|---|    code||## Q|> q|[^1]: note|a[^2]|-a-b-|: def|`<!--`|<b>|</b>|<script>|`
*|{: .note }|<details>|</div>|<?|<![CDATA[|<!x|[a]: http://x.org|*[a]: b| - x|&gt;|\\""".replace("\n", "|").split("|")
MARKDOWN = st.lists(st.sampled_from([*LINES, "| a | b |", "|---|---|"]), max_size=14)


@settings(max_examples=200, deadline=None)
@given(lines=MARKDOWN, title=st.text(alphabet="aя:#'\"{[-!&*|>%@` ", min_size=1, max_size=12))
def test_whatever_the_source_is_its_translation_is_a_draft_without_text(lines: list[str], title: str) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder), ["en", "ru"], translator("en"))
        escaped = title.replace("'", "''")
        write(desk.folder("pages/a") / "index.en.md", f"title: 'a{escaped}'\n", "\n".join(lines) + "\n")
        text = translate(Order("pages/a", "ru"), desk).read_text("utf-8")
        document, problems = proof("pages/a/index.ru.md", text)
        assert errors(problems) == []
        assert document
        assert not document.has_text, text
        assert document.front.title == "…"
