"""Lists that run over several pages: news, press, dossier, tags."""

from collections.abc import Callable, Iterator, Mapping
from math import ceil

from plugins.edition import address
from plugins.edition.contents import Contents
from plugins.edition.shown import Shown
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.heads import Place, feed_pair, head
from plugins.page.models import Link, Listing, Pager, Words
from plugins.page.output import Output, page
from plugins.page.tags import tag_index_link, tag_name
from plugins.page.wording import words

LISTED = ("news", "press", "dossier")


def lists(desk: Desk) -> Iterator[Output]:
    """Every list page of one language."""
    for kind in LISTED:
        if kind in desk.kinds:
            yield from kind_list(desk, kind)
    for slug in desk.contents.by_tag:
        yield from tag_list(desk, slug)


def kind_list(desk: Desk, kind: str) -> Iterator[Output]:
    naming = kinds.NAMES[kind]
    yield from pages(
        desk,
        path_in=lambda lang: address.section(lang, kind),
        items_in=lambda contents: contents.kind(kind),
        exists=lambda _: True,
        heading=Words(kinds.label(desk, kind)),
        intro=desk.gettext(naming.intro),
        trail=kinds.trail(desk),
        section=address.section(desk.lang, kind),
        empty=desk.gettext(naming.empty),
    )


def tag_list(desk: Desk, slug: str) -> Iterator[Output]:
    yield from pages(
        desk,
        path_in=lambda lang: address.tag_page(lang, slug),
        items_in=lambda contents: contents.by_tag.get(slug, ()),
        exists=lambda contents: slug in contents.by_tag,
        heading=words(desk, *tag_name(desk, slug)),
        intro="",
        trail=kinds.trail(desk, tag_index_link(desk)),
        section="",
        empty="",
    )


def pages(
    desk: Desk,
    *,
    path_in: Callable[[str], str],
    items_in: Callable[[Contents], tuple[Shown, ...]],
    exists: Callable[[Contents], bool],
    heading: Words,
    intro: str,
    trail: tuple[Link, ...],
    section: str,
    empty: str,
) -> Iterator[Output]:
    """The pages of one list. In another language, page n of it where there is one, else its first page."""
    counts = {
        lang: page_count(desk, items_in(contents)) for lang, contents in desk.all_contents.items() if exists(contents)
    }
    items, first = items_in(desk.contents), path_in(desk.lang)
    for number in range(1, counts[desk.lang] + 1):
        pager = make_pager(desk, first, number, counts[desk.lang])
        title = heading.text if number == 1 else f"{heading.text} – {pager.text}"
        top = head(
            desk,
            address.list_page(first, number),
            title,
            intro or title,
            same_page(counts, path_in, number),
            trail=trail,
            feeds=feed_pair(desk, heading.text, first),
            section=section,
        )
        some = items[(number - 1) * desk.site.per_page : number * desk.site.per_page]
        teasers = tuple(desk.teasers[item.entry.id] for item in some)
        yield page(top.path, desk.lang, Listing(top, heading, intro, teasers, pager, empty))


def page_count(desk: Desk, items: tuple[Shown, ...]) -> int:
    return max(1, ceil(len(items) / desk.site.per_page))


def same_page(counts: Mapping[str, int], path_in: Callable[[str], str], number: int) -> dict[str, Place]:
    """Page `number` in each language that has the list; its first page where the list is shorter there."""
    return {
        lang: Place(address.list_page(path_in(lang), number if number <= count else 1), same=number <= count)
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
