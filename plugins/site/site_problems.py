"""What the settings still lack before the site can be published."""

from collections.abc import Iterator
from pathlib import Path

from plugins.problems.problem import N_, Problem, Severity
from plugins.problems.settings_file import SETTINGS, line_of
from plugins.site.site import Site


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
