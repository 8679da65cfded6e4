"""Feeds keep their standards: RSS 2.0 with its Best Practices Profile, Atom (RFC 4287), JSON Feed."""

from collections.abc import Iterator

from plugins.checks.rule import Finding, Rule
from plugins.feed.feed_rules import PROBLEMS
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("feeds that break their standard"),
    N_("feed readers are programs that forgive nothing, and say nothing: the feed just stays empty"),
    N_("this is a fault of the program: tell a developer"),
    files=(".xml", ".atom", ".json"),
)


def of_file(path: str, data: bytes) -> Iterator[Finding]:
    if is_feed(path, data):
        for fault in PROBLEMS[path[path.rindex(".") :]](data):
            yield Finding(N_("the feed breaks its standard: {fault}"), RULE.fix, {"fault": str(fault)})


def is_feed(path: str, data: bytes) -> bool:
    """A sitemap is XML, and parts of the search are JSON."""
    head = data[:1000]
    if path.endswith(".json"):
        return b"://jsonfeed.org/version/" in head
    return b"<urlset" not in head and b"<sitemapindex" not in head
