"""Where a target leads, and why it leads nowhere."""

from collections.abc import Iterator, Sequence

from plugins.edition import address
from plugins.link.entries import Clock, link
from plugins.problems.problem import N_, Problem
from plugins.read.document import Document
from plugins.read.findings import nearest
from plugins.read.front import Status
from plugins.redirects.move import FILE, Move
from plugins.redirects.old import Old, old_address
from plugins.redirects.pattern import filled, whole
from plugins.redirects.places import Destination, Places, folded
from plugins.redirects.spread import FILE as IN_LANGUAGE
from plugins.redirects.spread import of_text


def resolve(to: str, known: Places) -> Destination | None:
    """None where there is no such page, or nobody shall be led to it."""
    if to.startswith("/"):
        place = known.addresses.get(folded(to))
        return None if place is None or folded(to) in known.hidden else known.destination(place)
    folder, _, file = to.partition(IN_LANGUAGE)
    entry = known.entries.get(folder)
    return of_text(entry, file.removesuffix(".md")) if entry else None


def nowhere(move: Move, key: str, to: str, moves: Sequence[Move], known: Places) -> Problem:
    """What is wrong with the target of this key."""
    end = follow(to, moves, known) if to.startswith("/") else None
    values: dict[str, object] = {"to": to, "key": key}
    if end == to:
        found, do = N_("“{to}” leads back to itself"), N_("write the address of a page that is there")
    elif end:
        found, do = N_("“{to}” is an old address too, and leads on to “{end}”"), N_('write {key} = "{end}"')
        values["end"] = end
    elif reason := withheld(to, known):
        found, do = reason, N_("wait with this redirect until anyone may read it, or lead to another page")
    else:
        candidates = [f"/{each}" for each in known.addresses.values()] if to.startswith("/") else list(known.entries)
        found, meant = N_("there is no page “{to}”"), nearest(to, candidates)
        do = N_("did you mean “{meant}”?") if meant else N_("write the address of a page that is there")
        values["meant"] = meant
    return Problem(FILE, move.line(key), found, do, values)


def follow(to: str, moves: Sequence[Move], known: Places) -> str:
    """The page at the end of old addresses; `to` itself where they go round; empty where there is none."""
    seen: set[str] = set()
    now = to
    while folded(now) not in seen:
        seen.add(folded(now))
        old = old_address(now)
        if old.key in known.aliases:
            return "/" + known.aliases[old.key][1]
        if not (now := next(steps(old, moves), "")):
            return ""
        if end := resolve(now, known):
            return "/" + end.address
    return to


def steps(old: Old, moves: Sequence[Move]) -> Iterator[str]:
    """Where the redirects lead from there: what names one address, before what stands for many."""
    for each in sorted((each for each in moves if not each.origin.query), key=lambda each: not each.is_exact):
        if match := whole(each.origin.path).fullmatch(old.path):
            yield filled(each.to, match.groupdict())


def withheld(to: str, known: Places) -> str:
    """Why a text that is there has no page to lead to; empty where there is no such text."""
    if to.startswith("/") and folded(to) in known.hidden:
        return N_("“{to}” is hidden, and would not be any more")
    named = {each.path for each in known.documents} | {each.entry for each in known.documents}
    if not to.startswith("/") and to not in named:
        return ""
    for document, place in every(known):
        if folded(to) in (folded(place), document.path, document.entry):
            return reason(document)
    return ""


def every(known: Places) -> Iterator[tuple[Document, str]]:
    """All texts, and the addresses that they have or will have."""
    clock = Clock(known.site.now, known.site.zone, preview=True)
    for entry in link(known.documents, known.languages, clock).values():
        for lang, version in entry.versions.items():
            yield version, address.entry_page(entry, lang)


def reason(document: Document) -> str:
    if document.front.status is Status.DRAFT:
        return N_("“{to}” is a draft, which nobody can read")
    if document.front.status is Status.HIDDEN:
        return N_("“{to}” is hidden, and would not be any more")
    return N_("“{to}” is a text whose day has not come")
