"""Work on the program itself."""

import sys

from invoke.context import Context
from invoke.tasks import task

from plugins.cache.code import ROOT


@task
def test(_: Context) -> None:
    """Run all tests, in a real browser too."""
    from plugins.tooling.testing import test as run

    sys.exit(run(ROOT))


@task(
    auto_shortflags=False,
    help={
        "posts": "Size of the site.",
        "runs": "How often each is measured.",
        "peers": "Whom to race besides Hugo: names with commas.",
        "quick": "One run, of that size alone.",
        "growth": "How the time grows with the site, too.",
    },
)
def bench(
    _: Context, posts: int = 1000, runs: int = 3, peers: str = "", quick: bool = False, growth: bool = False
) -> None:
    """Time this project against other site generators."""
    from plugins.tooling.bench import Bench
    from plugins.tooling.bench import bench as run

    others = tuple(name for name in peers.split(",") if name)
    sys.exit(run(Bench(ROOT, posts, runs, others, quick, growth)))


@task
def icons(_: Context) -> None:
    """Draw the icons and the wordless social card anew."""
    from plugins.cards.icons import write_icons

    for file in write_icons(ROOT / "theme"):
        print(file.relative_to(ROOT).as_posix())


@task
def lock(_: Context) -> None:
    """Renew the locked versions of the packages."""
    from plugins.tooling.locks import renew

    sys.exit(renew(ROOT))
