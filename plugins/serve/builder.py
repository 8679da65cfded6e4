"""The server's end of the process that builds."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.serve.outcome import Outcome, stopped
from plugins.tooling.build import Folders

ENDED = N_("The process that builds has ended. The terminal says why; it begins again with the next change.")


class Builder:
    """Starts the process when it is needed, and again after `stop`."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> subprocess.Popen[str]:
        if self._process is None:
            self._process = started(self._folders)
        return self._process

    def build(self, changed: Iterable[Path]) -> Outcome:
        """Waits for the outcome. Nothing that goes wrong over there is an exception here."""
        process = self.start()
        assert process.stdin is not None  # both are pipes
        assert process.stdout is not None
        answer = ""
        with suppress(OSError):
            process.stdin.write(json.dumps([str(path) for path in changed]) + "\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        if not answer:
            self.stop()
            said = speech()
            return stopped(said, said.gettext(ENDED), told=said.gettext(ENDED))
        return Outcome.from_json(answer)

    def stop(self) -> None:
        """At once, with the processes that it may have started: a build can be ended anywhere."""
        if self._process is None:
            return
        process, self._process = self._process, None
        kill(process)
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what it was not given is nobody's concern any more
                if pipe:
                    pipe.close()


def started(folders: Folders) -> subprocess.Popen[str]:
    """In a group of its own, so that Ctrl-C in the terminal is the server's to deal with."""
    paths = (folders.root, folders.content, folders.output, folders.cache)
    return subprocess.Popen(
        [sys.executable, "-X", "utf8", "-m", "plugins.serve.worker", *map(str, paths)],
        cwd=folders.root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=os.name != "nt",
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )


def kill(process: subprocess.Popen[str]) -> None:
    if os.name == "nt":
        process.kill()
        return
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
