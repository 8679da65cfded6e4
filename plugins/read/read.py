"""Reading: from the content folder to typed documents, with every problem of every file."""

import time
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from plugins.cache import processes
from plugins.problems.problem import N_, Problem
from plugins.read import kept
from plugins.read.document import Document
from plugins.read.folder import walk
from plugins.read.found import SourceFile, Walk
from plugins.read.kept import Kept, Shard, believe, digest_of_file
from plugins.read.looks import NOTHING, Seen, settled
from plugins.read.sidecar import Sidecar
from plugins.read.sidecars import read_sidecars
from plugins.read.tags import FILE as TAGS
from plugins.read.tags import load as load_tags
from plugins.read.unread import FEW, Rest, Unread, begin_rest, read_some
from plugins.redirects.move import FILE as MOVES
from plugins.redirects.move import Move

EMPTY = (N_("there is no text in the content folder"), N_("check that it is the right folder (--content)"))


class Reading(Struct, frozen=True):
    """Documents in the order of their paths; `files` are the pictures and documents beside them, `sidecars` what is
    said of pictures, by their path; `tags` their names by language; `redirects` what `redirects.toml` says, in its
    order."""

    documents: tuple[Document, ...]
    files: frozenset[str]
    sidecars: Mapping[str, Sidecar]
    tags: Mapping[str, Mapping[str, str]]
    redirects: tuple[Move, ...]
    problems: tuple[Problem, ...]


class Order(Struct, frozen=True):
    """What is to be read, where is remembered what was read before, and by which version of the code."""

    content: Path
    languages: tuple[str, ...]
    cache: Path
    version: str


class Begun(Struct, frozen=True):
    """A reading under way: what was found, what was remembered, what is known of it, and the rest."""

    order: Order
    found: Walk
    shards: Sequence[Shard]
    before: Mapping[str, Kept]
    known: Mapping[str, Kept]
    rest: Rest


def read(content: Path, languages: Sequence[str], cache: Path, version: str) -> Reading:
    """Everything in the content folder. A file that cannot be read at all has problems and no document.

    What was read before, from the same bytes by the same version of the code, is not read again.
    """
    return finish(begin(Order(content, tuple(languages), cache, version)))


def begin(order: Order, seen: Seen = NOTHING) -> Begun:
    """Where there is much to read, other processes are at it from now on. `seen`: as for `walk`."""
    found = walk(order.content, order.languages, seen)
    shards = kept.recall(order.cache, order.version)
    before = kept.by_path(shards)
    known, unread = known_and_new(found.sources, before)
    return Begun(order, found, shards, before, known, begin_rest(shards, unread))


def finish(begun: Begun) -> Reading:
    order, found, before = begun.order, begun.found, begun.before
    damaged, fresh = begun.rest()
    believe(begun.shards, damaged)
    lost = {path for number in damaged for path in begun.shards[number].kept}
    again = read_some([(source, None) for source in found.sources if source.path in lost])
    now = {**begun.known, **again, **fresh}
    changed = [path for path in before.keys() | now.keys() if before.get(path) is not now.get(path)]
    remember = partial(kept.remember, order.cache, order.version, now, changed)
    if len(changed) > FEW:
        processes.aside(remember)  # the pages can be made meanwhile
    elif changed:
        remember()
    results = [now[source.path] for source in found.sources]
    none = () if found.sources or found.problems else (Problem(".", 1, *EMPTY),)
    tags, tag_problems = load_tags(order.content / TAGS, order.languages)
    moves, move_problems = moves_in(order.content / MOVES)
    files = frozenset(file.path for file in found.files)
    sidecars, sidecar_problems = read_sidecars(found.sidecars, files)
    return Reading(
        documents=tuple(result.document for result in results if result.document),
        files=files,
        sidecars=sidecars,
        tags=tags,
        redirects=moves,
        problems=(
            *none,
            *found.problems,
            *(problem for result in results for problem in result.problems),
            *sidecar_problems,
            *tag_problems,
            *move_problems,
        ),
    )


def moves_in(file: Path) -> tuple[tuple[Move, ...], list[Problem]]:
    if not file.is_file() or file.is_symlink():  # the walk through the folder tells of links
        return (), []
    from plugins.read.redirects_file import load as load_moves  # most builds of most sites need none of it

    return load_moves(file)


def known_and_new(sources: Iterable[SourceFile], before: Mapping[str, Kept]) -> tuple[dict[str, Kept], list[Unread]]:
    """What is known of these files already, and the files that must be read, with their looks before that."""
    now: dict[str, Kept] = {}
    unread: list[Unread] = []
    clock = time.time_ns()
    for source in sources:
        last = before.get(source.path)
        looks = source.looks if source.looks and settled(source.looks, clock) else None
        if last and looks and last.looks == looks:
            now[source.path] = last
        elif last and last.digest == digest_of_file(source.file):
            now[source.path] = replace(last, looks=looks)
        else:
            unread.append((source, looks))
    return now, unread
