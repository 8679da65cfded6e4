from plugins.problems.problem import Problem
from plugins.read.body import read_body


def read(text: str, kind: str = "news") -> tuple[str, list[Problem]]:
    body, problems = read_body(text, lang="uk", kind=kind, folder="news/x", first_line=1)
    return "".join(str(part) for part in body.parts), problems


def test_footnotes_need_no_language() -> None:
    html, problems = read("Aa[^x] b.\n\n[^x]: Note.")
    assert not problems
    assert html == (
        '<p>Aa<sup id="fnref1"><a href="#fn1" class="footnote-ref" role="doc-noteref">1</a></sup> b.</p>\n'
        '<section class="footnotes" role="doc-endnotes">\n<ol>\n<li id="fn1">\n<p>Note.\u00a0'
        '<a href="#fnref1" aria-label="1" class="footnote-backref" role="doc-backlink">↩\ufe0e</a></p>\n'
        "</li>\n</ol>\n</section>"
    )


def test_they_are_numbered_as_they_come_in_the_text() -> None:
    html, _ = read("a[^z] b[^я]\n\n[^я]: second\n[^z]: first")
    assert html.index("first") < html.index("second")
    assert 'href="#fn1"' in html


def test_a_second_reference_has_its_own_way_back() -> None:
    html, problems = read("a[^x] b[^x]\n\n[^x]: Note.")
    assert not problems
    assert 'id="fnref1-2"' in html
    assert 'href="#fnref1-2" aria-label="1 – 2"' in html


def test_a_reference_without_a_footnote_is_an_error() -> None:
    _, problems = read("a\n\nb[^x] `[^code]`")
    assert [(problem.line, problem.values["label"]) for problem in problems] == [(3, "x")]


def test_a_footnote_without_a_reference_is_an_error() -> None:
    _, problems = read("a\n\n[^x]: b")
    assert [(problem.line, problem.values["label"]) for problem in problems] == [(3, "x")]


def test_footnotes_stand_outside_the_last_question() -> None:
    html, _ = read("## Q\n\na[^x]\n\n[^x]: b", kind="dossier")
    assert html.index("</section>") < html.index('<section class="footnotes"')


def test_ids_in_raw_html_do_not_come_through() -> None:
    html, _ = read('<sup id="main">a</sup> <a class="footnote-ref" href="https://e.org">b</a>')
    assert html == '<p><sup>a</sup> <a href="https://e.org" rel="noreferrer" class="footnote-ref">b</a></p>'


def test_a_footnote_without_words_stops_nothing() -> None:
    html, _ = read("a[^y] b[^x]\n\n[^x]:\n\n[^y]: Note.")
    assert '<li id="fn2">\n<p><a href="#fnref2"' in html
