"""The mark of a translation: `translated_from: ru` or `ru@<hash>`."""

import re

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.front import Source
from plugins.read.tree import Node
from plugins.read.values.plain import scalar

_SOURCE = re.compile(r"(?P<lang>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(?:@(?P<digest>[0-9a-f]{7,40}))?")


def source(key: str, node: Node, findings: Findings) -> Source:
    """The language and, where given, git's blob hash (7 to 40 hex digits) of what was translated.

    A mark that cannot be read still tells that this is a translation: it gives an empty language.
    """
    value = scalar(key, node, findings)
    if value is None:
        return Source("", "")
    if match := _SOURCE.fullmatch(value):
        return Source(match["lang"], match["digest"] or "")
    findings.add(
        node.line,
        N_("“{key}” is “{value}”"),
        N_("write the language it was translated from: “{key}: ru”, or “{key}: ru@” with 7 to 40 digits of its hash"),
        key=key,
        value=value,
    )
    return Source("", "")
