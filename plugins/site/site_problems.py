"""What the settings still lack before the site can be published."""

from collections.abc import Iterator
from pathlib import Path

from plugins.problems.problem import N_, Problem, Severity
from plugins.site.site import Site

SETTINGS = "pelicanconf.py"


def problems(site: Site, settings: Path = Path(SETTINGS)) -> Iterator[Problem]:
    """A warning, so that a site can be tried out; publishing stops at warnings (the setting STRICT)."""
    if not site.organisation["email"]:
        yield Problem(
            SETTINGS,
            line_of('"email"', settings),
            N_("the foundation's e-mail address is missing, so nobody can write to it"),
            N_("write it between the quotes after “email”, or into the environment variable CONTACT_EMAIL"),
            severity=Severity.WARNING,
        )


def line_of(words: str, file: Path) -> int:
    """The line where the words stand first; 1 where they stand nowhere: the settings may be another file."""
    lines = file.read_text(encoding="utf-8").split("\n") if file.is_file() else []
    return next((number for number, line in enumerate(lines, 1) if words in line), 1)
