"""What is not allowed in a cache is read anew in each build, with all that is in the same file: nobody would notice."""

from collections.abc import Iterator
from enum import Enum
from typing import get_args, get_type_hints

import pytest
from msgspec import Struct

from plugins.cache.store import ALLOWED
from plugins.problems.problem import Problem
from plugins.read import front
from plugins.read.document import Document
from plugins.write.report import Report


def ours(kind: object, seen: set[type]) -> Iterator[type]:
    """All of our own types of which values of that type can be made."""
    for each in get_args(kind):
        yield from ours(each, seen)
    if isinstance(kind, type) and issubclass(kind, Struct | Enum) and kind not in seen:
        seen.add(kind)
        yield kind
        if issubclass(kind, Struct):
            for hint in get_type_hints(kind).values():
                yield from ours(hint, seen)


KINDS = [each for each in vars(front).values() if isinstance(each, type) and issubclass(each, front.Front)]
TYPES = {kind for root in (Document, Problem, Report, *KINDS) for kind in ours(root, set())} - {front.Front}


@pytest.mark.parametrize("kind", sorted(TYPES, key=repr))
def test_whatever_texts_become_can_be_remembered(kind: type) -> None:
    assert kind.__qualname__ in ALLOWED[kind.__module__]


def test_types_that_stand_in_others_are_found() -> None:
    assert {"Exposure", "Sort", "Amount", "FileRef", "Severity"} <= {kind.__qualname__ for kind in TYPES}
