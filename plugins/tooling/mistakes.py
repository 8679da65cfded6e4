"""What Invoke says of a mistake on the command line, in our words and the console's language."""

import re
from collections.abc import Collection, Mapping

from invoke.exceptions import ParseError

from plugins.problems.problem import N_
from plugins.read.findings import nearest
from plugins.tooling.wrong_usage import WrongUsage

UNKNOWN = N_("“{word}” is no task and no option → to see them: python3 tasks.py --help")

# By what Invoke says; the first group is a word that was typed.
MISTAKES: Mapping[str, str] = {
    r"No idea what ['\"](.*)['\"] is!": UNKNOWN,
    r"Flag <Argument: ([\w-]+).*> needed value and was not given one!": N_("--{word} needs a value: --{word} …"),
    r"Flag <Argument: ([\w-]+).*> doesn't take any value!": N_("--{word} takes no value"),
    r"'(?P<word>.*)' did not receive required positional arguments: '(?P<lacks>[^']*)'.*": N_(
        "after “{word}” “{lacks}” is missing → to see how: python3 tasks.py --help {word}"
    ),
    r"['\"](.*)['\"] is ambiguous.*": N_("it is not clear what “{word}” belongs to: write values with “=”"),
}


MISTYPED = N_("“{word}” is no task and no option → did you mean “{meant}”?")


def explained(error: ParseError, tasks: Collection[str] = ()) -> WrongUsage:
    """`tasks` are the names of all tasks, for who mistyped one."""
    for pattern, message in MISTAKES.items():
        if match := re.fullmatch(pattern, str(error), re.DOTALL):
            word = match[1].rstrip("_")  # as in `from_`, which is `--from`
            known = tasks if not word.startswith("-") else error.context.flags if error.context else ()
            meant = nearest(word, known) if message == UNKNOWN else ""
            return WrongUsage(MISTYPED if meant else message, **{"word": word, "meant": meant, **match.groupdict()})
    return WrongUsage("{error}", error=error)
