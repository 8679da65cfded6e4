"""Which elements of a body are special, and by which function."""

from types import MappingProxyType

from plugins.read.body_frame import Place
from plugins.read.body_letters import check_letters
from plugins.read.body_source import Source
from plugins.read.body_writer import BodyWriter, Ends, Starts
from plugins.read.findings import Findings
from plugins.read.html_blocks import cell, section, table, with_id
from plugins.read.html_headings import close_question, heading_end, heading_start
from plugins.read.html_links import check_fragments, link_end, link_start
from plugins.read.html_pictures import caption_start, picture

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
STARTS: Starts = MappingProxyType(
    {
        **dict.fromkeys(_HEADINGS, heading_start),
        **dict.fromkeys(("td", "th"), cell),
        **dict.fromkeys(("li", "sup"), with_id),
        "a": link_start,
        "figcaption": caption_start,
        "img": picture,
        "section": section,
        "table": table,
    }
)
ENDS: Ends = MappingProxyType({**dict.fromkeys(_HEADINGS, heading_end), "a": link_end})


def body_writer(place: Place, source: Source, findings: Findings) -> BodyWriter:
    return BodyWriter(place, source, findings, STARTS, ENDS)


def finish(writer: BodyWriter) -> None:
    """What can only be done when all of the text has been read."""
    close_question(writer)
    check_fragments(writer)
    check_letters(writer.text.passages, writer.source, writer.findings)
