from plugins.cache.ledger import Ledger, Note
from plugins.cache.trace import Memo, Series, Traced, tracing


def digest_after(notes: dict[Note, None], values: dict[str, str], items: list[str]) -> list[bytes]:
    """What the same notes come to in a later build with these contents."""
    ledger = Ledger()
    Traced(ledger, "values", values, str)
    Series(ledger, "items", items, str)
    return list(map(ledger.digest, notes))


VALUES = {"a": "1", "b": "2"}
ITEMS = ["x", "y", "z"]


def traced() -> tuple[Traced[str, str], Series[str]]:
    ledger = Ledger()
    return Traced(ledger, "values", VALUES, str), Series(ledger, "items", ITEMS, str)


def test_what_was_looked_up_counts_and_nothing_else() -> None:
    values, _ = traced()
    with tracing() as notes:
        assert values["a"] == "1"
    now = digest_after(notes, VALUES, ITEMS)
    assert digest_after(notes, {"a": "1", "b": "other"}, []) == now
    assert digest_after(notes, {"a": "other", "b": "2"}, ITEMS) != now


def test_to_find_nothing_counts_too() -> None:
    values, _ = traced()
    with tracing() as notes:
        assert values.get("c") is None
        assert "d" not in values
    now = digest_after(notes, VALUES, ITEMS)
    assert digest_after(notes, VALUES | {"c": "3"}, ITEMS) != now
    assert digest_after(notes, VALUES | {"d": "3"}, ITEMS) != now


def test_to_go_through_all_depends_on_which_there_are() -> None:
    values, _ = traced()
    with tracing() as notes:
        assert list(values) == ["a", "b"]
    now = digest_after(notes, VALUES, ITEMS)
    assert digest_after(notes, {"a": "other", "b": "other"}, ITEMS) == now
    assert digest_after(notes, {"b": "2", "a": "1"}, ITEMS) != now
    assert digest_after(notes, VALUES | {"c": "3"}, ITEMS) != now


def test_items_of_all_depend_on_their_values() -> None:
    values, _ = traced()
    with tracing() as notes:
        assert dict(values.items()) == VALUES
    assert digest_after(notes, {"a": "other", "b": "2"}, ITEMS) != digest_after(notes, VALUES, ITEMS)


def test_a_part_of_a_list_does_not_depend_on_the_rest() -> None:
    _, items = traced()
    with tracing() as notes:
        assert items[0:2] == ["x", "y"]
    now = digest_after(notes, VALUES, ITEMS)
    assert digest_after(notes, VALUES, ["x", "y", "other"]) == now
    assert digest_after(notes, VALUES, ["x", "other", "z"]) != now


def test_a_part_that_was_short_depends_on_what_is_added() -> None:
    _, items = traced()
    with tracing() as notes:
        assert items[2:12] == ["z"]
    assert digest_after(notes, VALUES, [*ITEMS, "new"]) != digest_after(notes, VALUES, ITEMS)


def test_the_length_of_a_list_depends_on_nothing_but_the_length() -> None:
    _, items = traced()
    with tracing() as notes:
        assert len(items) == 3
    now = digest_after(notes, VALUES, ITEMS)
    assert digest_after(notes, VALUES, ["1", "2", "3"]) == now
    assert digest_after(notes, VALUES, ["1", "2"]) != now


def test_single_items_also_from_the_end() -> None:
    _, items = traced()
    with tracing() as notes:
        assert items[-1] == "z"
        assert items[0] == "x"
    now = digest_after(notes, VALUES, ITEMS)
    assert digest_after(notes, VALUES, ["x", "other", "z"]) == now
    assert digest_after(notes, VALUES, [*ITEMS, "new"]) != now


def test_a_list_that_is_gone_is_a_change() -> None:
    _, items = traced()
    with tracing() as notes:
        assert list(items) == ITEMS
    assert list(map(Ledger().digest, notes)) != digest_after(notes, VALUES, ITEMS)


def test_who_uses_what_was_made_once_depends_on_what_it_was_made_from() -> None:
    values, _ = traced()
    memo = Memo()
    made = []

    def make() -> str:
        made.append(1)
        return values["a"] + "!"

    with tracing() as first:
        assert memo.get("key", make) == "1!"
    with tracing() as second:
        assert memo.get("key", make) == "1!"
    assert len(made) == 1
    assert list(first) == list(second) == [("values", "a")]


def test_outside_of_tracing_nothing_is_noted() -> None:
    values, _ = traced()
    with tracing() as notes:
        pass
    assert values["a"] == "1"
    assert not notes
