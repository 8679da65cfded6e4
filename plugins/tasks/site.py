"""Seeing the site, and building it."""

import shutil

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


@task(auto_shortflags=False, help={"content": CONTENT})
def check(_: Context, content: str = "") -> None:
    """Tell every problem in the texts; write nothing."""
    from plugins.tooling.build import check as run

    leave(run(folders(content)))


@task
def clean(_: Context) -> None:
    """Remove what was built and what was remembered."""
    for name in ("output", "servers", "preview", ".cache"):
        shutil.rmtree(ROOT / name, ignore_errors=True)
