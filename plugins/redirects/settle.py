"""From what `redirects.toml` says to what leads where, with everything that is wrong in it."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from plugins.problems.problem import N_, Problem, Severity
from plugins.redirects.clashes import clashes
from plugins.redirects.move import FILE, Move
from plugins.redirects.old import Old
from plugins.redirects.pattern import Pattern
from plugins.redirects.places import Destination, Key, Places, folded
from plugins.redirects.resolve import nowhere, resolve
from plugins.redirects.spread import implied, spread


class Lead(Struct, frozen=True):
    """One old address."""

    old: Old
    to: Destination


class Open(Struct, frozen=True):
    """All addresses for which the pattern stands, and that do not lead elsewhere: only a server can tell them."""

    pattern: Pattern
    to: Destination


class Settled(Struct, frozen=True):
    """`open` is in the order of the file, whose first is asked first; `leads` come before all of them."""

    leads: tuple[Lead, ...] = ()
    open: tuple[Open, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def stubs(self) -> dict[str, Destination]:
        """By the path of the page that leads on. A query is nothing that a file can have."""
        return {lead.old.path: lead.to for lead in self.leads if not lead.old.query}


def settle(moves: Sequence[Move], known: Places) -> Settled:
    """What has a problem leads nowhere."""
    problems = [*clashes(moves, known), *targets(moves, known)]
    wrong = {each.line for each in problems if each.severity is Severity.ERROR}
    sound = [each for each in moves if wrong.isdisjoint(each.lines.values())]
    opened = ((each, resolve(each.rest, known)) for each in sound if not each.is_exact and each.rest)
    return Settled(
        tuple(sorted(leads(sound, known).values(), key=lambda lead: lead.old)),
        tuple(Open(each.origin, to) for each, to in opened if to),
        tuple(sorted(problems, key=lambda problem: problem.line)),
    )


def leads(moves: Sequence[Move], known: Places) -> dict[Key, Lead]:
    """What is said of one address goes before what is said of many; of these, the first."""
    found: dict[Key, Lead] = {}
    for each in sorted(moves, key=lambda each: not each.is_exact):
        for old, to in addresses(each, known):
            if not taken(old, known):
                found.setdefault(old.key, Lead(old, to))
    return found


def addresses(move: Move, known: Places) -> Iterator[tuple[Old, Destination]]:
    if move.is_spread:
        yield from spread(move, known)
    elif to := resolve(move.to, known):
        if move.is_exact:
            yield Old(move.origin.path, move.origin.query), to
        for old in implied(move, known):
            yield old, to


def taken(old: Old, known: Places) -> bool:
    """By an alias, or by a page of the site: what stands for many addresses does not mean those."""
    return old.key in known.aliases or (not old.query and folded(old.path) in known.addresses)


def targets(moves: Sequence[Move], known: Places) -> Iterator[Problem]:
    """Of redirects that lead nowhere, or not at once."""
    for each in moves:
        for key, to in (("to", "" if each.is_spread else each.to), ("else", each.otherwise)):
            if to and resolve(to, known) is None:
                yield nowhere(each, key, to, moves, known)
            elif to and folded(to) == folded(each.origin.path) and to.startswith("/"):
                found, do = N_("“{to}” leads back to itself"), N_("write the address of another page, or delete this")
                yield Problem(FILE, each.line(key), found, do, {"to": to})
        if each.is_spread and not each.otherwise and not any(True for _ in spread(each, known)):
            found = N_("nothing on the site has an address like “{to}”, so this leads nowhere")
            do = N_('write else = "/…/" with a page for all of them, or delete this redirect')
            yield Problem(FILE, each.line("to"), found, do, {"to": each.to}, Severity.WARNING)
