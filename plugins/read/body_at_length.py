"""The body of any text: its Markdown becomes HTML, which is made safe, and gone through once more."""

import re
from collections.abc import Iterator

from plugins.problems.problem import N_, Severity
from plugins.read.body_elements import body_writer, finish
from plugins.read.body_fault import Fault
from plugins.read.body_frame import Place
from plugins.read.body_source import Source
from plugins.read.converted import PLACEHOLDERS, Converted, converted
from plugins.read.document import Body
from plugins.read.findings import Findings
from plugins.read.html_tokens import tokens
from plugins.read.markdown_limits import too_deep, within_limits
from plugins.read.raw_html import removed
from plugins.read.sanitise import sanitise

_EMPTY = Body((), (), frozenset(), "")
# What XML 1.0 §2.2 forbids, and surrogates, which are no text. Character references can bring them in, too.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2029\ufdd0-\ufdef\ufffe\uffff]")
_NOTE = re.compile(r"(?<![!\\])\[\^([^\]\n]+)\](?!\s*:)")


def body_at_length(text: str, first_line: int, place: Place, findings: Findings) -> Body:
    """RecursionError and the like are told as problems: there is always a body, if an empty one."""
    text = _FORBIDDEN.sub("", text.replace("\r\n", "\n"))
    if not text.strip():
        return _EMPTY
    source = Source(text, first_line)
    if within_limits(source, findings):
        try:
            return _convert(source, place, findings)
        except RecursionError:
            too_deep(first_line, findings)
    return _EMPTY


def _convert(source: Source, place: Place, findings: Findings) -> Body:
    made = converted(source.text)
    for fault in _faults(made, source):
        findings.problems.append(fault.problem(source))
    html = sanitise(made.html, made=not made.raw)
    if "&" in source.text or any(mark in html for mark in PLACEHOLDERS):
        html = _FORBIDDEN.sub("", html)
    writer = body_writer(place, source, findings)
    writer.write(tokens(html))
    finish(writer)
    if writer.lost and not any(problem.severity is Severity.ERROR for problem in findings.problems):
        findings.add(
            source.first_line,
            N_("a link or a picture has an address that no browser understands"),
            N_("correct it; web addresses begin with https://"),
        )
    body = writer.body()
    return body if body.plain or len(body.parts) > 1 else _EMPTY


def _faults(made: Converted, source: Source) -> Iterator[Fault]:
    yield from made.faults
    if made.raw:
        yield from removed(made.raw)
    if "[^" in source.text:
        yield from _missing_notes(made, source)


def _missing_notes(made: Converted, source: Source) -> Iterator[Fault]:
    for label in dict.fromkeys(match[1] for match in _NOTE.finditer(source.prose)):
        if label not in made.notes:
            yield Fault(
                f"[^{label}]",
                N_("there is no footnote “{label}”"),
                N_("write it on a line of its own below: “[^{label}]: …”"),
                {"label": label},
            )
