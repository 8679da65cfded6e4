"""What is remembered of the files of the last build."""

from pathlib import Path

from plugins.cache.ledger import Ledger, Note
from plugins.write.kept import SPARE, Batch, Made, Memory, recall, remember

STATE = (1, 1)


def ledger(**found: str) -> Ledger:
    made = Ledger()
    made.enter("text", lambda key: found.get(str(key), "absent"))
    return made


def batch(**notes: list[Note]) -> Batch:
    """Files by name, with what was looked up for each."""
    every = list(dict.fromkeys(note for some in notes.values() for note in some))
    files = [Made(path, True, STATE, tuple(every.index(note) for note in some)) for path, some in notes.items()]
    return Batch(tuple(files), tuple(every))


def test_a_file_is_right_until_something_that_was_looked_up_for_it_changes(tmp_path: Path) -> None:
    file = tmp_path / "memory"
    first = batch(a=[("text", "x")], b=[("text", "x"), ("text", "y")])
    remember(file, "1", ledger(x="1", y="1"), Memory(), [], [first])
    there = {"a": STATE, "b": STATE}
    assert recall(file, "1").still_right(there, ledger(x="1", y="1")) == {"a", "b"}
    assert recall(file, "1").still_right(there, ledger(x="1", y="2")) == {"a"}
    assert recall(file, "1").still_right(there, ledger(x="2", y="1")) == set()
    assert recall(file, "1").still_right({"a": STATE, "b": (2, 1)}, ledger(x="1", y="1")) == {"a"}


def test_batches_from_several_processes_are_remembered_as_one(tmp_path: Path) -> None:
    file, now = tmp_path / "memory", ledger(x="1", y="1", z="1")
    remember(file, "1", now, Memory(), [], [batch(a=[("text", "x")]), batch(b=[("text", "y"), ("text", "x")])])
    remember(file, "1", now, recall(file, "1"), ["a"], [batch(b=[("text", "z"), ("text", "x")])])
    there = {"a": STATE, "b": STATE}
    assert recall(file, "1").still_right(there, ledger(x="1", y="2", z="1")) == {"a", "b"}
    assert recall(file, "1").still_right(there, ledger(x="1", y="1", z="2")) == {"a"}


def test_notes_that_nothing_needs_do_not_pile_up(tmp_path: Path) -> None:
    file, now = tmp_path / "memory", ledger()
    for number in range(5):
        some: list[Note] = [("text", f"{number}-{each}") for each in range(SPARE)]
        remember(file, "1", now, recall(file, "1"), [], [batch(b=some)])
        assert len(recall(file, "1").notes) <= 3 * SPARE + 2
