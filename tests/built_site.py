"""The project's own site, built once and read by many tests: the fixtures of tests/site and tests/browser."""

import gzip
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from gettext import NullTranslations
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from plugins.checks.registry import known
from plugins.checks.run import checked

ROOT = Path(__file__).parents[1]
BUILD_TIME = "1795348800"  # 22 November 2026, noon in UTC
EMAIL = "office@example.org"
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    parents: tuple["Element", ...] = field(repr=False)
    text: str = ""

    def __getitem__(self, name: str) -> str:
        return self.attributes.get(name, "")

    @property
    def lang(self) -> str:
        """The language it is in, as a browser works it out."""
        return next((e["lang"] for e in (self, *reversed(self.parents)) if "lang" in e.attributes), "")


class Parser(HTMLParser):
    """Collects elements; complains where a tag is closed that is not open, which browsers forgive."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(self.open))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, tuple(self.open)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1].tag != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")
        elif self.open:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


@dataclass
class Page:
    path: str  # in the output: "en/news/index.html"
    source: str
    elements: list[Element]
    faults: list[str]

    def all(self, tag: str, **attributes: str) -> list[Element]:
        return [
            e for e in self.elements if e.tag == tag and all(e.attributes.get(k) == v for k, v in attributes.items())
        ]

    def one(self, tag: str, **attributes: str) -> Element:
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{self.path}: {len(found)} × <{tag} {attributes}>"
        return found[0]

    @property
    def lang(self) -> str:
        return self.one("html")["lang"]

    @property
    def moved(self) -> bool:
        """An old address that only leads on."""
        return bool(self.all("meta", **{"http-equiv": "refresh"}))

    @property
    def ids(self) -> list[str]:
        return [e["id"] for e in self.elements if "id" in e.attributes]


@dataclass
class Site:
    folder: Path
    pages: dict[str, Page]  # by path

    def files(self, pattern: str) -> list[Path]:
        return sorted(self.folder.rglob(pattern))

    def target(self, page: Page, href: str) -> str | None:
        """The file that a link inside the site leads to; None for one that leaves it."""
        if urlsplit(href).scheme or href.startswith("//"):
            return None
        if href.startswith("#"):
            return page.path
        # Error pages are shown at any address, so that their links begin at the root.
        base = "http://site/" + ("" if page.path.endswith("404.html") else page.path)
        path = unquote(urlsplit(urljoin(base, href)).path).lstrip("/")
        return f"{path}index.html" if path.endswith("/") or not path else path

    def weight(self, page: Page) -> int:
        """Bytes of HTML and CSS as a server sends them."""
        css = (self.folder / "theme/site.css").read_bytes()
        return len(gzip.compress(page.source.encode(), 9)) + len(gzip.compress(css, 9))


def read_site(folder: Path) -> Site:
    pages: dict[str, Page] = {}
    for file in sorted(folder.rglob("*.html")):
        parser = Parser()
        source = file.read_text("utf-8")
        parser.feed(source)
        parser.close()
        path = file.relative_to(folder).as_posix()
        unclosed = [f"<{e.tag}> is not closed" for e in parser.open if e.tag not in ("html", "body", "p", "li")]
        pages[path] = Page(path, source, parser.elements, [*parser.faults, *unclosed])
    return Site(folder, pages)


Build = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def pelican() -> Build:
    """Runs stock Pelican with the project's settings, as someone without our tasks would."""

    def run(content: Path, output: Path, *options: str, **environ: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pelican", str(content), "-s", "pelicanconf.py", "-o", str(output)]
        return subprocess.run(
            [*command, *options],
            cwd=ROOT,
            env={
                **os.environ,
                "SOURCE_DATE_EPOCH": BUILD_TIME,
                "CONTACT_EMAIL": EMAIL,
                "LC_ALL": "C.UTF-8",
                "NO_COLOR": "1",
                **environ,
            },
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def site(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("site") / "output"
    done = pelican(ROOT / "content", folder)
    assert done.returncode == 0, done.stderr
    return read_site(folder)


Told = Callable[[str], list[str]]


@pytest.fixture(scope="session")
def told(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """What a rule of `check` finds in the site: the page, and what is wrong with it."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SOURCE_DATE_EPOCH", BUILD_TIME)
        patched.setenv("CONTACT_EMAIL", EMAIL)
        patched.chdir(ROOT)
        found = checked(site.folder, ROOT / "content", tmp_path_factory.mktemp("checks"))

    def by(rule: str) -> list[str]:
        assert rule in known(), rule
        return [f"{each.page}: {each.problem.text(NullTranslations())}" for each in found if each.rule == rule]

    return by


@pytest.fixture(scope="session")
def languages() -> list[str]:
    settings: dict[str, object] = {}
    exec((ROOT / "pelicanconf.py").read_text("utf-8"), settings)
    found = settings["LANGUAGES"]
    assert isinstance(found, dict)
    return list(found)
