"""Redirects that get into each other's way, into that of a text's own old address, or of a page."""

from collections.abc import Iterator, Sequence

from plugins.problems.problem import N_, Problem
from plugins.redirects.move import FILE, Move
from plugins.redirects.old import Old
from plugins.redirects.pattern import names_in
from plugins.redirects.places import Key, Places, folded

OURS = ("theme", "pictures", ".well-known")
# The site's own, whether or not a build makes them now.
KEPT = (*(f"{name}/x" for name in OURS), *(f"{name}/x/y" for name in OURS), "robots.txt", "sitemap.xml", "favicon.ico")


def clashes(moves: Sequence[Move], known: Places) -> Iterator[Problem]:
    first: dict[Key, Move] = {}
    before: list[Move] = []
    for each in moves:
        other = first.setdefault(each.origin.key, each)
        if other is not each:
            found = N_("“{old}” stands in line {line} too")
            yield told(each, found, N_("delete one of the two"), line=other.line("from"))
        elif each.is_exact:
            yield from in_the_way(each, known)
        else:
            yield from hiding(each, known)
            yield from unreached(each, before)
            before.append(each)


def in_the_way(move: Move, known: Places) -> Iterator[Problem]:
    """Of one address."""
    old = Old(move.origin.path, move.origin.query)
    if old.key in known.aliases:
        found, do = N_("the old address “{old}” stands in {other} too"), N_("delete it from one of the two")
        yield told(move, found, do, other=known.aliases[old.key][0])
    elif old.query:
        return
    elif folded(old.path) in known.addresses:
        yield told(move, N_("“{old}” is the address of a page"), N_("delete this redirect"))
    elif folded(old.path).partition("/")[0] in OURS or not known.files.isdisjoint(parents(folded(old.path))):
        yield told(move, N_("the address “{old}” is needed by the site itself"), N_("delete this redirect"))


def parents(path: str) -> Iterator[str]:
    """ "a/b" is "a/b", and is in "a"."""
    while path:
        yield path
        path = path.rpartition("/")[0]


def hiding(move: Move, known: Places) -> Iterator[Problem]:
    """A pattern that stands for a page too: servers would lead its readers away."""
    if move.origin.query or not move.rest:
        return
    top = move.origin.path.partition("/")[0]
    if any(names_in(top)) or top.casefold() in {path.partition("/")[0] for path in (*known.addresses, *KEPT)}:
        for path in (*known.addresses, *KEPT):
            if move.origin.matches(Old(path, ())):
                do = N_("write more of the old address before the first brace, so that it stands for old ones only")
                found = N_("“{old}” stands for “/{page}” too, which is a page or a file of the site")
                yield told(move, found, do, page=path)
                return


def unreached(move: Move, before: Sequence[Move]) -> Iterator[Problem]:
    """What stands higher in the file is asked first, and a query that asks for more before one that asks for less."""
    for other in before:
        alike = len(other.origin.query) == len(move.origin.query)
        if other.rest and alike and other.origin.matches(move.origin.sample):
            found = N_("“{old}” is never reached: “{other}” in line {line} stands for all of it")
            yield told(move, found, N_("put this one above it"), other=other.origin, line=other.line("from"))
            return


def told(move: Move, found: str, do: str, **values: object) -> Problem:
    return Problem(FILE, move.line("from"), found, do, {"old": str(move.origin), **values})
