import pytest

from plugins.authoring.explanations import KEYS
from plugins.read.schema import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_of_every_kind_is_explained(kind: str) -> None:
    assert set(KINDS[kind].keys) - set(KEYS) == set()


def test_nothing_is_explained_that_is_no_key() -> None:
    assert set(KEYS) - {key for kind in KINDS.values() for key in kind.keys} == set()
