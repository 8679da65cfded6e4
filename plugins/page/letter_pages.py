"""The index of titles and tags: a page or more for each letter, where all of it is too long for one page."""

from collections.abc import Iterator, Sequence
from functools import partial
from math import ceil

from plugins.edition import address
from plugins.page import kinds
from plugins.page.alphabet import Named, page_name
from plugins.page.desk import Desk
from plugins.page.heads import head
from plugins.page.lists import make_pager
from plugins.page.models import Letter, LetterPage, Link, Title
from plugins.page.output import Output, page

TOGETHER = 60  # titles that stand on the page of the search itself
PER_PAGE = 100  # titles of a letter on one page, which so has about 7 KB


def is_long(desk: Desk) -> bool:
    """Asks only how many there are, so that a new title changes nothing but its letter's page."""
    return sum(map(len, desk.alphabet.values())) > TOGETHER


def letter_pages(desk: Desk) -> Iterator[Output]:
    if is_long(desk):
        for letter, names in desk.alphabet.items():
            first = address.letter_page(desk.lang, page_name(letter))
            for number in range(1, ceil(len(names) / PER_PAGE) + 1):
                yield page(address.list_page(first, number), desk.lang, partial(letter_page, desk, letter, number))


def letter_page(desk: Desk, letter: str, number: int) -> LetterPage:
    names, first = desk.alphabet[letter], address.letter_page(desk.lang, page_name(letter))
    pager = make_pager(desk, first, number, ceil(len(names) / PER_PAGE))
    heading = desk.gettext("Titles and tags: {letter}").format(letter=letter)
    title = f"{heading} – {pager.text}" if number > 1 else heading
    top = head(
        desk,
        address.list_page(first, number),
        title,
        title,
        {},
        nearest=address.search,
        trail=kinds.trail(desk, Link(desk.gettext("Search"), address.search(desk.lang))),
        section=address.search(desk.lang),
    )
    return LetterPage(
        top, heading, links(desk, letter), titles(desk, names[(number - 1) * PER_PAGE : number * PER_PAGE]), pager
    )


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
