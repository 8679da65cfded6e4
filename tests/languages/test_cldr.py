import subprocess
import sys

import pytest
from babel import Locale

from plugins.languages.cldr import has_names_of_months, separate
from tests.built_site import ROOT

ASK = """
import sys, datetime as dt
from plugins.languages.dates import month, weekdays
from plugins.languages.language import languages
for code in sys.argv[1:]:
    language = languages({code: {}})[code]
    said = month(language, 2024, 4), weekdays(language)[1]
sys.stdout.buffer.write(repr(said).encode())
"""


def said_last(*codes: str) -> str:
    """What a process says of the last language after it has spoken the others."""
    command = [sys.executable, "-X", "utf8", "-c", ASK, *codes]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout


@pytest.mark.parametrize("code", ["uk", "ar", "ce"])
def test_what_was_asked_of_another_language_changes_nothing(code: str) -> None:
    assert said_last("ba", "fy", "ff-adlm", code) == said_last(code)


@pytest.mark.parametrize(("identifier", "known"), [("ce_RU", True), ("ar", True), ("ba", False), ("kkj", False)])
def test_it_is_known_which_languages_have_names_of_months(identifier: str, known: bool) -> None:
    assert has_names_of_months(separate(identifier)) is known


def test_it_is_the_same_locale() -> None:
    assert separate("uk_UA") == Locale.parse("uk_UA")
