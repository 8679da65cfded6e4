"""The texts as they were at a commit, with at most a handful of questions to git, however many texts there are."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from plugins.read.document import Document
from plugins.read.entry_file import language_of
from plugins.read.entry_name import parse_entry_name
from plugins.read.findings import Findings
from plugins.read.found import SourceFile
from plugins.read.schema import KINDS
from plugins.status.git import Git, Lack


def documents_at(
    commit: str, content: Path, now: Sequence[Document], languages: Sequence[str]
) -> list[Document] | Lack:
    """At the commit; where it is empty, at the last one that others have (`git push`), or else at the last one.

    Only files that have changed since are read. `NOT_FOUND` where there is no such commit.
    """
    git = Git(content)
    try:
        if not git.says("rev-parse", "--git-dir"):
            return Lack.NO_REPOSITORY
        base = git.says("rev-parse", "--verify", "--quiet", f"{commit}^{{commit}}") if commit else last_common(git)
        if not base:
            return Lack.NOT_FOUND
        blobs = dict(texts_in(git, base))
        same = {each.path: each for each in now if blobs.get(each.path) == each.digest}
        changed = {path: blob for path, blob in blobs.items() if path not in same}
        return [*same.values(), *read_again(bytes_of(git, changed), languages)]
    except OSError:
        return Lack.NO_GIT


def last_common(git: Git) -> str:
    return git.says("merge-base", "HEAD", "@{upstream}") or git.says("rev-parse", "--verify", "--quiet", "HEAD")


def texts_in(git: Git, commit: str) -> Iterator[tuple[str, str]]:
    """Path, relative to the content folder, and blob."""
    listed = (git.ask("ls-tree", "-r", "-z", commit) or b"").decode(errors="replace")
    for line in filter(None, listed.split("\0")):
        facts, _, path = line.partition("\t")
        if path.endswith(".md"):
            yield path, facts.split()[2]


def bytes_of(git: Git, blobs: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """By path. The answer is, for each: its name, its type, its size, a line's end, its bytes, a line's end."""
    names = "".join(f"{blob}\n" for blob in blobs.values()).encode()
    answer = (git.ask("cat-file", "--batch", told=names) or b"") if blobs else b""
    place = 0
    for path in blobs:
        head = answer.find(b"\n", place)
        words = answer[place:head].split()
        if head < 0 or len(words) != 3:  # "missing": a clone without all of its objects
            return
        place = head + 1 + int(words[2]) + 1
        yield path, answer[head + 1 : place - 1]


def read_again(files: Iterator[tuple[str, bytes]], languages: Sequence[str]) -> Iterator[Document]:
    """What could be read then can be now; what could not was on no site."""
    from plugins.read.read_document import read_document  # slow to import, and mostly there is nothing to read

    for path, data in files:
        source = source_of(path, languages)
        document = source and read_document(source, data, Findings(path))
        if document:
            yield document


def source_of(path: str, languages: Sequence[str]) -> SourceFile | None:
    kind, *rest = path.split("/")
    if kind not in KINDS or len(rest) != 2:
        return None
    folder, base = rest
    name, lang = parse_entry_name(folder, KINDS[kind], Findings(path)), language_of(base, languages, Findings(path))
    return SourceFile(path, f"{kind}/{folder}", kind, name.name, name.date, lang, "") if name and lang else None
