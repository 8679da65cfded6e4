import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.feed.absolute import absolute_html

PAGE = "https://www.lgbtworldbeside.org/en/news/belgium/"
SITE = "https://www.lgbtworldbeside.org/en"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="../other/">x</a>', f'<a href="{SITE}/news/other/">x</a>'),
        ('<a href="../../events/?a=1&amp;b=2">x</a>', f'<a href="{SITE}/events/?a=1&amp;b=2">x</a>'),
        ('<a href="/ru/">x</a>', '<a href="https://www.lgbtworldbeside.org/ru/">x</a>'),
        ('<a href="//example.org/">x</a>', '<a href="https://example.org/">x</a>'),
        ('<a href="#fn1">1</a>', f'<a href="{PAGE}#fn1">1</a>'),
        ('<a href="">x</a>', f'<a href="{PAGE}">x</a>'),
        ("<a href='../other/'>x</a>", f"<a href='{SITE}/news/other/'>x</a>"),
        ('<img src="a.jpg" alt="a > b">', f'<img src="{PAGE}a.jpg" alt="a > b">'),
        ('<IMG SRC="a.jpg"/>', f'<IMG SRC="{PAGE}a.jpg"/>'),
        ('<img\n  src = "a.jpg">', f'<img\n  src = "{PAGE}a.jpg">'),
        ('<blockquote cite="../source/">x</blockquote>', f'<blockquote cite="{SITE}/news/source/">x</blockquote>'),
        ('<img srcset="a.jpg, b.jpg 2x">', f'<img srcset="{PAGE}a.jpg, {PAGE}b.jpg 2x">'),
        (
            '<img srcset="a.jpg 320w,\n https://example.org/b.jpg 640w">',
            f'<img srcset="{PAGE}a.jpg 320w, https://example.org/b.jpg 640w">',
        ),
        ('<a href="пикник/">x</a>', f'<a href="{PAGE}пикник/">x</a>'),
    ],
)
def test_relative_address_becomes_absolute(before: str, after: str) -> None:
    assert absolute_html(before, PAGE) == after


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://example.org/?a=1&amp;b=2">x</a>',
        '<a href="mailto:info@example.org">x</a>',
        '<a href="&#109;&#97;&#105;lto:info&#64;example.org">x</a>',
        '<a href="tel:+31201234567">x</a>',
        '<img src="data:image/gif;base64,R0lGOD">',
        "<p title=' href=\"x\" '>x</p>",
        '<p data-href="x" lang="en">x</p>',
        '<p>src="a" href=\'b\' &lt;a href="c"&gt;</p>',
        "a < b and <3",
        "",
    ],
)
def test_what_is_no_relative_address_stays(html: str) -> None:
    assert absolute_html(html, PAGE) == html


PIECES = (
    '<a href="x/">',
    "<img src='a.jpg' alt='a > \"b\"'>",
    '<p title=" href=">',
    '<img srcset="a.jpg, /b.jpg 2x">',
    '<a class="x" href="#é&amp;">',
    "</a>",
    'it\'s "so" &lt; src=',
    "a < b",
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_second_time_changes_nothing(html: str) -> None:
    once = absolute_html(html, PAGE)
    assert absolute_html(once, PAGE) == once


NAMES = st.sampled_from(["href", "SRC", "srcset", "Poster", "class", "data-src", "cite"])
EQUALS = st.sampled_from(["=", " =", "= ", "\n=\t"])
ADDRESSES = st.sampled_from(
    ["x/", "", "#a", "https://a.example/", "https://a.example/b.jpg, b.jpg 2x", "mailto:a@b.example"]
)
ELEMENTS = st.builds("<a {}{}'{}'>".format, NAMES, EQUALS, ADDRESSES)


@settings(max_examples=200, deadline=None)
@given(ELEMENTS | st.lists(st.sampled_from(PIECES)).map("".join))
def test_whatever_else_is_in_a_text_its_addresses_become_absolute(html: str) -> None:
    assert absolute_html(f'{html}<a href="">', PAGE) == f'{absolute_html(html, PAGE)}<a href="{PAGE}">'


def test_time_grows_with_the_length_only() -> None:
    html = '<p>text <a href="../x/" title="a > b">x</a> <img src="a.jpg" alt="">' * 5_000
    begin = time.perf_counter()
    absolute_html(html, PAGE)
    assert time.perf_counter() - begin < 3
