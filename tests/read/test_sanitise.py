import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.read.html_tokens import attributes, tokens, unescaped
from plugins.read.markdown_pipeline import converter
from plugins.read.sanitise import _PLAIN, sanitise

WORDS = [
    "word",
    "слово",
    " ",
    "\n",
    "\n\n",
    "**",
    "*",
    "_",
    "> ",
    "- ",
    "1. ",
    "## ",
    "    ",
    "a\u00a0b",
    '"',
    "'",
    "(",
    ")",
]
LINKS = [
    f"[a *b*]({address})"
    for address in (
        "https://example.org",
        "https://a-b.example.org/c?d=é#f",
        "http://example.org/(x)",
        "https://a..org",
        "https://xn--a.org",
        "https://-a.org",
        "https://1.2.3.999",
        "https://example.org:99999",
        "javascript:alert(1)",
        "https://exa mple.org",
        "//example.org",
        "x",
        "HTTPS://EXAMPLE.ORG",
    )
]


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<script>x</script>a", "a"),
        ("<style>x</style>a", "a"),
        ('<p onclick="x" style="y" lang="ru" dir="ltr">a</p>', '<p lang="ru" dir="ltr">a</p>'),
        ('<a href="javascript:x">a</a>', "<a>a</a>"),
        ('<a href="JAVA&#10;script:x">a</a>', "<a>a</a>"),
        ('<img src="data:image/png;base64,x" alt="a">', '<img alt="a">'),
        ('<iframe src="https://e.org">a</iframe>b', "b"),
        ("<svg><a href=x>y</a></svg>b", "b"),
        ("<marquee>a</marquee>", "a"),
        ('<p class="note evil">a</p>', '<p class="note">a</p>'),
        ('<abbr title="t">a</abbr><b title="t">b</b>', '<abbr title="t">a</abbr><b>b</b>'),
        ('<time datetime="2020-01-01">a</time>', '<time datetime="2020-01-01">a</time>'),
        ("<details open><summary>a</summary>b</details>", '<details open=""><summary>a</summary>b</details>'),
        ('<p id="main">a</p>', "<p>a</p>"),
        ("<p>a<!-- b --></p>", "<p>a</p>"),
    ],
)
def test_only_what_is_allowed_stays(html: str, kept: str) -> None:
    assert sanitise(html) == kept


def content(html: str) -> list[tuple[str, str, str, dict[str, str]]]:
    return [(unescaped(text), end, tag, attributes(written)) for text, end, tag, written in tokens(html)]


@settings(max_examples=300, deadline=None)
@example("[a](https://1.2.3.999) [b](https://xn--a.org)")
@example("[a [b](https://b.org)](https://a.org)")
@given(st.lists(st.sampled_from([*WORDS, *LINKS]), max_size=20).map("".join))
def test_what_is_only_looked_over_is_what_the_sanitiser_would_give(text: str) -> None:
    html = converter().convert(text).html
    assert content(sanitise(html, made=True)) == content(sanitise(html))


def test_plain_html_is_recognised() -> None:
    html = converter().convert("## A\n\nB **c** [d](https://example.org/e).\n\n- f\n- g\n\n> h").html
    assert _PLAIN.fullmatch(html)


@pytest.mark.parametrize(
    "html",
    [
        "<script>",
        '<p class="x">',
        '<a href="javascript:x">a</a>',
        '<a href="https://a.org" onclick="x">a</a>',
        '<a href="https://a.org"><a href="https://b.org">a</a></a>',
        "<p",
        "a < b",
        "&lt;",
        '<a href="https://a.org">',
    ],
)
def test_what_is_not_plain_goes_through_the_sanitiser(html: str) -> None:
    assert not _PLAIN.fullmatch(html)
