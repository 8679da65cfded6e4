"""Front matter by PyYAML: a line that it cannot read is told of and left out, and the rest is read without it."""

import yaml

from plugins.read.findings import Findings
from plugins.read.tree import Table
from plugins.read.yaml_builder import Builder
from plugins.read.yaml_mistake import Mistake, Refused, explain

_MOST_MISTAKES = 25


def without_mistakes(lines: list[str], first_line: int, findings: Findings) -> Table:
    """The lines of mistakes are blank afterwards."""
    for attempt in range(_MOST_MISTAKES):
        doubtful = Findings(findings.path)  # what is found in vain attempts would be told again
        try:
            node = Builder(lines, first_line, doubtful).build()
        except (yaml.YAMLError, Refused) as error:
            mistake = explain(error, lines)
            findings.add(mistake.line + first_line, mistake.found, mistake.do, **mistake.values)
            _leave_out(lines, mistake)
        else:
            findings.problems += doubtful.problems
            return node._replace(broken=attempt > 0)
    return Table({}, first_line, broken=True)


def _leave_out(lines: list[str], mistake: Mistake) -> None:
    """Blank the line of a mistake and, if it is a key at the left edge, what is indented under it."""
    under = lines[mistake.line][:1] not in ("", " ", "\t", "-")
    lines[mistake.line] = ""
    for number in range(mistake.line + 1, len(lines)):
        if not under or not lines[number].startswith((" ", "\t", "- ", "]", "}")):
            break
        lines[number] = ""
