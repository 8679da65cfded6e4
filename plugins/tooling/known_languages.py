"""The languages of the site, for tasks."""

import sys
from collections.abc import Mapping
from pathlib import Path

from plugins.languages.language import Language, languages
from plugins.languages.speech import speech
from plugins.problems.console import report
from plugins.problems.problem import Faulty
from plugins.problems.settings_file import SETTINGS


def known_languages(root: Path, setting: Mapping[str, Mapping[str, object]]) -> dict[str, Language]:
    """As the setting in the project's folder has them. What is wrong there is told, and ends the task with 1."""
    try:
        return languages(setting, root / SETTINGS)
    except Faulty as error:
        report(error.problems, speech().translations, sys.stderr)
        raise SystemExit(1) from None
