"""A site that a test may publish and break, made anew for each test from one that was built before."""

import shutil
from pathlib import Path

import pytest

from tests.publish.site import Publisher, new_site


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a first publishing remembers, so that the others are as quick as they are for people."""
    publisher = new_site(tmp_path_factory.mktemp("warm") / "site")
    publisher.publish()
    return publisher.root


@pytest.fixture
def publisher(warm: Path, tmp_path: Path) -> Publisher:
    """Nothing is published yet."""
    root = tmp_path / "site"
    shutil.copytree(warm, root, ignore=shutil.ignore_patterns("published"))
    return Publisher(root)
