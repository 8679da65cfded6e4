"""What publishing asks: a plain function over a finished folder."""

from pathlib import Path

from plugins.checks.look import look
from plugins.checks.run import checked, subject
from plugins.checks.seen import recall
from plugins.problems.problem import Severity
from tests.checks.mutators import MUTATIONS
from tests.checks.small import Small, surroundings


def test_only_errors_are_told_where_only_these_are_asked_for(small: Small) -> None:
    MUTATIONS["links"].do(small)
    MUTATIONS["missing-summaries"].do(small)
    with surroundings():
        found = checked(small.output, small.content, small.folder / "cache", severities=[Severity.ERROR])
    assert [each.rule for each in found] == ["links"]


def test_a_fault_in_a_text_names_its_file_and_line(small: Small) -> None:
    small.edit("en/news/first/index.html", 'href="../../../en/campaigns/shelter/', 'href="../../nowhere/')
    (found,) = small.found("links")
    assert (found.problem.path, found.problem.line) == ("news/2024-01-10-first/index.en.md", 8)
    assert found.in_content
    assert found.page == "en/news/first/index.html"


def test_a_fault_in_a_text_that_stands_in_names_the_file_of_its_words(small: Small) -> None:
    """The second text is in Russian only."""
    small.edit("nl/news/second/index.html", ' href="../../../nl/news/het-begin/"', ' href="nowhere/"')
    (found,) = small.found("links")
    assert found.problem.path == "news/2024-02-11-second/index.ru.md"


def test_a_fault_of_a_template_is_told_once(small: Small) -> None:
    for file in small.output.rglob("index.html"):
        file.write_text(file.read_text("utf-8").replace("</main>", "<center>Here</center></main>"), "utf-8")
    found = [each for each in small.found("html-validity") if not each.in_content]
    assert len(found) == 1


def test_what_is_the_same_to_the_byte_is_not_looked_at_again(small: Small) -> None:
    with surroundings():
        given = subject(small.output, small.content, small.folder / "cache")
    first = look(given)
    for file in small.output.rglob("*.html"):
        file.touch()
    small.edit("en/news/first/index.html", "</main>", "<center></center></main>")
    second = look(given)
    changed = {path for path in first if first[path].digest != second[path].digest}
    assert changed == {"en/news/first/index.html"}
    assert "html-validity" in second["en/news/first/index.html"].findings


def test_what_is_remembered_is_what_would_be_found(small: Small) -> None:
    MUTATIONS["ids"].do(small)
    warm = small.found()
    (small.folder / "cache/checks/seen").unlink()
    assert small.found() == warm


def test_a_damaged_memory_is_as_none(small: Small) -> None:
    before = small.found()
    memory = small.folder / "cache/checks/seen"
    memory.write_bytes(memory.read_bytes()[:-9] + b"something")
    with surroundings():
        assert recall(subject(small.output, small.content, small.folder / "cache")) == {}
    assert small.found() == before


def test_another_folder_with_the_same_files_is_known(small: Small, tmp_path: Path) -> None:
    """A release is a new folder each time."""
    before = small.found()
    moved = tmp_path / "release"
    small.output.rename(moved)
    with surroundings():
        assert checked(moved, small.content, small.folder / "cache") == before


def test_an_old_address_that_no_text_owns_names_the_file_that_says_it(small: Small) -> None:
    (small.content / "redirects.toml").write_text('[[redirect]]\nfrom = "/gone"\nto = "/en/"\n', "utf-8")
    stub = small.output / "gone/index.html"
    stub.parent.mkdir()
    stub.write_text((small.output / "post/the-beginning/index.html").read_text("utf-8"), "utf-8")
    small.edit("gone/index.html", "../../en/", "../../nowhere/")
    found = small.found("links")
    assert {each.problem.path for each in found} == {"redirects.toml"}
