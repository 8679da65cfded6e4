"""A translation of a text that is there: its file, to fill in."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from plugins.authoring.desk import Desk, unknown_language
from plugins.authoring.fault import Fault, Refused, refuse
from plugins.authoring.proof import proof
from plugins.authoring.translation import translation
from plugins.authoring.versions import Named, find, source_and_original
from plugins.authoring.writing import already_there, write_new
from plugins.problems.problem import N_, errors
from plugins.read.schema import KINDS


class Order(Struct, frozen=True):
    """What to translate, as typed; an empty string is what was not said."""

    entry: str
    to: str
    source: str = ""


def translate(order: Order, desk: Desk) -> Path:
    """Make the file and return its path. Raises `Refused` with all that is missing or wrong."""
    faults = list(wrong(order, desk))
    named = Named("", "")
    try:
        named = find(order.entry, desk) if order.entry else named
    except Refused as refused:
        faults += [fault for fault in refused.faults if isinstance(fault, Fault)]
    refuse(faults)
    path = f"{named.entry}/index.{order.to}.md"
    file = desk.content / path
    if file.exists():
        raise Refused([already_there(file)])
    asked = order.source or (named.lang if named.lang != order.to else "")
    source, original = source_and_original(named, asked, desk)
    text = translation(KINDS[named.kind], source, original, order.to)
    refuse(errors(proof(path, text)[1]))
    write_new(file, text)
    return file


def wrong(order: Order, desk: Desk) -> Iterator[Fault]:
    if not order.entry:
        do = N_("write its folder, as in: python3 tasks.py translate news/2024-03-28-a-few-words --to ru")
        yield Fault(N_("it is not said what to translate"), do)
    if not order.to:
        yield Fault(N_("--to is missing"), N_("write the language to translate into, as in --to ru"))
    for option, lang in (("--to", order.to), ("--from", order.source)):
        if lang and lang not in desk.languages:
            yield unknown_language(option, lang, desk.languages)
    if order.to and order.to == order.source:
        yield Fault(N_("--from and --to are the same language"), N_("write two different languages"))
