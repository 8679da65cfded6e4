"""What is newest for who reads several languages: each entry once, in the best of them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from plugins.edition.contents import NOT_IN_HOME_FEED, by_age, is_out
from plugins.edition.shown import Shown, is_listed, show
from plugins.link.entry import Entry
from plugins.read.document import Document
from plugins.site.mixes import Order, mix_name
from plugins.site.site import Site


def mixes(entries: Iterable[Entry], site: Site) -> dict[str, tuple[Shown, ...]]:
    """By the name of the mix, newest first. Nothing is in it that no language of the mix has itself."""
    if not site.feed_mixes:
        return {}
    out = [entry for entry in entries if entry.kind not in NOT_IN_HOME_FEED and is_out(entry, site)]
    newest = sorted(out, key=by_age)
    return {mix_name(order): mixed(newest, order, site.feed_items) for order in site.feed_mixes}


def mixed(newest: Iterable[Entry], order: Order, count: int) -> tuple[Shown, ...]:
    there = ((entry, lang) for entry in newest if (lang := best(entry.versions, order)))
    # Where the best language has only a summary, the text is that of another language of the mix, and of no other.
    shown = (show(entry, lang, order, falls_back=False) for entry, lang in islice(there, count))
    return tuple(item for item in shown if item)


def best(versions: Mapping[str, Document], order: Sequence[str]) -> str:
    """The first language that has a version which lists may name; empty for none."""
    return next((lang for lang in order if (version := versions.get(lang)) and is_listed(version)), "")
