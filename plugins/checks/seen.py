"""What was seen of each file, so that one that is the same to the byte need not be looked at again."""

import os
import time
from collections.abc import Mapping

import msgspec
from msgspec import Struct

from plugins.cache.store import load_bytes, save_bytes
from plugins.checks.facts import Facts
from plugins.checks.rule import Finding
from plugins.checks.subject import Subject
from plugins.read.looks import Looks, looks_of


class Seen(Struct, frozen=True, array_like=True):
    """`digest` is that of the file's bytes; findings are those of each rule, by its id. Facts are of pages only."""

    looks: Looks | None
    digest: bytes
    size: int
    facts: Facts | None
    findings: Mapping[str, tuple[Finding, ...]]


Memory = dict[str, Seen]


def recall(subject: Subject) -> Memory:
    """By path in the output, whichever output folder it was."""
    stored = load_bytes(subject.memory, subject.version)
    if stored is None:
        return {}
    try:
        return msgspec.msgpack.decode(stored, type=Memory)
    except msgspec.DecodeError:  # a file that passes its seal can still be of somebody's making
        return {}


def remember(subject: Subject, memory: Memory) -> None:
    save_bytes(subject.memory, subject.version, msgspec.msgpack.encode(memory))


def files(subject: Subject) -> dict[str, Looks | None]:
    """Every file of the output by path with forward slashes, and how it looks. Links are not followed, nor listed."""
    found: dict[str, Looks | None] = {}
    now, waiting = time.time_ns(), [("", str(subject.output))]
    while waiting:
        prefix, folder = waiting.pop()
        with os.scandir(folder) as items:
            for item in items:
                path = prefix + item.name
                if path in subject.retained or item.is_symlink():
                    continue
                if item.is_dir(follow_symlinks=False):
                    waiting.append((f"{path}/", item.path))
                else:
                    found[path] = looks_of(item.path, now)
    return dict(sorted(found.items()))
