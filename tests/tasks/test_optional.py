import pytest
from invoke.collection import Collection
from invoke.context import Context
from invoke.tasks import task

from plugins.tooling.optional import with_entry, with_help


@task(auto_shortflags=False)
def look(_: Context, entry: str = "", language: str = "", diff: bool = False) -> None:
    """May have an entry."""


@task(auto_shortflags=False)
def take(_: Context, file: str = "", language: str = "") -> None:
    """May have a file."""


@task(auto_shortflags=False)
def need(_: Context, entry: str, to: str = "") -> None:
    """Must have one."""


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("look news/a", "look --entry news/a"),
        ("look news/a --diff", "look --entry news/a --diff"),
        ("look --diff news/a", "look --diff --entry news/a"),
        ("look --language ru news/a", "look --language ru --entry news/a"),
        ("look --language=ru news/a", "look --language=ru --entry news/a"),
        ("look --entry news/a", "look --entry news/a"),
        ("look --language ru", "look --language ru"),
        ("take a.ics --language ru", "take --file a.ics --language ru"),
        ("look need news/a", "look need news/a"),
        ("need news/a --to ru", "need news/a --to ru"),
        ("nonsense news/a", "nonsense news/a"),
        ("", ""),
    ],
)
def test_a_word_without_a_name_is_the_entry(words: str, read: str) -> None:
    assert with_entry(words.split(), Collection(look, take, need).to_contexts()) == read.split()


@pytest.mark.parametrize(
    ("words", "task"),
    [
        ("need --help", "need"),
        ("need -h", "need"),
        ("look --diff --help", "look"),
        ("look news/a", ""),
        ("nonsense --help", ""),
        ("", ""),
    ],
)
def test_help_after_a_task_is_about_it_and_never_a_value(words: str, task: str) -> None:
    assert with_help(words.split(), Collection(look, need).to_contexts()) == task
