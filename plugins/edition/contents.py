"""What one language of the site shows: its lists, with what stands in for missing translations."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from plugins.edition.shown import Shown, show
from plugins.languages.slug import slugify
from plugins.link.entry import Entry
from plugins.read.document import Document
from plugins.read.front import Page
from plugins.site.site import Site


@dataclass(frozen=True, slots=True)
class Contents:
    """All lists are newest first and hold what is listed only; `shown` also has what is hidden, by entry."""

    lang: str
    shown: Mapping[str, Shown]
    by_kind: Mapping[str, tuple[Shown, ...]]
    by_tag: Mapping[str, tuple[Shown, ...]]  # by the tag's slug
    by_campaign: Mapping[str, tuple[Shown, ...]]  # by the campaign's entry

    def kind(self, name: str) -> tuple[Shown, ...]:
        return self.by_kind.get(name, ())

    def menu(self) -> tuple[Shown, ...]:
        """The foundation's own pages, in the order their authors gave them."""
        pages = [(page.entry.facts, page) for page in self.kind("pages")]
        placed = [(facts.menu, page) for facts, page in pages if isinstance(facts, Page) and facts.menu is not None]
        return tuple(page for _, page in sorted(placed, key=lambda item: (item[0], item[1].entry.id)))


def contents(entries: Iterable[Entry], lang: str, site: Site) -> Contents:
    """Linear in the number of entries, but for one sort."""
    chain = site.fallbacks[lang]
    every = [show(entry, lang, chain, entry.kind in site.fallback_kinds) for entry in entries]
    shown = [item for item in every if item]
    listed = sorted((item for item in shown if item.listed), key=newest_first)
    return Contents(
        lang=lang,
        shown={item.entry.id: item for item in shown},
        by_kind=collect(listed, lambda item: [item.entry.kind]),
        by_tag=collect(listed, lambda item: tag_slugs(item.entry.original)),
        by_campaign=collect(listed, lambda item: campaign_of(item.entry)),
    )


def newest_first(item: Shown) -> tuple[float, str]:
    date = item.entry.date
    return (-date.timestamp() if date else 0, item.entry.id)


def collect(items: Iterable[Shown], keys: Callable[[Shown], Iterable[str]]) -> dict[str, tuple[Shown, ...]]:
    """Items under each of their keys, in their own order."""
    found: dict[str, list[Shown]] = {}
    for item in items:
        for key in keys(item):
            found.setdefault(key, []).append(item)
    return {key: tuple(found[key]) for key in sorted(found)}


def tag_slugs(document: Document) -> list[str]:
    """One identity for a tag in all languages, however it is written: "Human rights" and "human-rights" are one."""
    return list(dict.fromkeys(slug for tag in document.front.tags if (slug := slugify(tag, document.lang))))


def campaign_of(entry: Entry) -> list[str]:
    return [f"campaigns/{entry.facts.campaign}"] if entry.facts.campaign else []
