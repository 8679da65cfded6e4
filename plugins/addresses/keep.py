"""The task `keep-addresses`: what `check` tells of addresses, done."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from plugins.addresses.alias_line import reread, with_aliases
from plugins.addresses.change import change
from plugins.authoring.fault import PROBLEMS, Fault, Refused
from plugins.link.entries import group
from plugins.problems.problem import N_, Problem
from plugins.read.document import Document
from plugins.read.findings import Findings
from plugins.read.text import blob_hash
from plugins.site.settled import settled
from plugins.status.git import Lack
from plugins.status.restamp import Folder, Stamped
from plugins.status.room import Room

REASONS: Mapping[Lack, Fault] = {
    Lack.NO_GIT: Fault(
        N_("nobody can tell what the addresses were: there is no program git on this computer"),
        N_("install git, or write old addresses into “aliases” by hand"),
        status=PROBLEMS,
    ),
    Lack.NO_REPOSITORY: Fault(
        N_("nobody can tell what the addresses were: git keeps no history of this folder"),
        N_("write old addresses into “aliases” by hand"),
        status=PROBLEMS,
    ),
}


def keep_addresses(since: str, root: Path, room: Room) -> int:
    """Write the address that each text had at the commit `since` into it, where it has another one now; without a
    commit, also the one under which it was published last.

    The exit status: 1 where a text cannot be read or written. Raises `Refused` where there is nothing to compare with.
    """
    reading, status = room.read_all()
    changed = change(since, room.content, reading, settled(root))
    if changed.lack:
        raise Refused([REASONS.get(changed.lack, unknown(since))])
    found: dict[str, list[str]] = {}
    for each in changed.moved:
        found.setdefault(each.document.path, []).append(each.old)
    failed = False
    for folder in group(reading.documents).values():
        for done in kept(folder, found, room.content):
            failed |= isinstance(done, Problem)
            tell(done, room)
    if not found:
        print(room.say(N_("Every text is where it was.")))
    return 1 if failed else status


def unknown(since: str) -> Fault:
    do = N_("name a commit, a branch or a tag of git, or leave --since out")
    return Fault(N_("there is no commit “{since}” to compare with"), do, {"since": since or "HEAD"})


def tell(done: Problem | str, room: Room) -> None:
    if isinstance(done, Problem):
        room.tell(done)
    else:
        print(done)


def kept(folder: Sequence[Document], found: Mapping[str, Sequence[str]], content: Path) -> Iterator[Problem | str]:
    """Write, and then the stamps of the translations that were up to date: the texts of their sources are the same."""
    written: dict[str, Document] = {}
    for document in folder:
        if added := found.get(document.path):
            after = write(document, added, content / document.path)
            if isinstance(after, Problem):
                yield after
            else:
                written[document.lang] = after
                yield f"{document.path}: aliases: {', '.join(added)}"
    if written:
        yield from restamped(folder, written, content)


def write(document: Document, added: Sequence[str], file: Path) -> Document | Problem:
    """The text as it is now."""
    before = file.read_bytes()
    line = document.lines.get("aliases", 1)
    if blob_hash(before) != document.digest:
        do = N_("look at it, and type the command again")
        return Problem(document.path, line, N_("this file is being changed by somebody else"), do)
    after = with_aliases(before, document, added)
    again = reread(after, document, Findings(document.path)) if after else None
    if after is None or again is None:
        do = N_("write these old addresses into “aliases” by hand: {added}")
        found = N_("this line is written in an unusual way")
        return Problem(document.path, line, found, do, {"added": ", ".join(added)})
    file.write_bytes(after)
    return again


def restamped(folder: Iterable[Document], written: Mapping[str, Document], content: Path) -> Iterator[Problem | str]:
    """Which were up to date, the hashes from before tell; where lines stand, the texts as they are now."""
    before = {each.lang: each for each in folder}
    texts = {**before, **written}
    present = Folder.of(
        content, (replace(each, digest=before[lang].digest, stamp=before[lang].stamp) for lang, each in texts.items())
    )
    present.digests |= {lang: each.digest for lang, each in written.items()}
    present.stamps |= {lang: each.stamp for lang, each in written.items()}
    for done in present.restamp([]):
        yield f"{done.path}: translated_from: {done.mark}" if isinstance(done, Stamped) else done
