"""The browser for tests: finds a Chromium, or gets one where that can be done without asking anybody."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from plugins.languages.speech import speech
from plugins.problems.problem import N_

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC_APPS = ("Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome")
FONT = "fonts-dejavu-core"  # small, free, and has Cyrillic

Run = Callable[[Sequence[str], float], bool]  # a command and a limit in seconds → whether it went well


def find() -> Path | None:
    """The browser to use: the one in CHROMIUM, else Playwright's own, else the system's."""
    return next((path for path in candidates() if starts(path)), None)


def missing() -> str:
    """Why there is none, and what to do, for a line of output."""
    if named := os.environ.get("CHROMIUM"):
        found = N_("The variable CHROMIUM names “{named}”, which is no browser that starts. Correct or remove it.")
        return speech().say(found, named=named)
    found = N_("No Chromium was found and none could be installed. Install one, or name it in the variable CHROMIUM.")
    return speech().gettext(found)


def candidates() -> Iterator[Path]:
    if named := os.environ.get("CHROMIUM"):
        yield Path(named)
        return  # who names one wants that one
    if (own := playwrights_own()) is not None:
        yield own
    yield from (Path(found) for name in NAMES if (found := shutil.which(name)))
    if sys.platform == "darwin":
        yield from (Path("/Applications", app) for app in MAC_APPS)


def playwrights_own() -> Path | None:
    """Where Playwright keeps the browser that it installed, or would."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path)


def starts(path: Path) -> bool:
    """Whether it is there and its libraries are. On Windows `--version` would open a window: being there is enough."""
    return path.is_file() and (os.name == "nt" or quietly([str(path), "--version"], 30))


def quietly(command: Sequence[str], limit: float) -> bool:
    """Run without a word and without input, for at most so many seconds."""
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=limit, env=quiet, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def ensure(run: Run = quietly, look: Callable[[], Path | None] = find) -> Path | None:
    """A browser and a font with Cyrillic letters; installs what is missing. None where that cannot be done."""
    if (browser := look()) is None and not os.environ.get("CHROMIUM"):
        getting = speech().gettext(N_("No Chromium is here; getting one (some minutes) …"))
        print(getting, file=sys.stderr, flush=True)
        browser = get(run, look)
    if browser is not None and not has_cyrillic(run):
        install_packages(run, [FONT])
    return browser


def get(run: Run, look: Callable[[], Path | None]) -> Path | None:
    """Playwright's own browser first: it needs no rights. Then the system's package."""
    ways: list[Callable[[], bool]] = [
        lambda: run([sys.executable, "-m", "playwright", "install", "chromium"], 300),
        lambda: install_packages(run, ["chromium", FONT]),
        lambda: install_packages(run, ["chromium-browser", FONT]),  # its name on some relatives of Debian
    ]
    for way in ways:
        if way() and (browser := look()) is not None:
            return browser
    return None


def install_packages(run: Run, packages: Sequence[str]) -> bool:
    """By apt, where it is there and we may: as root, or with a sudo that asks no password."""
    if shutil.which("apt-get") is None:
        return False
    as_root = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["sudo", "-n"]
    update = [*as_root, "apt-get", "update"]
    install = [*as_root, "apt-get", "install", "--yes", "--no-install-recommends", *packages]
    return run(update, 300) and run(install, 900)


def has_cyrillic(run: Run = quietly) -> bool:
    """Whether text in Russian is drawn as letters. Asked on Linux only: the others come with such fonts."""
    if not sys.platform.startswith("linux"):
        return True
    if shutil.which("fc-match") is None:
        return any(Path("/usr/share/fonts").rglob("*.[ot]tf"))
    return run(["sh", "-c", "fc-list :lang=ru family | grep -q ."], 30)
