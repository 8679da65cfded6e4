"""Reading what is not remembered, and finding out whether the rest is remembered rightly: in other processes."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from plugins.cache import processes
from plugins.cache.progress import READING
from plugins.cache.progress import tell as tell_progress
from plugins.cache.together import Together
from plugins.read.findings import Findings
from plugins.read.found import SourceFile
from plugins.read.kept import Kept, Shard, digest_of, unsound
from plugins.read.looks import Looks
from plugins.read.text import load

FEW = 150  # files that one process reads sooner than a second one starts
CHUNK = 50
READER = "plugins.read.read_document"

Unread = tuple[SourceFile, Looks | None]
"""A file and its looks before it is read."""

tell = partial(tell_progress, READING)

Rest = Callable[[], tuple[Sequence[int], Mapping[str, Kept]]]
"""Waits for the numbers of damaged shards, and for what was read, by path."""


def begin_rest(shards: Sequence[Shard], unread: Sequence[Unread]) -> Rest:
    """In parallel where that pays, and then at once. Whatever way processes are started, the results are the same."""
    if len(unread) < FEW or processes.COUNT == 1:
        work = partial(look_and_read, shards, unread)
        # What reads has much to load; once it is loaded, a few texts are read sooner than another process begins.
        return work if READER in sys.modules else processes.beside(work)
    coming = read_many(unread)
    return lambda: (unsound(shards), coming())


def look_and_read(shards: Sequence[Shard], unread: Iterable[Unread]) -> tuple[list[int], dict[str, Kept]]:
    return unsound(shards), read_some(unread)


def read_many(unread: Sequence[Unread]) -> Callable[[], Mapping[str, Kept]]:
    if not processes.can_fork():
        return read_by_pool(unread)
    parts = [unread[start : start + CHUNK] for start in range(0, len(unread), CHUNK)]
    reading = Together(parts, read_some)

    def collect() -> dict[str, Kept]:
        results: dict[str, Kept] = {}
        for some in reading.results(lambda begun: tell(min(begun * CHUNK, len(unread)), len(unread))):
            results |= some
        return results

    return collect


def read_by_pool(unread: Sequence[Unread]) -> Callable[[], Mapping[str, Kept]]:
    from concurrent.futures import ProcessPoolExecutor  # slow to load

    pool = ProcessPoolExecutor(processes.COUNT, processes.context(), initializer=processes.end_with_parent)
    coming = pool.map(read_one, unread, chunksize=CHUNK)

    def collect() -> dict[str, Kept]:
        results: dict[str, Kept] = {}
        with pool:
            for path, result in coming:
                results[path] = result
                tell(len(results), len(unread))
        return results

    return collect


def read_some(unread: Iterable[Unread]) -> dict[str, Kept]:
    return dict(map(read_one, unread))


def read_one(unread: Unread) -> tuple[str, Kept]:
    # Imported here: Markdown, YAML and what cleans HTML take a while to load, and most builds find little to read.
    from plugins.read.read_document import read_document

    source, looks = unread
    findings = Findings(source.path)
    data = load(source.file, findings)
    if data is None:
        return source.path, Kept(b"", None, None, tuple(findings.problems))
    document = read_document(source, data, findings)
    return source.path, Kept(digest_of(data), looks, document, tuple(findings.problems))
