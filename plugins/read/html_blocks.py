"""Tables and footnotes.

Tables scroll in `<div class="scroll" role="group" tabindex="0">`; their cells are aligned by the classes align-start,
align-center and align-end.
"""

from plugins.read.body_frame import Frame
from plugins.read.body_writer import BodyWriter
from plugins.read.heading_ids import FOOTNOTE_ID
from plugins.read.html_headings import close_question
from plugins.read.html_tokens import start_tag

_ALIGNMENT = {"left": "align-start", "center": "align-center", "right": "align-end"}


def table(writer: BodyWriter, frame: Frame) -> None:
    frame.closing = "</table></div>"
    writer.emit('<div class="scroll" role="group" tabindex="0">', start_tag("table", frame.attributes))


def cell(writer: BodyWriter, frame: Frame) -> None:
    attributes = frame.attributes
    alignment = _ALIGNMENT.get(attributes.pop("align", ""), "")
    if alignment:
        attributes["class"] = f"{attributes.get('class', '')} {alignment}".strip()
    if frame.tag == "th" and any(outer.tag == "thead" for outer in writer.stack):
        attributes.setdefault("scope", "col")
    writer.emit(start_tag(frame.tag, attributes))


def section(writer: BodyWriter, frame: Frame) -> None:
    if frame.attributes.get("class") != "footnotes":
        frame.attributes.pop("role", None)
    elif not writer.stack:
        close_question(writer)
    writer.emit(start_tag("section", frame.attributes))


def with_id(writer: BodyWriter, frame: Frame) -> None:
    """Only footnotes bring ids with them."""
    name = frame.attributes.pop("id", "")
    kept = {"id": name} if FOOTNOTE_ID.fullmatch(name) and writer.ids.claim(name) else {}
    writer.emit(start_tag(frame.tag, {**kept, **frame.attributes}))
