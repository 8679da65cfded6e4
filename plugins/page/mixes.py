"""Feeds in several languages: what they are called, and where a page announces them."""

from plugins.edition import address
from plugins.languages.language import capitalised, language_name
from plugins.page.desk import Desk
from plugins.page.heads import feed_links
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


def mix_title(desk: Desk, order: Order) -> str:
    return f"{desk.site.name}: {mix_words(desk, order)}"


def mix_links(desk: Desk) -> tuple[FeedLink, ...]:
    """Of the mixes in which this language comes first."""
    own = [order for order in desk.site.feed_mixes if order[0] == desk.lang]
    return tuple(link for order in own for link in feed_links(mix_title(desk, order), address.mix(order)))
