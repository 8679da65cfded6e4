"""HTML, and the Markdown that comes of it, which the project's own reader then shows as it was."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.import_site.html.levels import levelled
from plugins.import_site.html.page import Page
from plugins.import_site.html.text import joined, text_blocks
from plugins.import_site.html.tree import text_of
from plugins.import_site.html.wordpress import prepared
from plugins.problems.problem import errors
from plugins.read.body import read_body

SITE = "https://old.example.org/2020/a/"
CASES = {
    "marks stand at words": ("<p>One<b> two </b>three <i>four</i></p>", "One **two** three *four*"),
    "neighbours with the same mark are one": ("<p><b>bo</b><strong>ld</strong></p>", "**bold**"),
    "empty marks go": ("<p>a<b> </b>b<em></em></p>", "a b"),
    "signs of Markdown are shown": ("<p>*a* _b_ [c](d) `e` {: .x} 1 * 2 a_b</p>",
                                    r"\*a\* \_b\_ \[c\](d) \`e\` \{: .x\} 1 * 2 a_b"),
    "beginnings of lines are no lists": ("<p>1. a<br>- b<br># c<br>&gt; d<br>+ e</p>",
                                         "1\\. a  \n\\- b  \n\\# c  \n\\> d  \n\\+ e"),
    "tags that are shown": ("<p>&lt;b&gt; &amp;amp;</p>", "&lt;b> &amp;amp;"),
    "two line breaks are a paragraph": ("<p>a<br><br>b<br>c</p>", "a\n\nb  \nc"),
    "text between elements": ("a<div>b</div>c", "a\n\nb\n\nc"),
    "headings begin with the text's own marks": ("<h2><b>What <i>now</i></b></h2>", "## What *now*"),
    "a heading without words": ("<h2> </h2><h3>***</h3><p>x</p>", "\\*\\*\\*\n\nx"),
    "lists in lists": ("<ul><li>a<ol><li>b<li>c</ol><li>d</ul>", "* a\n    1. b\n    2. c\n* d"),
    "a list right within a list": ("<ul><li>a</li><ul><li>b</li></ul></ul>", "* a\n    * b"),
    "paragraphs in items": ("<ol start='3'><li><p>a</p><p>b</p><li>c</ol>", "3. a\n\n    b\n\n4. c"),
    "two lists stay two": ("<ul><li>a</ul><ul><li>b</ul>", "* a\n\n<!-- -->\n\n* b"),
    "quotations": ("<blockquote><p>a</p><ul><li>b</ul></blockquote>", "> a\n>\n> * b"),
    "tables": ("<table><tr><th>A<th>B<tr><td>c|d<td>e<br>f</table>", "| A | B |\n| --- | --- |\n| c\\|d | e<br>f |"),
    "a table without a head has its first row": ("<table><tr><td>a<td>b<tr><td>c<td>d</table>",
                                                 "| a | b |\n| --- | --- |\n| c | d |"),
    "a table that only places things": ("<table><tr><td><p>a</p><td>b</table>", "a\n\nb"),
    "definitions": ("<dl><dt>a<dd>b<dd>c</dl>", "a\n:   b\n:   c"),
    "code": ("<pre><code>a\n  &lt;b&gt;\n</code></pre>", "```\na\n  <b>\n```"),
    "rules": ("<p>a</p><hr><p>b</p>", "a\n\n---\n\nb"),
    "raised letters": ("<p>m<sup>2</sup></p>", "m<sup>2</sup>"),
    "what only looks bold is bold": ('<p><span style="font-weight:700">a</span> b</p>', "**a** b"),
    "hidden text is none": ('<p>a<span style="display: none">b</span></p>', "a"),
    "no-break spaces and soft hyphens": ("<p>10&nbsp;EUR so&shy;lid\u200bity</p>", "10\u00a0EUR solidity"),
    "links lose who follows": ('<a href="/b?utm_source=x&amp;id=1">b</a>', "[b](https://old.example.org/b?id=1)"),
    "wrapped links": ('<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fcoc.nl%2Fa&h=1">a</a>', "[a](https://coc.nl/a)"),
    "an address is its own words": ('<a href="https://coc.nl/a">https://coc.nl/a</a>', "<https://coc.nl/a>"),
    "scripts as links": ('<a href="javascript:x()">a</a>', "a"),
    "an exclamation before a link is no picture": ('<p>a!<a href="https://coc.nl">b</a></p>', "a\\![b](https://coc.nl)"),
    "letters in addresses": ('<a href="https://ru.example.org/а б">a</a>', "[a](https://ru.example.org/%D0%B0%20%D0%B1)"),
    "mail": ('<a href="mailto:a@example.org">a@example.org</a>', "[a@example.org](mailto:a@example.org)"),
    "pictures that were given": ('<p>a <img src="have.jpg" alt="b"> c</p>', "a  c\n\n![b](have.jpg)"),
    "pictures that were not": ('<img src="gone.jpg" alt="b">', "<!-- https://old.example.org/2020/a/gone.jpg b -->"),
    "captions": ('<figure><img src="have.jpg"><figcaption>b</figcaption></figure>', "![b](have.jpg)\n\n*b*"),
    "the name of a file says nothing": ('<img src="have.jpg" alt="IMG_2031.JPG">', "![?](have.jpg)"),
    "videos are links": ('<iframe src="//www.youtube.com/embed/abc?rel=0" title="b"></iframe>',
                         "[b](https://www.youtube.com/watch?v=abc)"),
    "footnotes": ('<p>a<sup><a href="#n" id="r">1</a></sup></p><ol><li id="n">b <a href="#r">↩</a></ol>',
                  "a[^1]\n\n[^1]: b"),
}  # fmt: skip
WORDPRESS = {
    "blank lines are paragraphs": ("a\nb\n\nc", "a  \nb\n\nc"),
    "lists keep together": ("a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\nd", "a\n\n* b\n* c\n\nd"),
    "captions": ('[caption id="x" width="3"]<img src="have.jpg" alt="a" /> b[/caption]', "![a](have.jpg)\n\n*b*"),
    "embeds": ("a\n\n[embed]https://vimeo.com/1[/embed]", "a\n\n[vimeo.com](https://vimeo.com/1)"),
    "an address by itself": ("a\n\nhttps://vimeo.com/1\n\nb", "a\n\n<https://vimeo.com/1>\n\nb"),
    "words in brackets stay": ("He [sic] said [...] so", r"He \[sic\] said \[...\] so"),
    "what plugins made goes, and what it stood around stays": ('[row w="1"]a[/row]', "a"),
}


def markdown(html: str) -> tuple[str, Page]:
    page = Page(
        SITE, lambda address: address, lambda address, _: address.rpartition("/")[2] if "have" in address else ""
    )
    return joined(levelled(text_blocks(html, page)), page.footnotes), page


def shown(text: str) -> str:
    """What a reader of our page reads."""
    body, problems = read_body(text, lang="en", kind="news", folder="news/2020-01-01-a", first_line=1)
    assert not errors(problems), (text, [problem.found.format_map(problem.values) for problem in problems])
    return text_of("".join(part if isinstance(part, str) else "" for part in body.parts))


@pytest.mark.parametrize("name", CASES)
def test_html_becomes_markdown(name: str) -> None:
    html, wanted = CASES[name]
    found, _ = markdown(html)
    assert found == wanted
    shown(found)


@pytest.mark.parametrize("name", WORDPRESS)
def test_what_wordpress_writes_becomes_markdown(name: str) -> None:
    html, wanted = WORDPRESS[name]
    page = Page(SITE, str, lambda address, _: "have.jpg" if "have" in address else "")
    assert joined(text_blocks(prepared(html, {}, page), page), page.footnotes) == wanted


def test_what_cannot_be_shown_is_told() -> None:
    _, page = markdown(
        '<a href="#a">up</a><iframe src="https://vimeo.com/1"></iframe><img src="data:image/png;base64,AA">'
        '<a href="https://coc.nl/"><img src="have.jpg" alt="x"></a><img src="have2.jpg">'
    )
    told = " ".join(note.found.format_map(note.values) for note in page.notes)
    for words in ("leads nowhere here", "another site was shown", "within the page itself", "a link to", "have2.jpg"):
        assert words in told


LETTERS = "aboc 1.-*_#>+![]()`{}:=|~&<\\дЖ\n\u00a0éß"
WORDS = st.text(LETTERS, min_size=1, max_size=12)
INLINE = st.sampled_from(["b", "i", "em", "strong", "span", "u", "s", "sup", "code", "q", "font", "a"])
BLOCKS = st.sampled_from(
    ["p", "div", "h1", "h3", "blockquote", "ul", "ol", "li", "table", "tr", "td", "pre", "dl", "dd", "section"]
)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def element(children: st.SearchStrategy[str], tags: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def built(tag: str, inside: list[str]) -> str:
        href = ' href="https://coc.nl/"' if tag == "a" else ""
        return f"<{tag}{href}>{''.join(inside)}</{tag}>"

    return st.builds(built, tags, st.lists(children, max_size=4))


PIECES = st.recursive(
    WORDS.map(escaped) | st.just("<br>"), lambda inner: element(inner, INLINE) | element(inner, BLOCKS), max_leaves=12
)


def letters(text: str) -> str:
    """Only what is a word: signs may become those of the language."""
    return "".join(re.findall(r"[^\W_]", text))


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES, max_size=5).map("".join))
def test_no_word_is_lost_and_none_is_added(html: str) -> None:
    found, _ = markdown(html)
    assert sorted(letters(shown(found))) == sorted(letters(text_of(html))), (html, found)


@settings(max_examples=80, deadline=None)
@given(st.text("<>/abp ul=\"'&;!-[]", max_size=60))
def test_whatever_stands_there_is_read(html: str) -> None:
    shown(markdown(html)[0])


def test_elements_in_elements_without_end_take_no_time() -> None:
    found, _ = markdown("<div>" * 50_000 + "word")
    assert found == "word"
    found, _ = markdown("<b><i>" * 400 + "word")
    assert "word" in found
    assert "word" in markdown("<ul><li>" * 300 + "word")[0]
