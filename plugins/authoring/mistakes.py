"""All that can be wrong with a wish for a new text."""

from collections.abc import Iterator

from plugins.authoring import campaigns
from plugins.authoring.desk import Desk, unknown_language
from plugins.authoring.fault import Fault, asked_wrongly
from plugins.authoring.layout import one_line
from plugins.authoring.wish import OF_EVENTS, Wish, shortened
from plugins.languages.slug import slugify
from plugins.problems.problem import N_
from plugins.read.findings import Findings, listed, nearest
from plugins.read.kind import Draft, Key
from plugins.read.kinds.event_times import settle_times
from plugins.read.schema import KINDS
from plugins.read.text import described, forbidden
from plugins.read.tree import Scalar
from plugins.read.values.names import NAME
from plugins.read.values.plain import text

LONGEST_NAME = 200  # bytes: disks take 255 for a folder, which has the date as well


def faults(name: str, wish: Wish, desk: Desk) -> Iterator[Fault]:
    """What is wrong with one part of a wish, which is there."""
    value = getattr(wish, name)
    if name == "kind":
        yield from _kind(value)
    elif name == "language":
        if value not in desk.languages:
            yield unknown_language("--language", value, desk.languages)
    elif name == "slug":
        yield from _slug(value, wish.language)
    elif wish.kind in KINDS:
        yield from _value(name, value, wish)
        if name == "campaign":
            yield from _campaign(value, desk)


def _campaign(value: str, desk: Desk) -> Iterator[Fault]:
    known = campaigns.public(desk)
    if value not in known:
        values = {"name": value, "known": listed(known)}
        waiting = value in campaigns.begun(desk)
        unpublished = N_("the campaign “{name}” is not published (a draft, or for a later date)")
        publish = N_("leave it out, or publish the campaign first")
        choice = N_("the campaigns are: {known}") if known else N_("leave it out: there are no campaigns yet")
        nowhere = N_("there is no campaign “{name}”")
        yield Fault(unpublished if waiting else nowhere, publish if waiting else choice, values)


def _kind(value: str) -> Iterator[Fault]:
    if value not in KINDS:
        values = {"kind": value, "kinds": listed(KINDS), "meant": nearest(value, KINDS)}
        do = N_("did you mean “{meant}”?") if values["meant"] else N_("write one of: {kinds}")
        yield Fault(N_("--kind: there is no kind of text “{kind}”"), do, values)


def _slug(value: str, lang: str) -> Iterator[Fault]:
    if NAME.fullmatch(value) and len(value) <= LONGEST_NAME:
        return
    values = {"slug": value, "mended": shortened(slugify(value, lang))}
    short = N_("write a short one of small letters a-z, digits and hyphens")
    do = N_("write it like this: {mended}") if values["mended"] else short
    yield Fault(N_("--slug: “{slug}” cannot be a folder's name"), do, values)


def _value(name: str, value: str, wish: Wish) -> Iterator[Fault]:
    """What the reader says of the key; a time is looked at together with the other."""
    if name in OF_EVENTS and wish.kind != "events":
        do = N_("leave it out, or write --kind events")
        yield Fault(N_("--{name} is for events only"), do, {"name": name})
        return
    if character := _surrogate(value) or forbidden(value):
        values = {"name": name, "character": described(character)}
        yield Fault(N_("--{name} has an invisible character ({character})"), N_("type it again by hand"), values)
        return
    findings = Findings("")
    key = KINDS[wish.kind].keys.get(name, Key(name, text))
    parsed = key.parse(name, Scalar(one_line(value), 0), findings)
    if name in ("start", "end") and parsed and not findings.problems:
        _settle(name, parsed, wish, findings)
    yield from asked_wrongly(findings.problems)


def _surrogate(value: str) -> str:
    """What Python makes of bytes on the command line that are no UTF-8."""
    return next((character for character in value if "\ud800" <= character <= "\udfff"), "")


def _settle(name: str, parsed: object, wish: Wish, findings: Findings) -> None:
    """Times that the clock does not show, and an end that is not after the start."""
    values = {name: parsed}
    if name == "end" and (start := KINDS[wish.kind].keys["start"].parse("start", Scalar(wish.start, 0), Findings(""))):
        values["start"] = start
    settle_times(Draft(findings, False, 0, values, dict.fromkeys(values, 0)))
