"""From the Markdown of one file to safe HTML in parts, and the problems in it."""

from plugins.problems.problem import Problem
from plugins.read.body_frame import Place
from plugins.read.body_source import Source
from plugins.read.document import Body
from plugins.read.findings import Findings
from plugins.read.plain_body import plain_body


def read_body(text: str, *, lang: str, kind: str, folder: str, first_line: int) -> tuple[Body, list[Problem]]:
    """The body of an entry's version, whose text begins at `first_line` of its file.

    `folder` is the entry's ("news/2024-03-28-x"). Problems have no path. A text that cannot be converted at all gives
    an empty body and at least one error.
    """
    place = Place(lang, kind, folder)
    findings = Findings("")
    body = plain_body(Source(text, first_line), place, findings)
    if body is None:
        from plugins.read.body_at_length import body_at_length  # loads a parser and a sanitiser, which few texts need

        body = body_at_length(text, first_line, place, findings)
    return body, findings.in_order()
