"""YAML as front matter needs it: keys, texts and lists, each with its line, and nothing clever."""

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.tree import Table
from plugins.read.yaml_plain import plain_table

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
    from plugins.read.yaml_lines import without_mistakes  # loads PyYAML, which most texts can do without

    return without_mistakes(lines, first_line, findings)
