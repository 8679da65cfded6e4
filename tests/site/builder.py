"""Builds a copy of the project over and over: a program that a test talks to, and its other end.

The program has imported everything once. It builds in its own process, again and again, as `serve` does, or in a
fork of itself that has built nothing before, which is as good as a new process and saves starting one.
"""

import importlib
import json
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

DEFECT = 70
FAULT = "through a fault in the program"  # what a build says that failed so
IMPORTED_LATE = ("recurring_ical_events",)  # by the functions that use them


@dataclass(frozen=True, slots=True)
class Request:
    output: str
    cache: str
    environ: dict[str, str]
    fresh: bool
    production: bool


@dataclass(frozen=True, slots=True)
class Built:
    status: int
    out: str
    err: str


class Builder:
    """The test's end. `root` is the copy of the project, which the program imports its code from."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.process = subprocess.Popen(
            [sys.executable, "-X", "utf8", __file__, str(root)],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def build(
        self, output: Path, cache: Path, environ: Mapping[str, str], *, fresh: bool, production: bool = False
    ) -> Built:
        """One build; `fresh` asks for a process that has built nothing before."""
        assert self.process.stdin
        assert self.process.stdout
        request = Request(str(output), str(cache), dict(environ), fresh, production)
        self.process.stdin.write(json.dumps(asdict(request)) + "\n")
        self.process.stdin.flush()
        return Built(**json.loads(self.process.stdout.readline()))

    def close(self) -> None:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(30)


def serve(root: Path) -> None:
    """Answer each line of standard input with one of standard output."""
    sys.path[0] = str(root)
    for hooks in sorted((root / "plugins").glob("*/hooks.py")):  # now, so that every fork has them
        importlib.import_module(f"plugins.{hooks.parent.name}.hooks")
    for name in IMPORTED_LATE:
        importlib.import_module(name)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    surroundings = dict(os.environ)
    for line in sys.stdin:
        request = Request(**json.loads(line))
        os.environ.clear()
        os.environ.update(surroundings | request.environ)
        os.chdir(root)  # the folder may have been made anew
        json.dump(asdict(captured(root, request)), answers)
        answers.write("\n")
        answers.flush()


def captured(root: Path, request: Request) -> Built:
    """Build, with what is said by this process and by those that it starts."""
    with ExitStack() as stack:
        streams = [stack.enter_context(tempfile.TemporaryFile()) for _ in range(2)]
        for number, stream in enumerate(streams, 1):
            os.dup2(stream.fileno(), number)
        status = forked(root, request) if request.fresh else build(root, request)
        for stream in streams:
            stream.seek(0)
        out, err = (stream.read().decode("utf-8", "replace") for stream in streams)
    return Built(status, out, err)


def forked(root: Path, request: Request) -> int:
    child = os.fork()
    if child == 0:
        os._exit(build(root, request))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def build(root: Path, request: Request) -> int:
    """As the task does it."""
    from plugins.tooling.build import Folders
    from plugins.tooling.build import build as run

    try:
        return run(Folders.of(root, "", request.output, request.cache), production=request.production)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except BaseException:
        traceback.print_exc()
        return DEFECT
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
