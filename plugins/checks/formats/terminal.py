"""For a person: one line for each problem, in colours where somebody looks."""

from collections.abc import Mapping, Sequence
from typing import TextIO

from rich.console import Console
from rich.text import Text

from plugins.checks.formats.telling import Telling
from plugins.checks.outside import TEXTS, everything
from plugins.checks.rule import Found, Rule
from plugins.problems.console import mark
from plugins.problems.problem import N_, Severity

COLOURS: Mapping[Severity, str] = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}
WIDE = 10_000  # columns: no line is broken by us, so that it can be searched and copied


def console(stream: TextIO) -> Console:
    """Plain where nobody looks, and where NO_COLOR is set."""
    return Console(file=stream, highlight=False, emoji=False, markup=False, soft_wrap=True, width=WIDE)


def tell(telling: Telling, stream: TextIO) -> None:
    shown = console(stream)
    for each in telling.found:
        shown.print(line(each, telling), soft_wrap=True)


def line(each: Found, telling: Telling) -> Text:
    """As every task tells a problem; then the id of the rule, to ask about it."""
    problem = each.problem
    found, do = (telling.said(words, problem.values) for words in (problem.found, problem.do))
    text = Text(mark(problem, telling.speak), style=COLOURS[problem.severity])
    text.append(f"{problem.path}:{problem.line}:", style="bold")
    text.append(f" {found}", style=COLOURS[problem.severity])
    text.append(f" → {do}", style="default")
    if each.rule != TEXTS:
        text.append(f" [{each.rule}]", style="dim")
    return text


def counted(telling: Telling) -> str:
    """How much there is of each severity."""
    n, speak = {severity: telling.count(severity) for severity in Severity}, telling.speak
    parts = {
        Severity.ERROR: speak.ngettext("{n} error", "{n} errors", n[Severity.ERROR]),
        Severity.WARNING: speak.ngettext("{n} warning", "{n} warnings", n[Severity.WARNING]),
        Severity.ADVICE: speak.ngettext("{n} piece of advice", "{n} pieces of advice", n[Severity.ADVICE]),
    }
    return ", ".join(words.format(n=n[severity]) for severity, words in parts.items() if n[severity])


SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: N_("error"),
    Severity.WARNING: N_("warning"),
    Severity.ADVICE: N_("advice"),
}


def tell_rules(rules: Mapping[str, Rule], telling: Telling, stream: TextIO) -> None:
    """Each rule with its id, its severity, what it looks for, why, and how to mend it."""
    shown, said = console(stream), telling.in_general
    for id_, rule in rules.items():
        head = Text(id_, style="bold")
        head.append(f" ({said(SEVERITIES[rule.severity])})", style=COLOURS[rule.severity])
        shown.print(head)
        for words in (said(rule.what), said(rule.why), f"→ {said(rule.fix)}"):
            shown.print(f"    {words}")


def nearest(wrong: str) -> Sequence[str]:
    """Ids that somebody may have meant."""
    from difflib import get_close_matches

    return get_close_matches(wrong, everything(), n=1, cutoff=0.5)
