import pytest

from plugins.checks.rules.html_validity import of_page
from tests.checks.pages import html, of, page, said

GOOD = [
    "<p>One<br>two <a href='x'>three <b>four</b></a></p>",
    "<ul><li>One<ul><li>Two</li></ul></li></ul>",
    "<table><caption>A</caption><thead><tr><th>B</th></tr></thead><tbody><tr><td><p>C</p></td></tr></tbody></table>",
    "<dl><div><dt>A</dt><dd><p>B</p></dd></div></dl>",
    "<details><summary><h2>A</h2></summary><p>B</p></details>",
    "<figure><img src='a.webp' alt=''><figcaption>B</figcaption></figure>",
    "<a href='x'><div>A block in a link</div></a>",
    "<svg viewBox='0 0 1 1'><path d='M0 0'/><g><title>A</title></g></svg>",
    "<script src='a.js'></script><p>1 &lt; 2 &amp; 3</p>",
    "<picture><source srcset='a.avif' type='image/avif'><img src='a.webp' alt='A'></picture>",
    "<!-- <p> is a paragraph --><p>A</p>",
    "<select><option>A</option></select><my-element>B</my-element>",
]
BAD = [
    ("<p>One<div>two</div></p>", "<div> may not be in <p>"),
    ("<b><p>One</p></b>", "<p> may not be in <b>"),
    ("<p>One", "<p> is not closed"),
    ("</section>", "</section> closes what is not open"),
    ("<p id='a' class='b' id='c'>One</p>", "<p> has the attribute “id” twice"),
    ("<div/>", "<div/> does not close an element in HTML"),
    ("<p <b>One</b></p>", "a tag is broken: “<p <b>One</b></p>"),
    ("<li>One</li>", "<li> may not be in <body>"),
    ("<ul><p>One</p></ul>", "<p> may not be in <ul>"),
    ("<a href='x'><b><a href='y'>One</a></b></a>", "<a> may not be in <a>"),
    ("<a href='x'><button>One</button></a>", "<button> may not be in <a>"),
    ("<form><form></form></form>", "<form> may not be in <form>"),
    ("<table><td>One</td></table>", "<td> may not be in <table>"),
    ("<center>One</center>", "<center> is obsolete"),
    ("<p align='left'>One</p>", "the attribute “align” of <p> is obsolete"),
    ("<pp>One</pp>", "there is no element <pp>"),
    ("<img alt=''>", "<img> needs the attribute “src”"),
    ("<details>One</details>", "<details> has none of what belongs into it: <summary>"),
    ("<p dir='left'>One</p>", "<p> has the direction “left”, and can have ltr, rtl or auto"),
    ("<p tabindex='3'>One</p>", "<p> has a tabindex that changes the order of the page"),
    ("<title>Two</title>", "<title> may not be in <body>"),
]


@pytest.mark.parametrize("body", GOOD)
def test_good_markup_is_left_alone(body: str) -> None:
    assert said(of_page(page(body))) == []


@pytest.mark.parametrize(("body", "fault"), BAD)
def test_bad_markup_is_told(body: str, fault: str) -> None:
    assert fault in "\n".join(said(of_page(page(body))))


def test_a_page_begins_with_its_doctype_and_says_its_encoding() -> None:
    assert "the page does not begin with <!doctype html>" in said(of_page(of(html()[1:])))
    assert any("encoding" in each for each in said(of_page(of(html().replace("<meta charset", "<meta name")))))


def test_a_page_has_one_title_and_its_language() -> None:
    assert any("exactly one title" in each for each in said(of_page(of(html(title="")))))
    assert "<html> needs the attribute “lang”" in said(of_page(of(html(lang=""))))


def test_the_line_and_the_words_are_told() -> None:
    finding = next(iter(of_page(page("<p>\n\n<center>Middle of it</center></p>"))))
    assert finding.words == ("Middle of it",)
    assert finding.line == 12
