"""What the harness has found: medians out of its `results.json`, and out of the table that its `live.py` prints."""

import re
import statistics
from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

HUGO, PROJECT = "hugo", "project"
SCENARIOS = ("cold", "nochange", "oneedit")
FEEDS_OF_NEWEST = 5
ROW = re.compile(r"^\| ([\w-]+) \|.*\| ([\d.]+) \|$", re.MULTILINE)


class Peer(Struct, frozen=True):
    """Medians of all turns: seconds by scenario, and MiB of the largest process in the worst of them."""

    seconds: Mapping[str, float]
    memory: float
    stale: bool = False  # the page or a feed did not have the sentence that was added


class Race(Struct, frozen=True):
    """One size. `others` is how many cores all else on the machine took meanwhile."""

    peers: Mapping[str, Peer]
    failed: Mapping[str, str] = field(default_factory=dict)
    others: float = 0.0


def races(results: Mapping[str, Any]) -> dict[int, Race]:
    """By number of posts, from the harness's report."""
    return {int(size): race(each["peers"]) for size, each in results["sizes"].items()}


def race(peers: Mapping[str, Any]) -> Race:
    builds = [turn[scenario] for each in peers.values() for turn in each["turns"] for scenario in SCENARIOS]
    wall = sum(build["wall"] for build in builds)
    return Race(
        peers={name: peer(each["turns"]) for name, each in peers.items() if each["turns"] and "failed" not in each},
        failed={name: each["failed"] for name, each in peers.items() if "failed" in each},
        others=sum(build["others"] for build in builds) / wall if wall else 0.0,
    )


def peer(turns: list[dict[str, Any]]) -> Peer:
    def median(scenario: str, what: str) -> float:
        return statistics.median(float(turn[scenario][what]) for turn in turns)

    seen = [(pages, feeds) for turn in turns for pages, feeds in [turn["sentence"]]]
    return Peer(
        seconds={scenario: median(scenario, "wall") for scenario in SCENARIOS},
        memory=max(median(scenario, "rss") for scenario in SCENARIOS),
        stale=any(pages < 1 or feeds < FEEDS_OF_NEWEST for pages, feeds in seen),
    )


def live_medians(table: str) -> dict[str, float]:
    """Seconds by peer, from the last column."""
    return {match[1]: float(match[2]) for match in ROW.finditer(table)}
