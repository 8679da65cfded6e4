"""`serve`: shows the site and builds it again when something it is made from changes.

Each build is a process of its own, so that a changed plugin counts and a fault ends nothing but that build.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

from watchfiles import watch

from plugins.tooling.build import Folders
from plugins.tooling.server import HOST, open_server

TICK = 250  # ms between looks at the settings files


def serve(folders: Folders, port: int) -> None:
    """Serve until Ctrl-C. The address comes first, then one line a build."""
    server = open_server(folders.output, port)
    taken = server.server_port
    if port not in (0, taken):
        print(f"Port {port} is taken by another program; this is port {taken}.")
    print(f"http://{HOST}:{taken}/  (Ctrl-C ends)", flush=True)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        for changed in changes(folders):
            print(rebuild(folders, changed), flush=True)
    except KeyboardInterrupt:
        print()
    finally:
        server.shutdown()
        server.server_close()


def changes(folders: Folders) -> Iterator[str]:
    """What to build for: first "", then one changed path at a time of rest, relative to the project if it is there.

    The settings are looked at by their time: editors replace a file, and a watch on one file ends with that file.
    """
    watched = [folders.content, folders.root / "theme", folders.root / "plugins"]
    ticks = watch(*filter(Path.exists, watched), debounce=200, rust_timeout=TICK, yield_on_timeout=True)
    next(ticks)  # watching has begun: what is changed during the first build is not lost
    seen = times(folders.root)
    yield ""
    for tick in ticks:
        settings = times(folders.root)
        touched = sorted(path for _, path in tick) or sorted(name for name in settings if settings[name] != seen[name])
        seen = settings
        if touched:
            path = Path(touched[0])
            yield str(path.relative_to(folders.root) if path.is_relative_to(folders.root) else path)


def times(root: Path) -> dict[str, int]:
    """When each settings file was changed, in ns; 0 where it is not there."""
    files = [root / name for name in ("pelicanconf.py", "publishconf.py")]
    return {str(file): file.stat().st_mtime_ns if file.exists() else 0 for file in files}


def rebuild(folders: Folders, changed: str) -> str:
    """Build in a process of its own, pass on what it tells, and say how it went."""
    asked = {"--content": folders.content, "--output": folders.output, "--cache": folders.cache}
    options = [str(word) for pair in asked.items() for word in pair]
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-X", "utf8", str(folders.root / "tasks.py"), "build", *options],
        stdin=subprocess.DEVNULL,
        capture_output=True,  # after Ctrl-C its last words are nobody's concern
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    sys.stderr.write(done.stderr)
    sys.stderr.flush()
    seconds = f"{time.strftime('%H:%M:%S')}  {{}} ({time.perf_counter() - start:.1f} s)"
    outcome = "not built: the last good pages are still shown" if done.returncode else "built"
    return seconds.format(outcome) + (f"  {changed}" if changed else "")
