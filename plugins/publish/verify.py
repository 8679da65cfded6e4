"""Whether a folder is exactly a release: every file, every byte, and nothing besides."""

import sys
from collections.abc import Iterator
from pathlib import Path

from plugins.languages.speech import Speech, speech
from plugins.problems.problem import N_
from plugins.publish import facts, manifest
from plugins.publish.manifest import Difference
from plugins.publish.places import FOLDER
from plugins.publish.rebuild import rebuilt
from plugins.publish.refusal import Refusal

LINK = "link"  # stands for the digest of what is no file: a release has no links


def verify(root: Path, named: str, *, rebuild: bool) -> int:
    """0 where it is; 1 with what is missing, changed or too much. Raises Refusal where that cannot be told."""
    folder = Path(named or root / FOLDER / "current").absolute()
    said, known = about(folder)
    there = {path: digest_of(folder / path) for path in manifest.files(folder) if path != manifest.FILE}
    if found := manifest.difference(said, there):
        print(*lines(found, speech()), sep="\n", file=sys.stderr)
        return 1
    whole = N_("This is release {serial} of {time}, whole and unchanged: {n} files.")
    print(speech().say(whole, serial=known.serial, time=f"{known.built:%Y-%m-%d %H:%M} UTC", n=len(said) + 1))
    return compare(root, said, known) if rebuild else 0


def about(folder: Path) -> tuple[dict[str, str], facts.Facts]:
    try:
        said = manifest.read((folder / manifest.FILE).read_bytes())
        return said, facts.read((folder / facts.FILE).read_bytes())
    except (OSError, ValueError) as error:
        found = N_("“{folder}” is no release: it has no {sums} and {facts} that can be read. Name another folder")
        raise Refusal(found, folder=folder, sums=manifest.FILE, facts=facts.FILE) from error


def digest_of(file: Path) -> str:
    return LINK if file.is_symlink() or not file.is_file() else manifest.digest(file.read_bytes())


def compare(root: Path, said: dict[str, str], known: facts.Facts) -> int:
    made = rebuilt(root, known)
    found = manifest.difference({path: each for path, each in said.items() if path != facts.FILE}, made)
    if found:
        print(*lines(found, speech()), sep="\n", file=sys.stderr)
        return 1
    same = N_("Built again from commit {commit}: the same, byte for byte.")
    print(speech().say(same, commit=known.commit[:12]))
    return 0


def lines(found: Difference, said: Speech) -> Iterator[str]:
    for name, paths in (
        (N_("missing: {path}"), found.missing),
        (N_("changed: {path}"), found.changed),
        (N_("not of this release: {path}"), found.extra),
    ):
        yield from (said.say(name, path=readable(path)) for path in paths)
    count = len(found.missing) + len(found.changed) + len(found.extra)
    yield said.ngettext("{n} file differs.", "{n} files differ.", count).format(n=count)


def readable(path: str) -> str:
    """A name in a copy can be anything, also what a terminal would take for a command."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in path)
