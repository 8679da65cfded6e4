import pytest

from tests.checks.small import Small, built


@pytest.fixture(scope="session")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Small:
    """Nobody may change it."""
    return built(tmp_path_factory.mktemp("checks"))


@pytest.fixture
def small(untouched: Small, tmp_path_factory: pytest.TempPathFactory) -> Small:
    """A copy of it for one test."""
    return untouched.copy(tmp_path_factory.mktemp("small"))
