"""What `check` does: builds beside the site, looks at what came of it, and tells all of it at once."""

import sys
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from plugins.addresses.check import address_problems
from plugins.checks.fates import Fate, counts, fates
from plugins.checks.formats.as_json import as_json
from plugins.checks.formats.github import github
from plugins.checks.formats.sarif import sarif
from plugins.checks.formats.telling import Format, Telling
from plugins.checks.formats.terminal import counted, nearest, tell, tell_rules
from plugins.checks.look import look
from plugins.checks.outside import ADDRESSES, TEXTS, everything
from plugins.checks.rule import Found
from plugins.checks.run import looked, order, subject
from plugins.checks.whole import Whole
from plugins.languages.speech import speech
from plugins.problems.problem import N_, Severity
from plugins.tooling.build import Folders, Outcome, attempt
from plugins.tooling.collecting import without_collecting
from plugins.tooling.wrong_usage import WrongUsage
from plugins.write.report import not_published

TERMINAL = "terminal"
FORMATS: Mapping[str, Format] = {"json": as_json, "github": github, "sarif": sarif}
CHECKED = "checked"  # below the cache folder: the site as it is checked


class Wish(Struct, frozen=True):
    """What was typed. `explain`: a path, instead of the whole."""

    rules: tuple[str, ...] = ()
    list_rules: bool = False
    format: str = TERMINAL
    strict: bool = False
    online: bool = False
    explain: str = ""


def check(wish: Wish, folders: Folders) -> int:
    """The exit status: 1 where there is an error, or with `strict` a warning. Raises WrongUsage."""
    refuse(wish)
    if wish.list_rules:
        rules = {id_: rule for id_, rule in everything().items() if not wish.rules or id_ in wish.rules}
        tell_rules(rules, Telling((), speech().translations, folders.root, folders.content), sys.stdout)
        return 0
    folders = replace(folders, output=folders.cache / CHECKED)
    outcome = attempt(folders, quiet=True, ask_git=True)
    if outcome.status and not outcome.problems:
        return outcome.status  # told already
    if wish.explain:
        from plugins.checks.explain import explain

        return explain(wish.explain, folders, outcome)
    with without_collecting():
        given = subject(folders.output, folders.content, folders.cache)
        site = Whole(given, look(given)) if outcome.report else None
        found = everything_found(wish, folders, outcome, site)
    telling = Telling(found, speech().translations, folders.root, folders.content)
    if wish.format == TERMINAL:
        say(telling, outcome, fates(site) if site and not wish.rules else {})
    else:
        print(FORMATS[wish.format](telling))
    return status(found, strict=wish.strict)


def refuse(wish: Wish) -> None:
    """What cannot be asked for."""
    for id_ in wish.rules:
        if id_ not in everything():
            if meant := nearest(id_):
                raise WrongUsage(N_("There is no rule “{id}”. Did you mean {meant}?"), id=id_, meant=meant[0])
            raise WrongUsage(N_("There is no rule “{id}”. To see all: python3 tasks.py check --list-rules"), id=id_)
    if wish.format not in (TERMINAL, *FORMATS):
        there = ", ".join((TERMINAL, *FORMATS))
        raise WrongUsage(N_("There is no format “{format}”; there are: {formats}"), format=wish.format, formats=there)


def everything_found(wish: Wish, folders: Folders, outcome: Outcome, site: Whole | None) -> list[Found]:
    """Where the texts have errors nothing was built, and there is no site to look at."""
    found = [Found(TEXTS, problem) for problem in outcome.problems]
    if site:
        if not wish.rules or ADDRESSES in wish.rules:
            found += [Found(ADDRESSES, problem) for problem in address_problems(folders)]
        found += looked(site, wish.rules, online=wish.online)
    return in_order(each for each in found if not wish.rules or each.rule in wish.rules)


def in_order(found: Iterable[Found]) -> list[Found]:
    """What the texts' own problems say already, no rule says again."""
    first: dict[tuple[str, int, str], Found] = {}
    for each in found:
        problem = each.problem
        first.setdefault((problem.path, problem.line, problem.found.format_map(dict(problem.values))), each)
    return sorted(first.values(), key=order)


def say(telling: Telling, outcome: Outcome, known: Mapping[str, Fate]) -> None:
    """Problems go where problems go; what became of each text is told of all of them."""
    tell(telling, sys.stderr)
    speak = telling.speak
    if not outcome.report:
        count = len({each.problem.path for each in telling.found if each.problem.severity is Severity.ERROR})
        told = speak.ngettext("{n} file needs mending.", "{n} files need mending.", count)
        print(told.format(n=count), file=sys.stderr)
        return
    lines = list(not_published(outcome.report, speak))
    if known:
        lines.append(". ".join(speak.gettext(words).format(n=n) for words, n in counts(known).items() if n))
    if not (telling.count(Severity.ERROR) or telling.count(Severity.WARNING)):
        lines.append(speak.gettext("No mistakes were found."))
    lines.append(counted(telling))
    print("\n".join(filter(None, lines)))


def status(found: Sequence[Found], *, strict: bool) -> int:
    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return int(any(each.problem.severity in grave for each in found))
