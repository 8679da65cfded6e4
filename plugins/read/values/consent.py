"""Who is on a picture, and whether they agreed; and the point of a picture that matters most.

`nobody`                 no people are on it
`unrecognisable`         nobody can be recognised, not by clothes, tattoos or the place either
`written 2026-05-17`     all who can be recognised agreed in writing on that day
"""

import re
from datetime import date

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.tree import Node, Table, empty
from plugins.read.values.names import PICTURES
from plugins.read.values.plain import scalar

_STATEMENT = re.compile(r"(nobody|unrecogni[sz]able)|written[, ]+(?:on )?(\d{4}-\d\d-\d\d)", re.ASCII)
_FOCUS = re.compile(r"(\d{1,3}) ?%?[, ]+(\d{1,3}) ?%?", re.ASCII)
HOW = N_(
    "write “nobody” if it shows no people, “unrecognisable” if nobody can be recognised, or “written 2026-05-17” with "
    "the day on which all who are on it agreed in writing"
)


def consent(key: str, node: Node, findings: Findings) -> str | None:
    """One statement, as in the list above."""
    value = scalar(key, node, findings)
    if value is None:
        return None
    match = _STATEMENT.fullmatch(value.strip().lower())
    if match and match[1]:
        return "nobody" if match[1] == "nobody" else "unrecognisable"
    if match and is_day(match[2]):
        return f"written {match[2]}"
    findings.add(
        node.line, N_("“{key}” says “{value}”, which does not tell who is on the picture"), HOW, key=key, value=value
    )
    return None


def is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


def consents(key: str, node: Node, findings: Findings) -> tuple[tuple[str, str], ...] | None:
    """A statement for each picture, or one for all of them, whose name is then empty."""
    if not isinstance(node, Table):
        statement = consent(key, node, findings)
        return (("", statement),) if statement else None
    found = []
    for name, entry in node.entries.items():
        if not name.endswith(PICTURES):
            do = N_("write the name of a picture in this folder, as in “meeting.jpg: nobody”")
            findings.add(entry.line, N_("“{name}” is no picture"), do, name=name)
        elif not empty(entry.node) and (statement := consent(f"{key}.{name}", entry.node, findings)):
            found.append((name, statement))
    return tuple(sorted(found))


def focus(key: str, node: Node, findings: Findings) -> str | None:
    """“30% 40%”, across and down, as “30 40”."""
    value = scalar(key, node, findings)
    if value is None:
        return None
    match = _FOCUS.fullmatch(value)
    if match and max(int(match[1]), int(match[2])) <= 100:
        return f"{int(match[1])} {int(match[2])}"
    do = N_("write how far from the left and from the top the most important point is: 50% 30%")
    findings.add(node.line, N_("“{key}” cannot be “{value}”"), do, key=key, value=value)
    return None
