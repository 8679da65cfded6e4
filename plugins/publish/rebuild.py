"""Builds what a release says that it was made from, in another folder, with nothing remembered."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from plugins.cache.code import LOCK
from plugins.problems.problem import N_
from plugins.publish import facts, manifest
from plugins.publish.refusal import Refusal
from plugins.status.git import Git

SCRIPT = ["tasks.py"]  # makes an environment of its own, with the packages of then
MODULE = ["-X", "utf8", "-m", "invoke"]  # in the environment of now, where the packages are the same


def rebuilt(root: Path, known: facts.Facts) -> dict[str, str]:
    """The digests of the site that comes of it. Raises Refusal."""
    if known.changed or not known.commit:
        raise Refusal(N_("It was made from files that are in no commit, so it cannot be built again"))
    with tempfile.TemporaryDirectory() as folder, checkout(root, known.commit, Path(folder, "project")) as project:
        output, cache = Path(folder, "site"), Path(folder, "cache")
        lock = project / LOCK.name
        same = lock.is_file() and manifest.digest(lock.read_bytes()) == manifest.digest(LOCK.read_bytes())
        command = [sys.executable, *(MODULE if same else SCRIPT), "build", "--production"]
        build([*command, "--output", str(output), "--cache", str(cache)], project, known)
        return manifest.digests(output)


@contextmanager
def checkout(root: Path, commit: str, into: Path) -> Iterator[Path]:
    """The project as it was, without touching the one that is there."""
    git = Git(root)
    try:
        if git.ask("worktree", "add", "--detach", str(into), commit) is None:
            raise Refusal(N_("git does not have the commit {commit} here. Type: git fetch"), commit=commit)
        yield into
    except FileNotFoundError as error:
        raise Refusal(N_("There is no git on this computer. Install it")) from error
    finally:
        git.ask("worktree", "remove", "--force", str(into))


def build(command: Sequence[str], project: Path, known: facts.Facts) -> None:
    named = {**known.surroundings, "SOURCE_DATE_EPOCH": str(int(known.built.timestamp()))}
    clean = {name: value for name, value in os.environ.items() if name not in facts.SURROUNDINGS}
    done = subprocess.run(command, cwd=project, env=clean | named, capture_output=True, check=False)
    if done.returncode:
        words = done.stderr.decode(errors="replace").strip().splitlines()[-3:]
        raise Refusal(N_("It cannot be built again: {words}"), words=" / ".join(words))
