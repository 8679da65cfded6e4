"""What one language of the site shows: its lists, with what stands in for missing translations."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, partial

from msgspec import Struct

from plugins.edition.feed_lists import FeedLists, feed_lists
from plugins.edition.shown import Shown, show
from plugins.languages.slug import slugify
from plugins.link.entry import Entry
from plugins.read.document import Document
from plugins.read.front import Page
from plugins.site.site import Site

NOT_IN_HOME_FEED = frozenset({"pages"})
EVERYTHING = ""
ARCHIVED = (EVERYTHING,)  # the lists whose feeds lead on to all that is older: it has each text, and once is enough


class Contents(Struct, frozen=True):
    """All lists are newest first and hold what is listed only; `shown` also has what is hidden, by entry."""

    lang: str
    shown: Mapping[str, Shown]
    by_kind: Mapping[str, Sequence[Shown]]
    by_tag: Mapping[str, Sequence[Shown]]  # by the tag's slug
    by_campaign: Mapping[str, Sequence[Shown]]  # by the campaign's entry
    tag_words: Mapping[str, tuple[str, str]]  # by the tag's slug: as it is written, and in which language
    feeds: FeedLists  # by "" for everything, "kind …", "tag …" and "campaign …"

    def kind(self, name: str) -> Sequence[Shown]:
        return self.by_kind.get(name, ())

    def menu(self) -> tuple[Shown, ...]:
        """The foundation's own pages, in the order their authors gave them."""
        pages = [(page.entry.facts, page) for page in self.kind("pages")]
        placed = [(facts.menu, page) for facts, page in pages if isinstance(facts, Page) and facts.menu is not None]
        return tuple(page for _, page in sorted(placed, key=lambda item: (item[0], item[1].entry.id)))


class Keys(Struct, frozen=True):
    """Where an entry stands in every language: its age, for sorting, and the lists and feeds that it is in."""

    age: tuple[float, str]
    tags: Sequence[str]
    campaigns: Sequence[str]
    feeds: Sequence[str]  # none for what no feed may have yet


def keys_of(entry: Entry, site: Site) -> Keys:
    tags, campaigns = tag_slugs(entry.original), campaign_of(entry)
    return Keys(by_age(entry), tags, campaigns, feeds_of(entry, tags, campaigns) if is_out(entry, site) else ())


def all_contents(entries: Collection[Entry], site: Site) -> dict[str, Contents]:
    """By language, in the order of the site's."""
    keys = {entry.id: keys_of(entry, site) for entry in entries}
    newest = sorted(entries, key=lambda entry: keys[entry.id].age)
    return {lang: contents(entries, newest, keys, lang, site) for lang in site.languages}


def contents(
    entries: Iterable[Entry], newest: Iterable[Entry], keys: Mapping[str, Keys], lang: str, site: Site
) -> Contents:
    """Linear in the number of entries, which are given in their own order and as `newest` first."""
    chain = cache(partial(site.fallbacks.chain, lang))
    every = (show(entry, lang, chain(entry.kind), entry.kind in site.fallbacks.kinds) for entry in entries)
    shown = {item.entry.id: item for item in every if item}
    listed = [item for entry in newest if (item := shown.get(entry.id)) and item.listed]
    return Contents(
        lang=lang,
        shown=shown,
        by_kind=collect(listed, lambda item: (item.entry.kind,)),
        by_tag=collect(listed, lambda item: keys[item.entry.id].tags),
        by_campaign=collect(listed, lambda item: keys[item.entry.id].campaigns),
        tag_words=written_tags(listed),
        feeds=latest(listed, keys, site, foreign=lang in site.fallbacks.in_feeds),
    )


def latest(listed: Iterable[Shown], keys: Mapping[str, Keys], site: Site, *, foreign: bool) -> FeedLists:
    """What is in each list's feed: what the language has itself, and if `foreign`, what stands in for it too.

    A date in the future is when something happens, not when it was written: an event that lies ahead is in a feed
    only if its author dated it. Calendars announce the others.
    """
    ready = [item for item in listed if item.own or foreign]
    return feed_lists(collect(ready, lambda item: keys[item.entry.id].feeds), site.feed_items, ARCHIVED)


def feeds_of(entry: Entry, tags: Iterable[str], campaigns: Iterable[str]) -> list[str]:
    everything = [EVERYTHING] if entry.kind not in NOT_IN_HOME_FEED else []
    named = [*(f"tag {slug}" for slug in tags), *(f"campaign {name}" for name in campaigns)]
    return [*everything, f"kind {entry.kind}", *named]


def by_age(entry: Entry) -> tuple[float, str]:
    """A key to sort by: the newest first."""
    return (-entry.date.timestamp() if entry.date else 0, entry.id)


def is_out(entry: Entry, site: Site) -> bool:
    """Whether feeds may have it: it was written on a day that has come."""
    return entry.date is not None and entry.date <= site.now


def collect(items: Iterable[Shown], keys: Callable[[Shown], Iterable[str]]) -> dict[str, tuple[Shown, ...]]:
    """Items under each of their keys, in their own order."""
    found: dict[str, list[Shown]] = {}
    for item in items:
        for key in keys(item):
            found.setdefault(key, []).append(item)
    return {key: tuple(found[key]) for key in sorted(found)}


def tag_slugs(document: Document) -> list[str]:
    """One identity for a tag in all languages, however it is written: "Human rights" and "human-rights" are one."""
    return list(dict.fromkeys(slug for tag in document.front.tags if (slug := tag_slug(tag, document.lang))))


def written_tags(listed: Iterable[Shown]) -> dict[str, tuple[str, str]]:
    """Each tag as the first entry by name has it, which later ones do not change."""
    originals = sorted((item.entry.original for item in listed), key=lambda original: original.path, reverse=True)
    return {tag_slug(tag, each.lang): (tag, each.lang) for each in originals for tag in each.front.tags}


@cache
def tag_slug(tag: str, lang: str) -> str:
    return slugify(tag, lang)


def campaign_of(entry: Entry) -> list[str]:
    return [f"campaigns/{entry.facts.campaign}"] if entry.facts.campaign else []
