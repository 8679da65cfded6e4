"""Publishing the site, and what is needed for it: old addresses, and rules for servers."""

import sys

from invoke.context import Context
from invoke.tasks import task

from plugins.cache.code import ROOT
from plugins.tasks.asked import CACHE, CONTENT, folders, in_texts, usable
from plugins.tooling.program import leave


@task(
    auto_shortflags=False,
    help={
        "to": "A folder, a name in PUBLISH_TO, or rsync:user@server:/folder; if not said, all of PUBLISH_TO.",
        "keep": "How many releases to keep.",
        "dry-run": "Only tell what would change for readers.",
        "yes": "Ask nothing, even if much of the site goes.",
        "content": CONTENT,
        "cache": CACHE,
    },
)
def publish(
    _: Context,
    to: str = "",
    keep: int = 0,
    dry_run: bool = False,
    yes: bool = False,
    content: str = "",
    cache: str = "",
) -> None:
    """Build the site and let readers have it, all at once."""
    from plugins.publish.command import carefully
    from plugins.publish.order import Wish, order
    from plugins.publish.publish import publish as run

    ask = input if sys.stdin.isatty() else None
    with usable():
        wanted = order(Wish(to, keep, content, cache, dry_run, yes), ROOT, ask)
    leave(carefully(lambda: run(wanted)))


@task(
    auto_shortflags=False,
    help={
        "to": "Number of the release; if not said, the one before.",
        "at": "A folder, or a name in PUBLISH_TO; if not said, all of PUBLISH_TO.",
    },
)
def rollback(_: Context, to: int = 0, at: str = "") -> None:
    """Let readers have an earlier release again."""
    from plugins.publish.command import carefully
    from plugins.publish.rollback import rollback as run

    with usable():
        leave(carefully(lambda: run(ROOT, to, at)))


@task(
    auto_shortflags=False,
    help={
        "output": "Folder to put it in, under a name that nobody can guess; if not said, preview.",
        "new": "Under another name than before: the old address ends.",
        "content": CONTENT,
        "cache": CACHE,
    },
)
def preview(_: Context, output: str = "", new: bool = False, content: str = "", cache: str = "") -> None:
    """Build the site with drafts, to show to somebody."""
    from plugins.publish.command import told
    from plugins.publish.preview import preview as run

    with usable():
        leave(told(lambda: run(folders(content, output or str(ROOT / "preview"), cache), fresh=new)))


@task(
    auto_shortflags=False,
    help={
        "folder": "The copy: a folder (--folder may be left out); if not said, what is published here.",
        "rebuild": "Build its commit again from nothing, and compare each byte.",
    },
)
def verify(_: Context, folder: str = "", rebuild: bool = False) -> None:
    """Tell whether a copy of the site is exactly a release."""
    from plugins.publish.command import told
    from plugins.publish.verify import verify as run

    leave(told(lambda: run(ROOT, folder, rebuild=rebuild)))


@task(
    auto_shortflags=False,
    help={
        "since": "A commit, branch or tag of git; if not said, what others have.",
        "content": CONTENT,
        "cache": CACHE,
    },
)
def keep_addresses(_: Context, since: str = "", content: str = "", cache: str = "") -> None:
    """Keep addresses working that have changed."""
    from plugins.addresses.keep import keep_addresses as run

    sys.exit(in_texts(content, cache, lambda room: run(since, ROOT, room)))


@task(
    auto_shortflags=False,
    help={
        "for": "nginx, caddy, apache, netlify or cloudflare; if not said, all of them.",
        "output": "Folder to write the rules to; if not said, servers.",
        "content": CONTENT,
        "cache": CACHE,
    },
)
def server_rules(_: Context, for_: str = "", output: str = "", content: str = "", cache: str = "") -> None:
    """Write rules for web servers."""
    from plugins.servers.command import server_rules as run

    sys.exit(in_texts(content, cache, lambda room: run(for_, output, ROOT, room)))


@task(
    auto_shortflags=False,
    help={"file": "The list, outside the project; if not said, that of the setting PRIVATE_NAMES."},
)
def private_names(_: Context, file: str = "") -> None:
    """Keep names of people out of every text."""
    from pelicanconf import PRIVATE_NAMES
    from plugins.safety.command import private_names as run

    sys.exit(run(file or PRIVATE_NAMES, ROOT, input if sys.stdin.isatty() else lambda _question: input()))
