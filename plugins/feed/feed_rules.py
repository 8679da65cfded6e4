"""What feed readers forgive and we do not: RSS 2.0 with its Best Practices Profile, and RFC 4287."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, ParseError, fromstring

from plugins.feed import atom_rules, rss_rules

Rules = Callable[[Element], Iterator[str]]


def rss_problems(data: bytes) -> Iterator[str]:
    """A message for every breach; nothing for a good RSS 2.0 feed. Does not read feeds of strangers."""
    return _problems(data, "rss", rss_rules.feed_faults)


def atom_problems(data: bytes) -> Iterator[str]:
    """A message for every breach; nothing for a good Atom feed. Does not read feeds of strangers."""
    return _problems(data, f"{{{atom_rules.ATOM}}}feed", atom_rules.feed_faults)


def _problems(data: bytes, root_name: str, rules: Rules) -> Iterator[str]:
    try:
        root = fromstring(data)
    except ParseError as error:
        yield f"not XML: {error}"
        return
    if root.tag != root_name:
        yield f"the root is {root.tag}, not {root_name}"
        return
    yield from rules(root)
