"""Documents for tests of the stages that come after reading: read from text, as all documents are."""

from plugins.languages.language import Language, languages
from plugins.link.entries import Clock, link
from plugins.link.entry import Entry
from plugins.read.document import Document
from plugins.read.entry_name import parse_entry_name
from plugins.read.findings import Findings
from plugins.read.found import SourceFile
from plugins.read.read_document import read_document
from plugins.read.schema import KINDS

LANGUAGES: dict[str, Language] = languages(
    {"en": {"locale": "en_GB"}, "ru": {"locale": "ru_RU"}, "nl": {"locale": "nl_NL"}}
)


def document(path: str, keys: str = "", text: str = "Some text.") -> Document:
    """document("news/2024-01-01-a/index.en.md", "tags: [x]"); the title is the path unless the keys have one."""
    kind, folder, name = path.split("/")
    findings = Findings(path)
    entry = parse_entry_name(folder, KINDS[kind], findings)
    assert entry is not None
    source = SourceFile(path, f"{kind}/{folder}", kind, entry.name, entry.date, name.split(".")[1], "")
    title = "" if "title:" in keys else f"title: {path}\n"
    keys = keys.rstrip("\n") + "\n" if keys else ""
    found = read_document(source, f"---\n{title}{keys}---\n{text}\n".encode(), findings)
    assert found is not None, findings.problems
    assert not findings.problems
    return found


def entries(clock: Clock, *documents: Document) -> dict[str, Entry]:
    return link(documents, list(LANGUAGES), clock)
