"""Lists that run over several pages: news, press, dossier, tags."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from math import ceil

from msgspec import Struct

from plugins.edition import address
from plugins.edition.contents import Contents
from plugins.edition.shown import Shown
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.heads import Place, head, list_feeds
from plugins.page.models import Link, Listing, Pager, Words
from plugins.page.output import Output, page
from plugins.page.tags import tag_index_link, tag_index_or_home, tag_name
from plugins.page.teasers import teaser
from plugins.page.wording import words

LISTED = ("news", "press", "dossier")


class Paged(Struct, frozen=True):
    """A list that every language has in its own way: where it begins, and what is in it (None: it has no such list)."""

    path: Callable[[str], str]
    items: Callable[[Contents], Sequence[Shown] | None]
    frame: Callable[[Desk], "Frame"]


class Frame(Struct, frozen=True):
    """What stands around the items."""

    heading: Words
    intro: str
    trail: tuple[Link, ...]
    section: str
    empty: str


def lists(desk: Desk) -> Iterator[Output]:
    """Every list page of one language."""
    listed = [kind_list(kind) for kind in LISTED if kind in desk.kinds]
    for each in [*listed, *map(tag_list, desk.contents.by_tag)]:
        items = each.items(desk.contents) or ()
        for number in range(1, page_count(desk, items) + 1):
            yield page(address.list_page(each.path(desk.lang), number), desk.lang, partial(listing, desk, each, number))


def kind_list(kind: str) -> Paged:
    return Paged(partial(address.section, kind=kind), lambda contents: contents.kind(kind), partial(kind_frame, kind))


def kind_frame(kind: str, desk: Desk) -> Frame:
    naming = kinds.NAMES[kind]
    return Frame(
        heading=Words(kinds.label(desk, kind)),
        intro=desk.gettext(naming.intro),
        trail=kinds.trail(desk),
        section=address.section(desk.lang, kind),
        empty=desk.gettext(naming.empty),
    )


def tag_list(slug: str) -> Paged:
    return Paged(
        partial(address.tag_page, slug=slug), lambda contents: contents.by_tag.get(slug), partial(tag_frame, slug)
    )


def tag_frame(slug: str, desk: Desk) -> Frame:
    heading = words(desk, *tag_name(desk, slug))
    return Frame(heading, intro="", trail=kinds.trail(desk, tag_index_link(desk)), section="", empty="")


def listing(desk: Desk, paged: Paged, number: int) -> Listing:
    """Page `number` of a list."""
    frame, first = paged.frame(desk), paged.path(desk.lang)
    found = {lang: paged.items(contents) for lang, contents in desk.all_contents.items()}
    counts = {lang: page_count(desk, items) for lang, items in found.items() if items is not None}
    pager = make_pager(desk, first, number, counts[desk.lang])
    title = frame.heading.text if number == 1 else f"{frame.heading.text} – {pager.text}"
    top = head(
        desk,
        address.list_page(first, number),
        title,
        frame.intro or title,
        same_page(counts, paged.path, number),
        nearest=partial(tag_index_or_home, desk),  # of a tag: the other lists are there in every language
        trail=frame.trail,
        feeds=list_feeds(desk, frame.heading.text, first),
        section=frame.section,
    )
    some = (found[desk.lang] or ())[(number - 1) * desk.site.per_page : number * desk.site.per_page]
    teasers = tuple(teaser(desk, item) for item in some)
    return Listing(top, frame.heading, frame.intro, teasers, pager, frame.empty)


def page_count(desk: Desk, items: Sequence[Shown]) -> int:
    return max(1, ceil(len(items) / desk.site.per_page))


def same_page(counts: Mapping[str, int], path_in: Callable[[str], str], number: int) -> dict[str, Place]:
    """Page `number` in each language that has the list; its last page, the nearest in time, where it is shorter."""
    return {
        lang: Place(address.list_page(path_in(lang), min(number, count)), same=number <= count)
        for lang, count in counts.items()
    }


def make_pager(desk: Desk, first: str, number: int, count: int) -> Pager:
    return Pager(
        number=number,
        count=count,
        previous=address.list_page(first, number - 1) if number > 1 else "",
        next=address.list_page(first, number + 1) if number < count else "",
        text=desk.gettext("Page {number} of {count}").format(number=number, count=count),
    )
