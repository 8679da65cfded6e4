"""The names of tags in each language: `content/tags.yaml`."""

from collections.abc import Collection, Mapping
from pathlib import Path

from plugins.problems.problem import N_, Problem
from plugins.read.findings import Findings, listed
from plugins.read.text import decode
from plugins.read.text import load as load_bytes
from plugins.read.tree import Node, Table
from plugins.read.values.plain import text
from plugins.read.yaml_tree import parse

FILE = "tags.yaml"


def load(file: Path, languages: Collection[str]) -> tuple[Mapping[str, Mapping[str, str]], list[Problem]]:
    """For each tag its names by language code; nothing where there is no such file, or it is empty.

    A name in none of the `languages` would be shown nowhere.
    """
    findings = Findings(FILE)
    if not file.is_file() or file.is_symlink():  # the walk through the folder tells of links
        return {}, []
    data = load_bytes(file, findings)
    written = decode(data, findings) if data and data.strip() not in (b"", b"---") else None
    if written is None:
        return {}, findings.problems
    table = parse(written, 1, findings)
    tags = {tag: _names(tag, entry.node, languages, findings) for tag, entry in table.entries.items()}
    return tags, findings.in_order()


def _names(tag: str, node: Node, languages: Collection[str], findings: Findings) -> dict[str, str]:
    if isinstance(node, Table):
        for lang, entry in node.entries.items():
            if lang not in languages:
                found, do = N_("“{lang}” is in no language of this site"), N_("the languages are: {known}")
                findings.add(entry.line, found, do, lang=lang, known=listed(languages))
        parsed = {lang: text(f"{tag}.{lang}", entry.node, findings) for lang, entry in node.entries.items()}
        return {lang: name for lang, name in parsed.items() if name}
    findings.add(
        node.line,
        N_("the tag “{tag}” has no names"),
        N_("write below “{tag}:”, each on a line after two spaces: “en: …”, “nl: …”, “ru: …”"),
        tag=tag,
    )
    return {}
