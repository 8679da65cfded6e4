"""Headings, and in a dossier the questions that they begin.

Headings get ids from their words. In a dossier, each heading of the second level that is not inside something else is a
numbered question: `<section class="question" id="q1"><h2><a class="permalink" href="#q1">1.</a> …</h2>…</section>`.
A number that the author wrote is not written twice.
"""

from plugins.problems.problem import N_
from plugins.read.body_frame import Frame, Title
from plugins.read.body_writer import BodyWriter
from plugins.read.html_tokens import start_tag


def heading_start(writer: BodyWriter, frame: Frame) -> None:
    level = int(frame.tag[1])
    _check_level(writer, level)
    writer.headings += 1
    writer.level = level
    writer.heading = frame
    if writer.place.kind == "dossier" and level == 2 and not writer.stack:
        _open_question(writer, frame)
    else:
        frame.place = len(writer.out)
        writer.emit("")  # known at its end


def _check_level(writer: BodyWriter, level: int) -> None:
    if level == 1:
        writer.findings.add(
            writer.source.line_of_heading(writer.headings),
            N_("a heading of the first level: that is the page’s title already"),
            N_("begin headings in the text with “##”; for a “#” in the text write “\\#”"),
        )
    elif level > writer.level + 1:
        writer.findings.warn(
            writer.source.line_of_heading(writer.headings),
            N_("this heading skips a level: “{found}” comes after “{before}”"),
            N_("write “{wanted}”"),
            found="#" * level,
            before="#" * writer.level,
            wanted="#" * (writer.level + 1),
        )


def _open_question(writer: BodyWriter, frame: Frame) -> None:
    close_question(writer)
    writer.questions += 1
    name = f"q{writer.questions}"
    writer.ids.claim(name)
    frame.target = name
    writer.in_question = True
    writer.numbered = str(writer.questions)
    writer.emit(f'<section class="question" id="{name}">', start_tag("h2", frame.attributes))
    writer.emit(f'<a class="permalink" href="#{name}">{writer.questions}.</a> ')


def close_question(writer: BodyWriter) -> None:
    if writer.in_question:
        writer.emit("</section>\n")
        writer.in_question = False


def heading_end(writer: BodyWriter, frame: Frame) -> None:
    words = "".join(frame.words).strip()
    if not words:
        writer.findings.add(
            writer.source.line_of_heading(writer.headings - 1),
            N_("a heading without words"),
            N_("write its words after “##”, or remove it"),
        )
    name = frame.target
    if not name:
        name = writer.ids.for_heading(words, writer.text.lang)
        writer.out[frame.place] = start_tag(frame.tag, {"id": name, **frame.attributes})
    writer.titles.append(Title(int(frame.tag[1]), name, frame.plain_from, len(writer.plain)))
    writer.heading = None
    writer.numbered = ""
