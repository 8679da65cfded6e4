"""Pictures beside the text.

A picture needs words for those who do not see it: `![words](x.jpg)`; `![""](x.jpg)` marks mere decoration.
"""

from plugins.languages.typography import typographer
from plugins.problems.problem import N_
from plugins.read.body_frame import Frame
from plugins.read.body_links import Refused, picture_path
from plugins.read.body_writer import BodyWriter
from plugins.read.document import FileRef
from plugins.read.html_tokens import quoted, start_tag

_NO_WORDS = frozenset({'""', "''", "“”", "«»", "„“"})


def picture(writer: BodyWriter, frame: Frame) -> None:
    attributes = frame.attributes
    written, alt = attributes.pop("src", None), attributes.pop("alt", "").strip()
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
    alt = "" if alt in _NO_WORDS else typographer(attributes.get("lang", writer.text.lang))(alt)
    if writer.link is not None:
        writer.link.words.append(alt)
    writer.text.object()
    rest = start_tag("", attributes).removeprefix("<")
    writer.emit('<img src="', FileRef(path, line, written))
    writer.emit(f'" alt="{quoted(alt)}" loading="lazy" decoding="async"{rest}')
