"""Links: to entries, which are resolved for each reader later, to places in the text, to other sites."""

from plugins.problems.problem import N_
from plugins.read.body_frame import Frame
from plugins.read.body_links import Attached, Here, Inside, Outside, Refused, link_target
from plugins.read.body_writer import BodyWriter
from plugins.read.document import AttachedEnd, AttachedRef, EntryEnd, EntryRef
from plugins.read.heading_ids import FOOTNOTE_ID
from plugins.read.html_tokens import start_tag
from plugins.safety.tracking import tracking, without_tracking

_FOOTNOTE_LINKS = frozenset({"footnote-ref", "footnote-backref"})


def link_start(writer: BodyWriter, frame: Frame) -> None:
    attributes = frame.attributes
    href = attributes.pop("href", None)
    if attributes.get("class") in _FOOTNOTE_LINKS and href and FOOTNOTE_ID.fullmatch(href.removeprefix("#")):
        writer.silent += 1
        writer.emit(start_tag("a", {"href": href, **attributes}))
        return
    attributes.pop("role", None)
    attributes.pop("aria-label", None)
    writer.link = frame
    if href is None:
        writer.lost += 1
        writer.emit(start_tag("a", attributes))
        return
    frame.target = href
    frame.occurrence = writer.next_occurrence(href)
    _resolve(writer, frame, href)


def _resolve(writer: BodyWriter, frame: Frame, href: str) -> None:
    match link_target(href, writer.place.folder):
        case Outside(address, web):
            rel = {"rel": "noreferrer"} if web else {}
            if web and "?" in address:
                address = _cleaned(writer, frame, address)
            writer.emit(start_tag("a", {"href": address, **rel, **frame.attributes}))
        case Here(fragment):
            writer.fragments.append((fragment, frame))
            writer.emit(start_tag("a", {"href": f"#{fragment}", **frame.attributes}))
        case Inside(entry, lang, fragment):
            line = writer.source.line_of_target(href, frame.occurrence)
            rest = start_tag("", frame.attributes).removeprefix("<")
            frame.end = EntryEnd(entry, lang)
            writer.emit('<a href="', EntryRef(entry, lang, fragment, line, href), f'"{rest}')
        case Attached(path):
            line = writer.source.line_of_target(href, frame.occurrence)
            frame.end = AttachedEnd(path)
            rest = start_tag("", frame.attributes).removeprefix("<")
            writer.emit('<a href="', AttachedRef(path, line, href), f'"{rest}')
        case Refused(found, do):
            line = writer.source.line_of_target(href, frame.occurrence)
            writer.findings.add(line, found, do, written=href)
            writer.emit(start_tag("a", frame.attributes))


def _cleaned(writer: BodyWriter, frame: Frame, address: str) -> str:
    """Without what follows readers; its author is told."""
    parts = tracking(address)
    if parts:
        writer.findings.advise(
            writer.source.line_of_target(frame.target, frame.occurrence),
            N_("“{parts}” in the address of a link only follows readers; the site leaves it out"),
            N_("delete it from the address: {address}"),
            parts="&".join(parts),
            address=without_tracking(address),
        )
    return without_tracking(address)


def link_end(writer: BodyWriter, frame: Frame) -> None:
    if writer.link is not frame:
        writer.silent -= 1
        return
    writer.link = None
    if frame.end:
        writer.emit(frame.end)
    if not "".join(frame.words).strip():
        writer.findings.add(
            writer.source.line_of_target(frame.target, frame.occurrence),
            N_("the link “{written}” has no words"),
            N_("write between the square brackets what it leads to"),
            written=frame.target,
        )


def check_fragments(writer: BodyWriter) -> None:
    """Links to places in the same text, when all its ids are known."""
    for fragment, frame in writer.fragments:
        if fragment not in writer.ids.taken:
            writer.findings.add(
                writer.source.line_of_target(frame.target, frame.occurrence),
                N_("the link “{written}” leads to a place that is not in this text"),
                N_("write the id of a heading of this text after “#”: {ids}"),
                written=frame.target,
                ids=", ".join(title.id for title in writer.titles) or "—",
            )
