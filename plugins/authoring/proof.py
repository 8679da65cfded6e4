"""Asks the project's own reader what it makes of a file, before the file is there."""

from plugins.problems.problem import Problem
from plugins.read.document import Document
from plugins.read.entry_name import parse_entry_name
from plugins.read.findings import Findings
from plugins.read.found import SourceFile
from plugins.read.read_document import read_document
from plugins.read.schema import KINDS


def proof(path: str, text: str) -> tuple[Document | None, list[Problem]]:
    """`path` is relative to the content folder: "news/2024-03-28-x/index.en.md"."""
    entry, _, base = path.rpartition("/")
    kind, _, folder = entry.partition("/")
    findings = Findings(path)
    name = parse_entry_name(folder, KINDS[kind], findings)
    if name is None:
        return None, findings.problems
    source = SourceFile(path, entry, kind, name.name, name.date, base.split(".")[1], "")
    return read_document(source, text.encode("utf-8", "surrogatepass"), findings), findings.problems
