"""Looking at every file of the output once: what rules find in it by itself, and the facts for rules about all."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from plugins.cache import processes
from plugins.checks import seen
from plugins.checks.facts import facts
from plugins.checks.page import Page
from plugins.checks.registry import known
from plugins.checks.rule import Finding
from plugins.checks.seen import Memory, Seen
from plugins.checks.subject import Subject
from plugins.read.kept import digest_of
from plugins.read.looks import Looks

FEW = 100  # files that one process looks at sooner than a second one starts
CHUNK = 40
READ = (".html", ".xml", ".atom", ".json", ".ics", ".css", ".svg")  # of all others only the size counts


def look(subject: Subject) -> Memory:
    """By path. Only what is new or has changed is looked at."""
    before, there = seen.recall(subject), seen.files(subject)
    now: Memory = {}
    new: list[tuple[str, Looks | None]] = []
    for path, looks in there.items():
        last = before.get(path)
        if last and looks and last.looks == looks:
            now[path] = last
        else:
            new.append((path, looks))
    now |= look_at(new, subject, before)
    if new or before.keys() - there.keys():
        seen.remember(subject, now)
    return {path: now[path] for path in there}


def look_at(new: Sequence[tuple[str, Looks | None]], subject: Subject, before: Memory) -> Memory:
    """In parallel where it pays."""
    if len(new) < FEW or processes.COUNT == 1:
        return dict(some(new, subject, before))
    known()  # before the processes are forked, so that none has to load the rules
    parts = [new[at : at + CHUNK] for at in range(0, len(new), CHUNK)]
    found: Memory = {}
    with processes.context().Pool(processes.COUNT, initializer=_adopt, initargs=(subject, before)) as pool:
        for sent in pool.imap_unordered(_some, parts):
            found |= msgspec.msgpack.decode(sent, type=Memory)
    return found


def some(files: Sequence[tuple[str, Looks | None]], subject: Subject, before: Memory) -> Memory:
    return {path: one(path, looks, subject, before.get(path)) for path, looks in files}


def one(path: str, looks: Looks | None, subject: Subject, last: Seen | None) -> Seen:
    file = Path(subject.output, path)
    if not path.endswith(READ):
        return Seen(looks, b"", file.stat().st_size, None, {})
    data = file.read_bytes()
    digest = digest_of(data)
    if last and last.digest == digest:
        return msgspec.structs.replace(last, looks=looks)
    page = Page(path, data, subject.url, subject.languages) if path.endswith(".html") else None
    return Seen(looks, digest, len(data), facts(page) if page else None, findings(path, data, page))


def findings(path: str, data: bytes, page: Page | None) -> Mapping[str, tuple[Finding, ...]]:
    """What each rule finds that looks at one file; those that find nothing are left out."""
    found: dict[str, tuple[Finding, ...]] = {}
    for id_, each in known().items():
        if page and each.of_page:
            here = tuple(each.of_page(page))
        elif each.of_file and path.endswith(each.rule.files):
            here = tuple(each.of_file(path, data))
        else:
            continue
        if here:
            found[id_] = here
    return found


_given: list[tuple[Subject, Memory]] = []  # set in a process that only looks, and ends with its work


def _adopt(subject: Subject, before: Memory) -> None:
    _given.append((subject, before))


def _some(files: Sequence[tuple[str, Looks | None]]) -> bytes:
    subject, before = _given[-1]
    return msgspec.msgpack.encode(some(files, subject, before))
