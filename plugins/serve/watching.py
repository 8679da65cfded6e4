"""What has changed of all that a site is made from."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from watchfiles import Change, DefaultFilter, watch

from plugins.read.ignored import ignored
from plugins.serve.wish import wish_file
from plugins.tooling.build import Folders
from plugins.tooling.unchanged import SETTINGS

QUIET = 20  # ms without a further change before changes are passed on
LONGEST = 400  # ms for which a flood of changes is collected, such as a change of branch
LOOK = 250  # ms between looks at what cannot be watched


class Relevant(DefaultFilter):
    """Leaves out what editors, systems and Python put beside the files."""

    def __call__(self, change: Change, path: str) -> bool:
        return super().__call__(change, path) and not ignored(Path(path).name)


def changes(folders: Folders) -> Iterator[list[Path]]:
    """First nothing, when watching has begun; then what was changed, each time that it is quiet again.

    A watch ends with the folder that it is on: when that is taken away or replaced, it is watched anew, and the change
    is told after that. A watch on a file would end when an editor replaces it, so the settings are looked at.
    """
    roots = [folders.content, folders.root / "theme", folders.root / "plugins"]
    files = [*(folders.root / name for name in SETTINGS), wish_file(folders)]
    known = {path: mark(path) for path in (*roots, *files)}
    waiting: set[Path] = set()
    begun = False
    while True:
        for tick in ticks(roots):
            now = {path: mark(path) for path in known}
            changed = {Path(path) for _, path in tick} | {path for path in now if now[path] != known[path]}
            known = now
            waiting |= changed
            if not changed.isdisjoint(roots):
                break
            if waiting or not begun:
                yield sorted(waiting)
                waiting.clear()
                begun = True


def ticks(roots: Iterable[Path]) -> Iterator[set[tuple[Change, str]]]:
    """What was changed in those of the folders that are there; nothing, when that has taken too long."""
    there = [path for path in roots if path.is_dir()]
    return watch(
        *there, watch_filter=Relevant(), step=QUIET, debounce=LONGEST, rust_timeout=LOOK, yield_on_timeout=True
    )


def mark(path: Path) -> tuple[int, ...] | None:
    """What differs when another folder is in its place, or when a file has another content. None: it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if path.is_dir() else (found.st_mtime_ns, found.st_size)


def needs_new_process(changed: Iterable[Path], folders: Folders) -> bool:
    """Whether what the process that builds has loaded is out of date. Catalogues it reads at each build."""
    return any(
        path.name in SETTINGS or (path.is_relative_to(folders.root / "plugins") and path.suffix != ".po")
        for path in changed
    )
