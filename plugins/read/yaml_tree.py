"""YAML as front matter needs it: keys, texts and lists, each with its line, and nothing clever."""

import yaml

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.tree import Table
from plugins.read.yaml_builder import Builder
from plugins.read.yaml_mistake import Mistake, Refused, explain
from plugins.read.yaml_plain import plain_table

_MOST_MISTAKES = 25
_LONGEST = 64 * 1024  # characters; a long one takes libyaml long


def parse(text: str, first_line: int, findings: Findings) -> Table:
    """The front matter's keys. A line that cannot be read is told of and left out, and the rest is read without it."""
    lines = text.split("\n")
    if len(text) > _LONGEST:
        findings.add(
            first_line, N_("the keys are longer than any text should need"), N_("put the text below the “---”")
        )
        return Table({}, first_line, broken=True)
    if plain := plain_table(lines, first_line):
        return plain
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
