"""One file of the content, from its bytes to a document."""

from plugins.cache.store import packed
from plugins.read.body import read_body
from plugins.read.document import Document, Ref
from plugins.read.findings import Findings
from plugins.read.found import SourceFile
from plugins.read.front_letters import check_words
from plugins.read.matter import split
from plugins.read.said import said
from plugins.read.schema import KINDS, parse_front
from plugins.read.text import blob_hash, decode, stamp_hash
from plugins.read.typeset import typeset
from plugins.read.yaml_tree import parse
from plugins.safety.exposure import exposures


def read_document(source: SourceFile, data: bytes, findings: Findings) -> Document | None:
    """Depends on nothing but the arguments, so that it can be kept, or made in another process."""
    text = decode(data, findings)
    matter = None if text is None else split(text, findings)
    if matter is None:
        return None
    table = parse(matter.yaml, matter.yaml_line, findings)
    front, problems, lines = parse_front(KINDS[source.kind], table, source.path)
    body, body_problems = read_body(
        matter.body, lang=source.lang, kind=source.kind, folder=source.entry, first_line=matter.body_line
    )
    findings.problems += problems
    check_words(front, source.lang, lines, findings)
    findings.problems += [problem.at(source.path) for problem in body_problems]
    digest = blob_hash(data)
    return Document(
        path=source.path,
        entry=source.entry,
        kind=source.kind,
        name=source.name,
        folder_date=source.folder_date,
        lang=source.lang,
        digest=digest,
        stamp=stamp_hash(data, digest),
        front_digest=blob_hash(matter.yaml.encode()),
        front=typeset(front, source.lang),
        lines=lines,
        has_text=bool(body.parts),
        refs=tuple(part for part in body.parts if isinstance(part, Ref)),
        exposed=exposures([*said(front, lines), (matter.body_line, matter.body)]),
        stored_body=packed(body),
    )
