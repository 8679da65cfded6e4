"""The harness's `live.py`, taught how this project serves. Run by `bench.py`, in a process of its own:

bench_live.py HARNESS PROJECT, then the harness's own options.
"""

import importlib
import sys
from pathlib import Path
from typing import Any


def main(harness: str, root: str, options: list[str]) -> None:
    sys.path.insert(0, harness)
    live = importlib.import_module("live")
    peer = live.PEERS["project"]

    def ours(work: Path) -> Any:
        made = peer(work, Path(root))
        made.serve = lambda site, port: command(Path(root), site, port)
        return made

    live.PEERS["project"] = ours
    sys.argv = ["live.py", *options]
    live.main()


def command(root: Path, site: Path, port: int) -> list[str]:
    """How to serve the harness's site on a port."""
    folders = {"--content": site / "content", "--output": site / "output", "--cache": site / "cache"}
    words = [str(word) for pair in folders.items() for word in pair]
    return [sys.executable, "-X", "utf8", str(root / "tasks.py"), "serve", "--port", str(port), *words]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
