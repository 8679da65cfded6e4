"""The languages of the site, and what it says in each."""

import sys

from invoke.context import Context
from invoke.tasks import task

from plugins.cache.code import ROOT
from plugins.tasks.asked import languages


@task(
    auto_shortflags=False,
    positional=["code"],
    help={
        "code": "Its code: uk, ar, ce, pt-br, …",
        "locale": "Whose dates it has, if Babel does not know: ru_RU",
        "name": "What it calls itself, if Babel does not know.",
        "dir": "ltr or rtl, if Babel is wrong.",
    },
)
def add_language(_: Context, code: str, locale: str = "", name: str = "", dir_: str = "") -> None:
    """Add a language to the site."""
    from plugins.add_language.candidate import Request
    from plugins.add_language.command import add_language as run

    sys.exit(run(ROOT, Request(code, locale, name, dir_)))


@task(
    auto_shortflags=False,
    help={
        "missing": "Name each message that is not translated yet, too.",
        "template": "Write the messages without translations into this file (.pot), for tools that want one.",
    },
)
def catalogues(_: Context, missing: bool = False, template: str = "") -> None:
    """Bring the interface's translations up to date."""
    from plugins.languages.workshop import catalogues as run
    from plugins.tooling.known_languages import known_languages

    sys.exit(run(ROOT, known_languages(ROOT, languages()).values(), template, missing=missing))
