"""The page to search on. Its script finds words in texts; without it the index of titles and tags serves."""

from collections.abc import Iterator
from functools import partial
from math import ceil

from babel import Locale
from msgspec.structs import replace

from plugins.edition import address
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.heads import everywhere, head
from plugins.page.letter_pages import index, is_long, links
from plugins.page.models import Form, SearchPage
from plugins.page.output import Output, page

TRIED = 200  # numbers among which one of each plural form is looked for


def search_page(desk: Desk) -> Iterator[Output]:
    yield page(address.search(desk.lang), desk.lang, partial(new_search_page, desk))


def new_search_page(desk: Desk) -> SearchPage:
    top = head(
        desk,
        address.search(desk.lang),
        desk.gettext("Search"),
        desk.gettext("Search our texts, or find them by their titles from A to Z."),
        everywhere(desk, address.search),
        trail=kinds.trail(desk),
    )
    long = is_long(desk)
    return SearchPage(
        head=replace(top, searches=True),
        size=size(desk),
        found=found(desk),
        index=() if long else index(desk),
        letters=links(desk) if long else (),
    )


def size(desk: Desk) -> str:
    """Rounded up to tens of kilobytes, so that a new text rarely changes it."""
    loaded = desk.search.get(desk.lang)
    said = desk.gettext("The first search loads about {size} KB.")
    return said.format(size=ceil(loaded / 10_000) * 10) if loaded else ""


def found(desk: Desk) -> tuple[Form, ...]:
    """How many texts were found, in each form that browsers tell apart (Intl.PluralRules has CLDR's categories)."""
    rule, samples = Locale.parse(desk.language.locale).plural_form, dict[str, int]()
    for number in range(TRIED):
        samples.setdefault(rule(number), number)
    said = {category: desk.speak.ngettext("{n} text found.", "{n} texts found.", n) for category, n in samples.items()}
    return tuple(Form(category, text.format(n="#")) for category, text in said.items())
