"""Whether calendars will notice that an event changed: a higher SEQUENCE for another time, place or status.

Asks git, so this is for `check` and for publishing, not for every build. Where there is no history nothing is said.
See plugins/calendar/revision.py for why the number itself does not come from git.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from plugins.calendar.revision import sequence, timing
from plugins.calendar.schedule import schedule
from plugins.problems.problem import N_, Problem, Severity
from plugins.read.document import Document
from plugins.read.findings import Findings
from plugins.read.front import Event, Status
from plugins.read.matter import split
from plugins.read.schema import KINDS, parse_front
from plugins.read.text import decode
from plugins.read.yaml_tree import parse
from plugins.status.git import Git

KIND = "events"


def problems(documents: Iterable[Document], content: Path, now: datetime, zone: ZoneInfo) -> Iterator[Problem]:
    """`documents` without errors; `now` is aware, and the moment that is proposed for `modified`."""
    coming = {each.path: (each, front) for each in documents if (front := announced(each, now, zone))}
    if not coming:
        return
    for path, texts in earlier(content, {path: each.digest for path, (each, _) in coming.items()}).items():
        document, event = coming[path]
        if any(unnoticed(old, event) for text in texts if (old := published(path, text))):
            line = document.lines.get("modified", document.lines.get("start", 1))
            found = N_("the time, place or status has changed, and calendars that have this event will not notice")
            do = N_("write “modified: {now}” between the two “---”, so that they take it over")
            yield Problem(path, line, found, do, {"now": f"{now:%Y-%m-%d %H:%M}"}, Severity.WARNING)


def announced(document: Document, now: datetime, zone: ZoneInfo) -> Event | None:
    """The facts of an event that is public and not over."""
    front = document.front
    if not isinstance(front, Event) or front.translated_from or front.status is not Status.PUBLISHED:
        return None
    plan = schedule(front)
    return front if plan.recurs or plan.moved or not plan.span.over(now, zone) else None


def unnoticed(old: Event, new: Event) -> bool:
    if timing(old) == timing(new):
        return sequence(new) < sequence(old)
    return sequence(new) <= sequence(old)


def published(path: str, data: bytes) -> Event | None:
    """The facts in an older text; None where it was no public event, or none that could be built."""
    findings = Findings(path)
    text = decode(data, findings)
    matter = None if text is None else split(text, findings)
    if matter is None:
        return None
    front, faults, _ = parse_front(KINDS[KIND], parse(matter.yaml, matter.yaml_line, findings), path)
    if faults or findings.problems or not isinstance(front, Event) or front.translated_from:
        return None
    return front if front.status is Status.PUBLISHED else None


def earlier(content: Path, digests: Mapping[str, str]) -> Mapping[str, Sequence[bytes]]:
    """For each path all that git has of it but the text as it is now; two questions for all paths together."""
    git = Git(content)
    try:
        told = git.ask("log", "--format=", "--raw", "--no-abbrev", "--no-renames", "-z", "--relative", "--", KIND)
        blobs = {(path, blob): None for path, blob in changes(told or b"") if digests.get(path, blob) != blob}
        texts = texts_of(git, [blob for _, blob in blobs])
    except OSError:  # there is no git here
        return {}
    found: dict[str, list[bytes]] = {}
    for path, blob in blobs:
        found.setdefault(path, []).append(texts.get(blob, b""))
    return found


def changes(raw: bytes) -> Iterator[tuple[str, str]]:
    """Path and blob of each change in the output of `git log --raw -z`; a path that was deleted has no blob."""
    fields = iter(raw.split(b"\0"))
    for field in fields:
        if field.lstrip(b"\n").startswith(b":"):
            blob, path = field.split()[3].decode(), next(fields, b"").decode(errors="replace")
            if blob.strip("0"):
                yield path, blob


def texts_of(git: Git, blobs: Sequence[str]) -> dict[str, bytes]:
    """By `git cat-file --batch`: a line "<blob> blob <size>", the bytes, and a line feed, for each that is there."""
    told = git.ask("cat-file", "--batch", told="\n".join(blobs).encode()) if blobs else b""
    texts: dict[str, bytes] = {}
    place = 0
    while told and (end := told.find(b"\n", place)) >= 0:
        head = told[place:end].split()
        size = int(head[2]) if len(head) == 3 else -1  # two words: "missing"
        if size >= 0:
            texts[head[0].decode()] = told[end + 1 : end + 1 + size]
        place = end + 2 + size
    return texts
