"""The kinds of entries, and front matter made into the type of its kind."""

from collections.abc import Mapping

from plugins.problems.problem import N_, Problem
from plugins.read.findings import Findings, listed, nearest
from plugins.read.front import Front
from plugins.read.key_names import AUTHORS, DRAFTS, LANGUAGES, PARTS, SYNONYMS
from plugins.read.kind import Draft, Kind
from plugins.read.kinds.campaigns import CAMPAIGNS
from plugins.read.kinds.dossier import DOSSIER
from plugins.read.kinds.events import EVENTS
from plugins.read.kinds.news import NEWS
from plugins.read.kinds.pages import PAGES
from plugins.read.kinds.press import PRESS
from plugins.read.tree import Scalar, Table, empty

KINDS: Mapping[str, Kind] = {kind.name: kind for kind in (NEWS, PRESS, DOSSIER, EVENTS, CAMPAIGNS, PAGES)}
SHARED: Mapping[str, frozenset[str]] = {
    kind.name: frozenset(key.name for key in kind.keys.values() if key.shared) for kind in KINDS.values()
}


def parse_front(kind: Kind, table: Table, path: str) -> tuple[Front, list[Problem], dict[str, int]]:
    """The front matter, every problem in it, and the line of each key that is there.

    What cannot be read is left at its default, so that later stages can go on looking for more problems: a title
    is then empty, the `start` of an event `UNTOLD`, and `translated_from` has an empty language.
    """
    findings = Findings(path)
    draft = Draft(findings, table.broken, table.line)
    for name, written in table.entries.items():
        key = kind.keys.get(name)
        entry = key.mended(written) if key and key.mended else written
        if key is None:
            draft.misspelt.add(_explain_unknown(kind, name, entry.line, findings))
        elif not empty(entry.node) or (key.keeps_empty and entry.node == Scalar("", entry.node.line, True)):
            draft.lines[name] = entry.line
            value = key.parse(name, entry.node, findings)
            if value is not None:
                draft.values[name] = value
    kind.settle(draft)
    values = {kind.keys[name].field: value for name, value in draft.values.items()}
    return kind.front(**{"title": "", **values}), findings.problems, draft.lines


def _explain_unknown(kind: Kind, name: str, line: int, findings: Findings) -> str:
    """Tells of the key, and gives the one that was probably meant, or an empty string."""
    homes = [other.name for other in KINDS.values() if name in other.keys]
    meant, whole = _meant(name, kind), PARTS.get(name.lower(), "")
    found = N_("there is no key “{name}”")
    if name.lower() in AUTHORS:
        do = N_("delete this line: the author of all texts is the foundation")
    elif name.lower() in LANGUAGES and not homes:
        do = N_("delete this line: the language is in the file's name, as in index.nl.md")
    elif name.lower() in DRAFTS:
        do = N_("write “status: draft” if the text is not ready, else delete this line")
    elif whole in kind.keys:
        do = N_("write it below “{whole}:”, after two spaces")
    elif homes:
        found, do = N_("“{name}” is a key of {homes}, not of {kind}"), N_("delete this line; here can be: {keys}")
    elif meant:
        do = N_("did you mean “{meant}”?")
    else:
        do = N_("delete this line; here can be: {keys}")
    values = {"kind": kind.name, "homes": listed(homes), "keys": listed(kind.keys)}
    findings.add(line, found, do, name=name, meant=meant, whole=whole, **values)
    return "" if homes else meant


def _meant(name: str, kind: Kind) -> str:
    """Another spelling, a word for it from elsewhere, or what looks like it."""
    word = name.lower().replace("-", "_")
    if word in AUTHORS | LANGUAGES | DRAFTS or PARTS.get(word) in kind.keys:
        return ""
    synonym = word if word in kind.keys else SYNONYMS.get(word, "")
    return synonym if synonym in kind.keys else nearest(word, kind.keys)
