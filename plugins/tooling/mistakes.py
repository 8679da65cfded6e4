"""What Invoke says of a mistake on the command line, in our words and the console's language."""

import re
from collections.abc import Mapping

from invoke.exceptions import ParseError

from plugins.problems.problem import N_
from plugins.tooling.wrong_usage import WrongUsage

# By what Invoke says; the first group is a word that was typed.
MISTAKES: Mapping[str, str] = {
    r"No idea what ['\"](.*)['\"] is!": N_("“{word}” is no task and no option → to see them: python3 tasks.py --help"),
    r"Flag <Argument: ([\w-]+).*> needed value and was not given one!": N_("--{word} needs a value: --{word} …"),
    r"Flag <Argument: ([\w-]+).*> doesn't take any value!": N_("--{word} takes no value"),
    r"'(?P<word>.*)' did not receive required positional arguments: '(?P<lacks>[^']*)'.*": N_(
        "after “{word}” “{lacks}” is missing → to see how: python3 tasks.py --help {word}"
    ),
    r"['\"](.*)['\"] is ambiguous.*": N_("it is not clear what “{word}” belongs to: write values with “=”"),
}


def explained(error: ParseError) -> WrongUsage:
    for pattern, message in MISTAKES.items():
        if match := re.fullmatch(pattern, str(error), re.DOTALL):
            word = match[1].rstrip("_")  # as in `from_`, which is `--from`
            return WrongUsage(message, **{"word": word, **match.groupdict()})
    return WrongUsage("{error}", error=error)
