"""The Markdown of one text as HTML that is not safe yet, by the short way or the long one."""

from msgspec import Struct

from plugins.read.body_fault import Fault
from plugins.read.markdown_plain import plain_html

PLACEHOLDERS = ("\x02", "\x03")  # Python-Markdown's, which it may leave behind


class Converted(Struct, frozen=True):
    """`raw` is the HTML that the author wrote, piece by piece; `notes` are the labels of the footnotes."""

    html: str
    raw: tuple[str, ...] = ()
    notes: frozenset[str] = frozenset()
    faults: tuple[Fault, ...] = ()


def converted(text: str) -> Converted:
    """RecursionError where the text is nested too deep."""
    html = plain_html(text)
    if html is not None:
        return Converted(html)
    from plugins.read.markdown_pipeline import converter  # loads Python-Markdown, which most texts can do without

    return converter().convert(text)
