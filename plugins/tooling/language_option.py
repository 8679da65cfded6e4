"""`--lang`: the language of the messages, on any command line, before the task's name or after it.

What it says goes into the environment: so it reaches all that a task starts. Standard library only, because it counts
before anything is installed.
"""

import os
from collections.abc import MutableMapping, Sequence

from plugins.languages.console import ASKED, known_code, spoken

OPTION = "--lang"


class UnknownLanguage(ValueError):
    """What `--lang` asks for; empty where it asks for nothing."""


def heard(words: Sequence[str], environ: MutableMapping[str, str] = os.environ) -> list[str]:
    """The command line without `--lang`, the last of which counts. Raises `UnknownLanguage`."""
    rest: list[str] = []
    waiting = iter(words)
    for word in waiting:
        name, sign, value = word.partition("=")
        if name != OPTION:
            rest.append(word)
            continue
        asked = value if sign else next(waiting, "")
        known = known_code(asked, spoken())
        if not known:
            raise UnknownLanguage(asked)
        environ[ASKED] = known
    return rest
