"""How fast is fast enough, and the table that says whether it is. All targets are ratios of one run of the harness."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from plugins.languages.speech import Speech, speech
from plugins.problems.problem import N_
from plugins.tooling.bench_results import HUGO, PROJECT, Race

QUIET = 0.1  # cores that others may take before the numbers are not worth quoting
HEAD = (N_("what"), N_("must"), N_("reach for"), N_("measured"), N_("result"))


class Measured(Struct, frozen=True):
    """`live` in seconds by peer; `growth` the races at a small and a large size. None: not measured this time."""

    posts: int
    main: Race
    small: Race | None = None
    live: Mapping[str, float] | None = None
    growth: tuple[Race, Race] | None = None
    growth_sizes: tuple[int, int] = (500, 4000)


class Target(Struct, frozen=True):
    """`what` and `unit` are msgids. `value` gives None where it was not measured; `reach` may depend on what was."""

    what: str
    must: float
    reach: float | None
    value: Callable[[Measured], float | None]
    unit: str = N_("× Hugo")
    digits: int = 2


def ratio(race: Race | None, scenario: str) -> float | None:
    """To Hugo's build of the same scenario."""
    return race.peers[PROJECT].seconds[scenario] / race.peers[HUGO].seconds[scenario] if race else None


def memory(measured: Measured) -> float:
    peers = measured.main.peers
    return peers[PROJECT].memory / peers[HUGO].memory


def growth(measured: Measured) -> float | None:
    """Seconds for each post at the large size, to those at the small one."""
    if not measured.growth:
        return None
    per_post = [
        race.peers[PROJECT].seconds["cold"] / size
        for race, size in zip(measured.growth, measured.growth_sizes, strict=True)
    ]
    return per_post[1] / per_post[0]


def targets(measured: Measured) -> Iterator[Target]:
    live = measured.live or {}
    yield Target(N_("rebuild after one edited post, at {posts} posts"), 0.4, 0.2, lambda m: ratio(m.main, "oneedit"))
    yield Target(N_("rebuild with nothing changed, at {posts} posts"), 0.3, 0.15, lambda m: ratio(m.main, "nochange"))
    yield Target(N_("cold build, at {posts} posts"), 2.0, 1.0, lambda m: ratio(m.main, "cold"))
    yield Target(N_("peak memory of the largest process, at {posts} posts"), 1.0, None, memory)
    yield Target(N_("cold build per post at 4000 posts ÷ at 500"), 1.1, 1.0, growth, unit="")
    yield Target(
        N_("save → the browser shows it, at {posts} posts"),
        0.5,
        live.get(HUGO),
        lambda _: live.get(PROJECT),
        unit=N_("s"),
    )
    yield Target(N_("cold build, at 100 posts"), 3.0, 1.5, lambda m: ratio(m.small, "cold"))


def lines(measured: Measured) -> Iterator[str]:
    """The table, and below it what must be known to read it."""
    said = speech()
    rows = [tuple(map(said.gettext, HEAD)), *(row(target, measured, said) for target in targets(measured))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for cells in rows:
        yield " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
    yield from remarks(measured, said)


def row(target: Target, measured: Measured, said: Speech) -> tuple[str, ...]:
    value = target.value(measured)
    unit = target.unit and said.gettext(target.unit)

    def shown(number: float | None, sign: str = "") -> str:
        return "" if number is None else f"{sign}{number:.2f} {unit}".rstrip()

    return (
        said.say(target.what, posts=measured.posts),
        shown(target.must, "≤ "),
        shown(target.reach, "≤ "),
        said.gettext(N_("not measured")) if value is None else shown(value),
        "" if value is None else said.gettext(verdict(value, target)),
    )


def verdict(value: float, target: Target) -> str:
    """A msgid."""
    if value > target.must:
        return N_("miss")
    return N_("pass, reached") if target.reach is not None and value <= target.reach else N_("pass")


def remarks(measured: Measured, said: Speech) -> Iterator[str]:
    main = measured.main
    ours, hugos = main.peers[PROJECT], main.peers[HUGO]
    for name, seconds in ours.seconds.items():
        took = {"ours": f"{seconds:.2f}", "hugos": f"{hugos.seconds[name]:.2f}"}
        yield said.say(N_("{name}: {ours} s (Hugo {hugos} s)"), name=name, **took)
    most = {"ours": f"{ours.memory:.0f}", "hugos": f"{hugos.memory:.0f}"}
    yield said.say(N_("memory: {ours} MiB (Hugo {hugos} MiB)"), **most)
    for name, peer in main.peers.items():
        if name not in (HUGO, PROJECT):
            ahead, behind = N_("cold build ahead of {name}: {seconds} s"), N_("cold build behind {name}: {seconds} s")
            told = ahead if ours.seconds["cold"] < peer.seconds["cold"] else behind
            yield said.say(told, name=name, seconds=f"{peer.seconds['cold']:.2f}")
    if ours.stale:
        stale = N_("STALE: the sentence that was added is not in the page and all its feeds; these times do not count")
        yield said.gettext(stale)
    for name, why in main.failed.items():
        reason = why.strip().splitlines()[-1] if why.strip() else said.gettext(N_("no reason given"))
        yield said.say(N_("{name} failed: {reason}"), name=name, reason=reason)
    if main.others > QUIET:
        others = N_("Others took {cores} cores meanwhile: these numbers are not worth quoting")
        yield said.say(others, cores=f"{main.others:.1f}")
