"""What whoever publishes the site needs besides: old addresses, and rules for servers."""

import sys

from invoke.context import Context
from invoke.tasks import task

from plugins.cache.code import ROOT
from plugins.tasks.asked import CACHE, CONTENT, in_texts


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
