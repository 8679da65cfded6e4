"""Reading: from the content folder to typed documents, with every problem of every file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.problems.problem import Problem
from plugins.read.body import read_body
from plugins.read.document import Document
from plugins.read.findings import Findings
from plugins.read.folder import SourceFile, walk
from plugins.read.matter import split
from plugins.read.schema import KINDS, parse_front
from plugins.read.tags import FILE
from plugins.read.tags import load as load_tags
from plugins.read.text import blob_hash, decode, load
from plugins.read.typeset import typeset
from plugins.read.yaml_tree import parse


@dataclass(frozen=True, slots=True)
class Reading:
    """Documents in the order of their paths; `files` are the pictures beside them; `tags` their names by language."""

    documents: tuple[Document, ...]
    files: frozenset[str]
    tags: Mapping[str, Mapping[str, str]]
    problems: tuple[Problem, ...]


def read(content: Path, languages: Sequence[str]) -> Reading:
    """Everything in the content folder. A file that cannot be read at all has problems and no document."""
    found = walk(content, languages)
    documents: list[Document] = []
    problems = list(found.problems)
    for source in found.sources:
        findings = Findings(source.path)
        data = load(source.file, findings)
        document = None if data is None else read_document(source, data, findings)
        if document:
            documents.append(document)
        problems += findings.problems
    tags, tag_problems = load_tags(content / FILE)
    return Reading(tuple(documents), frozenset(f.path for f in found.files), tags, (*problems, *tag_problems))


def read_document(source: SourceFile, data: bytes, findings: Findings) -> Document | None:
    """One text. Depends on nothing but the arguments, so that it can be kept, or made in another process."""
    text = decode(data, findings)
    matter = None if text is None else split(text, findings)
    if matter is None:
        return None
    front, problems, lines = parse_front(
        KINDS[source.kind], parse(matter.yaml, matter.yaml_line, findings), source.path
    )
    body, body_problems = read_body(
        matter.body, lang=source.lang, kind=source.kind, folder=source.entry, first_line=matter.body_line
    )
    findings.problems += [*problems, *(problem.at(source.path) for problem in body_problems)]
    return Document(
        path=source.path,
        entry=source.entry,
        kind=source.kind,
        name=source.name,
        folder_date=source.folder_date,
        lang=source.lang,
        digest=blob_hash(data),
        front=typeset(front, source.lang),
        lines=lines,
        body=body,
    )
