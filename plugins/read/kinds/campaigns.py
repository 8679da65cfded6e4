"""Campaigns: a goal, and calls to action."""

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.front import Call, Campaign
from plugins.read.kind import Draft, Key, Kind, by_name, shared
from plugins.read.kinds import common
from plugins.read.tree import Node, Scalar
from plugins.read.values.addresses import target
from plugins.read.values.days import day
from plugins.read.values.nested import fields
from plugins.read.values.plain import sequence, text


def _call(key: str, node: Node, findings: Findings) -> Call | None:
    """Words alone, or words with what they lead to."""
    if isinstance(node, Scalar):
        return Call(node.text.strip(), "")
    values = fields(key, node, findings, {"text": text, "link": target})
    if values is None:
        return None
    if "text" not in values:
        findings.add(node.line, N_("a call to action has no words"), N_("write “text: …” above its link"))
        return None
    return Call(values["text"], values.get("link", ""))


_KEYS = common.COMMON | by_name(
    Key("goal", text),
    Key("calls", sequence(_call)),
    shared("since", day),
    shared("closed", day),
)


def _settle(draft: Draft) -> None:
    common.settle(draft)
    common.in_order(draft, "since", "closed")


CAMPAIGNS = Kind("campaigns", Campaign, _KEYS, dated=False, settle=_settle)
