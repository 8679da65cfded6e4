"""What a rule is, and what it finds.

A rule is a module in `rules/`: its docstring, `RULE`, and at least one of these, each a generator of findings:

- `of_page(page: Page)`: of one page by itself. What it found is remembered as long as the page is the same to the byte,
  so it may look at nothing else.
- `of_file(path: str, data: bytes)`: of one file that is no page, where `RULE.files` matches its path; remembered too.
- `of_site(site: Whole)`: of everything together, each time.
- `of_net(site: Whole)`: asks other hosts, and only runs where somebody wants that.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from plugins.problems.problem import Problem, Severity


class Rule(Struct, frozen=True):
    """Its id is its file's name. `what` it looks for, `why`, and how to `fix` it are msgids marked with `N_`."""

    severity: Severity
    what: str
    why: str
    fix: str
    files: tuple[str, ...] = ()  # endings of the paths that `of_file` is for


class Finding(Struct, frozen=True):
    """One fault, before anyone knows which file of the content it comes from.

    `found`, `do` and `values` are those of a Problem. `words` stand where it is, in the source, or close to it; the
    first that are found there tell the line. `path`: of the output, where it is not the file that is looked at;
    `source`: of the content, where that is known.
    """

    found: str
    do: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    line: int = 1  # in the output, or in the source if that is known
    path: str = ""
    source: str = ""
    severity: Severity | None = None  # if it is another than the rule's


class Found(Struct, frozen=True):
    """A problem and the rule that found it. `page`: the file of the output that shows it, if it shows there.

    `in_content`: whether the problem's path is that of a text, relative to the content folder. Otherwise it is the
    output's, or the program's.
    """

    rule: str
    problem: Problem
    page: str = ""
    in_content: bool = True
