"""Feeds keep their standards: RSS 2.0 with its Best Practices Profile, Atom (RFC 4287)."""

from collections.abc import Iterator

from plugins.checks.rule import Finding, Rule
from plugins.feed.feed_rules import atom_problems, rss_problems
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("feeds that break their standard"),
    N_("feed readers are programs that forgive nothing, and say nothing: the feed just stays empty"),
    N_("this is a fault of the program: tell a developer"),
    files=(".xml", ".atom"),
)


def of_file(path: str, data: bytes) -> Iterator[Finding]:
    for fault in atom_problems(data) if path.endswith(".atom") else rss(data):
        yield Finding(N_("the feed breaks its standard: {fault}"), RULE.fix, {"fault": str(fault)})


def rss(data: bytes) -> Iterator[str]:
    """Nothing of other files that are XML: a sitemap is no feed."""
    return rss_problems(data) if not is_sitemap(data) else iter(())


def is_sitemap(data: bytes) -> bool:
    head = data[:1000]
    return b"<urlset" in head or b"<sitemapindex" in head
