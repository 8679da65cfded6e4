"""All rules, over one finished output folder. What publishing asks before anybody can read it, and `check`."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from plugins.cache.code import ROOT
from plugins.checks.look import look
from plugins.checks.place import found as placed
from plugins.checks.registry import Known, known
from plugins.checks.rule import Finding, Found
from plugins.checks.subject import Subject
from plugins.checks.whole import Whole
from plugins.problems.problem import Severity


def checked(
    output: Path,
    content: Path,
    cache: Path,
    *,
    settings: str = "pelicanconf.py",
    rules: Collection[str] = (),
    severities: Collection[Severity] = tuple(Severity),
    online: bool = False,
) -> list[Found]:
    """What the rules find, in the order of files and lines; each fault that many pages share is told once.

    `rules`: only these; `settings`: the file that the output was built with.
    """
    given = subject(output, content, cache, settings)
    found = looked(Whole(given, look(given)), rules, online=online)
    return [each for each in found if each.problem.severity in severities]


def subject(output: Path, content: Path, cache: Path, settings: str = "pelicanconf.py") -> Subject:
    from plugins.site.settled import settled

    site = settled(ROOT, settings)
    return Subject(output, content, cache, site.url, tuple(site.languages), frozenset({".git"}))


def looked(site: Whole, rules: Collection[str] = (), *, online: bool = False) -> list[Found]:
    asked = [each for id_, each in known().items() if not rules or id_ in rules]
    return once(one for rule in asked for one in of_rule(rule, site, online=online))


def of_rule(rule: Known, site: Whole, *, online: bool) -> Iterator[Found]:
    for path, each in site.memory.items():
        for finding in each.findings.get(rule.id, ()):
            yield placed(finding, rule, site, path)
    findings: list[Iterable[Finding]] = [rule.of_site(site)] if rule.of_site else []
    if online and rule.of_net:
        findings.append(rule.of_net(site))
    for several in findings:
        for finding in several:
            yield placed(finding, rule, site)


def once(found: Iterable[Found]) -> list[Found]:
    """Sorted by file and line. What templates do wrong stands on every page: it is told for the first of them."""
    first: dict[tuple[object, ...], Found] = {}
    for each in sorted(found, key=order):
        problem = each.problem
        words = (each.rule, problem.found, tuple(sorted((name, str(value)) for name, value in problem.values.items())))
        first.setdefault((*words, (problem.path, problem.line) if each.in_content else None), each)
    return sorted(first.values(), key=order)


def order(each: Found) -> tuple[bool, str, int, str, str]:
    """What stands in the texts comes first: that is what most people can mend."""
    return not each.in_content, each.problem.path, each.problem.line, each.rule, each.problem.found
