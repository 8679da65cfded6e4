"""What feed readers forgive and we do not: RSS 2.0 with its Best Practices Profile, RFC 4287, RFC 5005, JSON Feed."""

from collections.abc import Callable
from xml.etree.ElementTree import Element, ParseError, fromstring

from plugins.feed.rules import atom, json_feed, rss
from plugins.feed.rules.atom_parts import ATOM
from plugins.feed.rules.fault import Fault, Faults


def rss_problems(data: bytes) -> Faults:
    """A fault for every breach; nothing for a good RSS 2.0 feed. Does not read feeds of strangers."""
    return _problems(data, "rss", rss.faults)


def atom_problems(data: bytes) -> Faults:
    """A fault for every breach; nothing for a good Atom feed. Does not read feeds of strangers."""
    return _problems(data, f"{{{ATOM}}}feed", atom.faults)


def json_problems(data: bytes) -> Faults:
    """A fault for every breach; nothing for a good JSON Feed 1.1."""
    return json_feed.faults(data)


PROBLEMS: dict[str, Callable[[bytes], Faults]] = {
    ".xml": rss_problems,
    ".atom": atom_problems,
    ".json": json_problems,
}
"""By the ending of the file."""


def _problems(data: bytes, root_name: str, rules: Callable[[Element], Faults]) -> Faults:
    try:
        root = fromstring(data)
    except ParseError as error:
        yield Fault("not-xml", f"not XML: {error}")
        return
    if root.tag != root_name:
        yield Fault("root", f"the root is {root.tag}, not {root_name}")
        return
    yield from rules(root)
