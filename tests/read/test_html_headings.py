from plugins.problems.problem import Severity
from plugins.read.body import read_body
from plugins.read.document import Body, Heading


def read(text: str, kind: str = "news") -> tuple[Body, list[tuple[int, Severity]]]:
    body, problems = read_body(text, lang="en", kind=kind, folder="news/x", first_line=1)
    return body, [(problem.line, problem.severity) for problem in problems]


def test_headings_get_ids_and_are_listed() -> None:
    body, problems = read('## "One" *two*\n\n### Three')
    assert not problems
    assert body.parts == ('<h2 id="one-two">“One” <em>two</em></h2>\n<h3 id="three">Three</h3>',)
    assert body.headings == (Heading(2, "one-two", "“One” two"), Heading(3, "three", "Three"))
    assert body.ids == {"one-two", "three"}


def test_the_first_level_is_the_pages_own() -> None:
    assert read("a\n\n# b")[1] == [(3, Severity.ERROR)]
    assert read("a\n===")[1] == [(1, Severity.ERROR)]


def test_a_skipped_level_is_a_warning() -> None:
    assert read("## a\n\n#### b")[1] == [(3, Severity.WARNING)]
    assert read("### a")[1] == [(1, Severity.WARNING)]
    assert read("## a\n\n### b\n\n## c\n\n### d")[1] == []


def test_a_heading_without_words_is_an_error() -> None:
    assert read("a\n\n## <b></b>")[1] == [(3, Severity.ERROR)]


def test_questions_of_a_dossier_are_numbered_sections() -> None:
    body, problems = read("Intro\n\n## What?\n\nThis.\n\n### Part\n\n## 2. [Why](https://e.org)?\n\nSo.", "dossier")
    assert not problems
    assert "".join(str(part) for part in body.parts) == (
        "<p>Intro</p>\n"
        '<section class="question" id="q1"><h2><a class="permalink" href="#q1">1.</a> What?</h2>\n<p>This.</p>\n'
        '<h3 id="part">Part</h3>\n</section>\n'
        '<section class="question" id="q2"><h2><a class="permalink" href="#q2">2.</a> '
        '<a href="https://e.org" rel="noreferrer">Why</a>?</h2>\n<p>So.</p></section>\n'
    )
    assert body.headings == (Heading(2, "q1", "What?"), Heading(3, "part", "Part"), Heading(2, "q2", "Why?"))


def test_a_heading_in_a_quotation_is_no_question() -> None:
    body, _ = read("> ## Quoted", "dossier")
    assert body.headings == (Heading(2, "quoted", "Quoted"),)


def test_a_year_at_the_beginning_of_a_question_stays() -> None:
    body, _ = read("## 2019 was what?", "dossier")
    assert body.headings == (Heading(2, "q1", "2019 was what?"),)
