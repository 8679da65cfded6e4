"""Before anybody can read it: whether a finished output folder may be published."""

import sys

from plugins.checks.formats.telling import Telling
from plugins.checks.formats.terminal import tell
from plugins.checks.run import checked
from plugins.languages.speech import speech
from plugins.problems.problem import Severity
from plugins.tooling.build import Folders

PUBLISHING = "publishconf.py"


def status_of(folders: Folders, settings: str = PUBLISHING) -> int:
    """0, or 1 with every error told. Warnings and advice are for `check`, which is asked before."""
    found = checked(folders.output, folders.content, folders.cache, settings=settings, severities=[Severity.ERROR])
    tell(Telling(found, speech().translations, folders.root, folders.content), sys.stderr)
    return int(bool(found))
