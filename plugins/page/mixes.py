"""Feeds in several languages: what they are called, and where a page announces them."""

from plugins.edition import address
from plugins.languages.language import capitalised, language_name
from plugins.page.desk import Desk
from plugins.page.heads import ATOM, RSS
from plugins.page.models import FeedLink
from plugins.problems.problem import N_
from plugins.site.mixes import Order

SECOND = N_("{first}, and {second} where there is no {first}")
FURTHER = N_("{others}, and {next} where there is none of these")


def mix_words(desk: Desk, order: Order) -> str:
    """ "Russian, and English where there is no Russian": in the reader's language."""
    first, second, *others = (language_name(lang, desk.language) for lang in order)
    told = desk.gettext(SECOND).format(first=first, second=second)
    for name in others:
        told = desk.gettext(FURTHER).format(others=told, next=name)
    return capitalised(told)


def mix_links(desk: Desk) -> tuple[FeedLink, ...]:
    """Of the mixes in which this language comes first."""
    return tuple(link for order in desk.site.feed_mixes if order[0] == desk.lang for link in both(desk, order))


def both(desk: Desk, order: Order) -> tuple[FeedLink, FeedLink]:
    title = f"{desk.site.name}: {mix_words(desk, order)}"
    return (
        FeedLink(f"{title} (RSS)", address.mix_rss(order), RSS),
        FeedLink(f"{title} (Atom)", address.mix_atom(order), ATOM),
    )
