"""Seeing the site, and building it."""

from collections.abc import Sequence

from invoke.context import Context
from invoke.tasks import task

from plugins.cache.code import ROOT
from plugins.problems.problem import N_
from plugins.tasks.asked import CACHE, CONTENT, OUTPUT, folders, usable
from plugins.tooling.program import leave
from plugins.tooling.wrong_usage import WrongUsage


@task(
    auto_shortflags=False,
    help={
        "content": CONTENT,
        "output": OUTPUT,
        "cache": CACHE,
        "production": "As it will be published, with the settings in publishconf.py.",
    },
)
def build(_: Context, content: str = "", output: str = "", cache: str = "", production: bool = False) -> None:
    """Build the site."""
    from plugins.tooling.build import build as run

    leave(run(folders(content, output, cache), production=production))


@task(
    auto_shortflags=False,
    help={"port": "Number of the port.", "content": CONTENT, "output": "Folder for the preview.", "cache": CACHE},
)
def serve(_: Context, port: int = 8000, content: str = "", output: str = "", cache: str = "") -> None:
    """Show the site here, drafts too, and follow each change."""
    from plugins.serve.serve import preview_folders
    from plugins.serve.serve import serve as run

    with usable():
        if not 0 <= port <= 65535:
            raise WrongUsage(N_("A port is a number from 0 to 65535, such as --port 8000"))
        folders = preview_folders(ROOT, content, output, cache)
    run(folders, port)


@task(
    auto_shortflags=False,
    iterable=["rule"],
    help={
        "content": CONTENT,
        "cache": CACHE,
        "rule": "Only what this rule finds; several with commas, or by saying it again.",
        "list_rules": "Tell which rules there are, why, and how to mend what they find; check nothing.",
        "format": "terminal, json, github or sarif.",
        "strict": "Warnings make the exit status 1, too.",
        "online": "Ask the other sites whether what we link to is still there.",
        "explain": "Where this text appears, or why not: a file or folder of the content, or an address of the site.",
    },
)
def check(
    _: Context,
    rule: Sequence[str] | None = None,
    list_rules: bool = False,
    format_: str = "terminal",
    strict: bool = False,
    online: bool = False,
    explain: str = "",
    content: str = "",
    cache: str = "",
) -> None:
    """Tell every problem in the texts and in what comes of them."""
    from plugins.checks.command import Wish
    from plugins.checks.command import check as run

    rules = tuple(name.strip() for several in rule or () for name in several.split(",") if name.strip())
    with usable():
        leave(run(Wish(rules, list_rules, format_, strict, online, explain), folders(content, cache=cache)))


@task
def clean(_: Context) -> None:
    """Remove what was built and what was remembered."""
    import shutil  # slow to load

    for name in ("output", "servers", "preview", ".cache"):
        shutil.rmtree(ROOT / name, ignore_errors=True)
