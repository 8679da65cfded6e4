"""The index of titles and tags: a page or more for each letter, where all of it is too long for one page."""

from collections.abc import Iterator, Sequence
from functools import partial
from math import ceil

from plugins.edition import address
from plugins.page import kinds
from plugins.page.alphabet import Named, page_name
from plugins.page.desk import Desk
from plugins.page.heads import Place, head
from plugins.page.lists import make_pager
from plugins.page.models import Letter, LetterPage, Link, Title
from plugins.page.output import Output, page

MOST_TOGETHER = 60  # titles that stand on the page of the search itself
MOST_ON_A_PAGE = 100  # titles of a letter on one page, which so has about 7 KB


def is_long(desk: Desk) -> bool:
    """Asks only how many there are, so that a new title changes nothing but its letter's page."""
    return sum(map(len, desk.alphabet.values())) > min(6 * desk.site.per_page, MOST_TOGETHER)


def per_page(desk: Desk) -> int:
    return min(10 * desk.site.per_page, MOST_ON_A_PAGE)


def letter_pages(desk: Desk) -> Iterator[Output]:
    if is_long(desk):
        for letter, names in desk.alphabet.items():
            first = address.letter_page(desk.lang, page_name(letter))
            for number in range(1, ceil(len(names) / per_page(desk)) + 1):
                yield page(address.list_page(first, number), desk.lang, partial(letter_page, desk, letter, number))


def letter_page(desk: Desk, letter: str, number: int) -> LetterPage:
    names, first = desk.alphabet[letter], address.letter_page(desk.lang, page_name(letter))
    pager = make_pager(desk, first, number, ceil(len(names) / per_page(desk)))
    heading = desk.gettext("Titles and tags: {letter}").format(letter=letter)
    title = f"{heading} – {pager.text}" if number > 1 else heading
    here, elsewhere = address.list_page(first, number), desk.site.languages.keys() - {desk.lang}
    top = head(
        desk,
        here,
        title,
        title,
        # Letters differ, so in another language this leads to the beginning of its index.
        {desk.lang: Place(here)} | {lang: Place(address.search(lang), same=False) for lang in elsewhere},
        trail=kinds.trail(desk, Link(desk.gettext("Search"), address.search(desk.lang))),
        section=address.search(desk.lang),
    )
    some = names[(number - 1) * per_page(desk) : number * per_page(desk)]
    return LetterPage(top, heading, links(desk, letter), titles(desk, some), pager)


def links(desk: Desk, current: str = "") -> tuple[Link, ...]:
    return tuple(
        Link(letter, address.letter_page(desk.lang, page_name(letter)), current=letter == current)
        for letter in desk.alphabet
    )


def index(desk: Desk) -> tuple[Letter, ...]:
    """All of it."""
    return tuple(Letter(letter, page_name(letter), titles(desk, names)) for letter, names in desk.alphabet.items())


def titles(desk: Desk, names: Sequence[Named]) -> tuple[Title, ...]:
    return tuple(title(desk, named) for named in names)


def title(desk: Desk, named: Named) -> Title:
    direction = desk.site.languages[named.lang].dir if named.lang else ""
    return Title(named.label, named.path, named.lang, direction, named.tag)
