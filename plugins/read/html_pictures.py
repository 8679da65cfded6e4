"""Pictures beside the text.

A picture needs words for those who do not see it: `![words](x.jpg)`; `![""](x.jpg)` marks mere decoration. Alone in its
paragraph it can have a caption: `![words](x.jpg "caption")`.
"""

from msgspec.structs import replace

from plugins.languages.typography import typographer
from plugins.problems.problem import N_
from plugins.read.body_frame import Frame
from plugins.read.body_links import Refused, picture_path
from plugins.read.body_writer import BodyWriter
from plugins.read.document import FileRef
from plugins.read.html_tokens import start_tag

_NO_WORDS = frozenset({'""', "''", "“”", "«»", "„“"})
_SHARED = "shared"  # of a figure that the author made, with more in it


def picture(writer: BodyWriter, frame: Frame) -> None:
    attributes = frame.attributes
    written, alt = attributes.pop("src", None), attributes.pop("alt", "").strip()
    caption = attributes.pop("title", "").strip()
    if written is None:
        writer.lost += 1
        return
    line = writer.source.line_of_target(written, writer.next_occurrence(written))
    path = picture_path(written, writer.place.folder)
    if isinstance(path, Refused):
        writer.findings.add(line, path.found, path.do, written=written)
        return
    if not alt:
        writer.findings.add(
            line,
            N_("the picture “{written}” has no words for those who cannot see it"),
            N_('say what is on it: ![…]({written}); for mere decoration write ![""]({written})'),
            written=written,
        )
    set_type = typographer(attributes.get("lang", writer.text.lang))
    alt = "" if alt in _NO_WORDS else set_type(alt)
    if writer.link is not None:
        writer.link.words.append(alt)
    writer.text.object()
    rest = start_tag("", attributes).removeprefix("<").removesuffix(">")
    writer.emit(FileRef(path, line, written, alt, set_type(caption), rest, alone=is_alone(writer)))


def is_alone(writer: BodyWriter) -> bool:
    """Whether this picture has a figure for itself, as far as can be known before what follows."""
    figure = writer.stack[-1] if writer.stack else None
    if figure is None or figure.tag != "figure":
        return False
    if figure.target:
        share(writer, figure)
        return False
    figure.target = "taken"
    return True


def caption_start(writer: BodyWriter, frame: Frame) -> None:
    """The author's own caption, in HTML: what we would say of the picture stands right beside it then."""
    if writer.stack and writer.stack[-1].tag == "figure":
        share(writer, writer.stack[-1])
    writer.emit(start_tag(frame.tag, frame.attributes))


def share(writer: BodyWriter, figure: Frame) -> None:
    figure.target = _SHARED
    for number, part in enumerate(writer.out[figure.place :], figure.place):
        if isinstance(part, FileRef):
            writer.out[number] = replace(part, alone=False)
