"""How fast is fast enough, and the table that says whether it is. All targets are ratios of one run of the harness."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from plugins.tooling.bench_results import HUGO, PROJECT, Race

QUIET = 0.1  # cores that others may take before the numbers are not worth quoting
HEAD = ("what", "must", "reach for", "measured", "result")


class Measured(Struct, frozen=True):
    """`live` in seconds by peer; `growth` the races at a small and a large size. None: not measured this time."""

    posts: int
    main: Race
    small: Race | None = None
    live: Mapping[str, float] | None = None
    growth: tuple[Race, Race] | None = None
    growth_sizes: tuple[int, int] = (500, 4000)


class Target(Struct, frozen=True):
    """`value` gives None where it was not measured; `reach` may depend on what was."""

    what: str
    must: float
    reach: float | None
    value: Callable[[Measured], float | None]
    unit: str = "× Hugo"
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
    at = f"at {measured.posts} posts"
    live = measured.live or {}
    yield Target(f"rebuild after one edited post, {at}", 0.4, 0.2, lambda m: ratio(m.main, "oneedit"))
    yield Target(f"rebuild with nothing changed, {at}", 0.3, 0.15, lambda m: ratio(m.main, "nochange"))
    yield Target(f"cold build, {at}", 2.0, 1.0, lambda m: ratio(m.main, "cold"))
    yield Target(f"peak memory of the largest process, {at}", 1.0, None, memory)
    yield Target("cold build per post at 4000 posts ÷ at 500", 1.1, 1.0, growth, unit="")
    yield Target(f"save → the browser shows it, {at}", 0.5, live.get(HUGO), lambda _: live.get(PROJECT), unit="s")
    yield Target("cold build, at 100 posts", 3.0, 1.5, lambda m: ratio(m.small, "cold"))


def lines(measured: Measured) -> Iterator[str]:
    """The table, and below it what must be known to read it."""
    rows = [HEAD, *(row(target, measured) for target in targets(measured))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for cells in rows:
        yield " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
    yield from remarks(measured)


def row(target: Target, measured: Measured) -> tuple[str, ...]:
    value = target.value(measured)

    def shown(number: float | None, sign: str = "") -> str:
        return "" if number is None else f"{sign}{number:.2f} {target.unit}".rstrip()

    return (
        target.what,
        shown(target.must, "≤ "),
        shown(target.reach, "≤ "),
        "not measured" if value is None else shown(value),
        "" if value is None else verdict(value, target),
    )


def verdict(value: float, target: Target) -> str:
    if value > target.must:
        return "miss"
    return "pass, reached" if target.reach is not None and value <= target.reach else "pass"


def remarks(measured: Measured) -> Iterator[str]:
    main = measured.main
    ours, hugos = main.peers[PROJECT], main.peers[HUGO]
    for name, seconds in ours.seconds.items():
        yield f"{name}: {seconds:.2f} s (Hugo {hugos.seconds[name]:.2f} s)"
    yield f"memory: {ours.memory:.0f} MiB (Hugo {hugos.memory:.0f} MiB)"
    for name, peer in main.peers.items():
        if name not in (HUGO, PROJECT):
            ahead = ours.seconds["cold"] < peer.seconds["cold"]
            yield f"cold build {'ahead of' if ahead else 'behind'} {name}: {peer.seconds['cold']:.2f} s"
    if ours.stale:
        yield "STALE: the sentence that was added is not in the page and all its feeds; these times do not count"
    for name, why in main.failed.items():
        yield f"{name} failed: {why.strip().splitlines()[-1] if why.strip() else 'no reason given'}"
    if main.others > QUIET:
        yield f"Others took {main.others:.1f} cores meanwhile: these numbers are not worth quoting"
