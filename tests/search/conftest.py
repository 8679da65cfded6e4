"""Sites with their search: the project's own, and a small one with what must not be found."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.conftest import served
from tests.built_site import ROOT, Build, Site, read_site
from tests.site.small_site import write_content

SEARCH = ("-e", "SEARCH_INDEX=true")
JUNE_2024 = "1718445600"  # when the small site is built


@pytest.fixture(scope="session")
def searched(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("searched") / "output"
    done = pelican(ROOT / "content", folder, *SEARCH)
    assert done.returncode == 0, done.stderr
    return read_site(folder)


@pytest.fixture(scope="session")
def root(searched: Site) -> Iterator[str]:
    """The address of the site's root, with a slash at the end."""
    with served(searched) as address:
        yield address


@pytest.fixture(scope="session")
def small(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of the small site."""
    folder = tmp_path_factory.mktemp("small")
    write_content(folder / "content")
    done = pelican(folder / "content", folder / "output", *SEARCH, SOURCE_DATE_EPOCH=JUNE_2024)
    assert done.returncode == 0, done.stderr
    return folder / "output"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context(viewport={"width": 360, "height": 740}) as opened:
        yield opened


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def index_bytes(output: Path) -> dict[str, bytes]:
    """The files of the search by their path in the output, unpacked."""
    found = {}
    for file in sorted((output / "pagefind").rglob("*")):
        if file.is_file():
            content = file.read_bytes()
            packed = content[:2] == b"\x1f\x8b"
            found[file.relative_to(output).as_posix()] = gzip.decompress(content) if packed else content
    return found


def everything(output: Path) -> str:
    """All that the search knows of texts."""
    parts = {path: content for path, content in index_bytes(output).items() if "wasm" not in path and "js" not in path}
    return b"\n".join(parts.values()).decode("utf-8", "replace")
