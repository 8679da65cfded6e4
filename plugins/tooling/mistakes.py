"""What Invoke says of a mistake on the command line, in our words and the console's language."""

import re
from collections.abc import Mapping

from invoke.exceptions import ParseError

from plugins.problems.problem import N_
from plugins.tooling.wrong_usage import WrongUsage

# By what Invoke says; each has one word in it that was typed.
MISTAKES: Mapping[str, str] = {
    r"No idea what ['\"](.*)['\"] is!": N_("“{word}” is no task and no option → to see them: python3 tasks.py --help"),
    r"Flag <Argument: ([\w-]+).*> needed value and was not given one!": N_("--{word} needs a value: --{word} …"),
    r"Flag <Argument: ([\w-]+).*> doesn't take any value!": N_("--{word} takes no value"),
    r"'(.*)' did not receive required positional arguments.*": N_(
        "it is not said what to do “{word}” with → to see how: python3 tasks.py --help {word}"
    ),
    r"['\"](.*)['\"] is ambiguous.*": N_("it is not clear what “{word}” belongs to: write values with “=”"),
}


def explained(error: ParseError) -> WrongUsage:
    for pattern, message in MISTAKES.items():
        if match := re.fullmatch(pattern, str(error), re.DOTALL):
            return WrongUsage(message, word=match[1])
    return WrongUsage("{error}", error=error)
