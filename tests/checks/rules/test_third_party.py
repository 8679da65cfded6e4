import pytest

from plugins.checks.rules.third_party import of_file, of_page
from tests.checks.pages import URL, page, said


@pytest.mark.parametrize(
    "body",
    [
        '<img src="a.webp" srcset="a.webp 1x, b.webp 2x" alt="">',
        '<a href="https://other.example/">A</a>',
        '<link rel="canonical" href="https://other.example/"><link rel="alternate" href="https://other.example/">',
        f'<img src="{URL}a.webp" alt="">',
        "<blockquote cite='https://other.example/'>A</blockquote>",
        '<svg><use href="#a"/></svg>',
    ],
)
def test_what_is_ours_or_only_linked_is_left_alone(body: str) -> None:
    assert said(of_page(page(body))) == []


@pytest.mark.parametrize(
    "body",
    [
        '<img src="https://other.example/x" alt="">',
        '<img src="//other.example/x" alt="">',
        '<img src="a.webp" srcset="a.webp 1x, https://other.example/x 2x" alt="">',
        '<script src="https://other.example/x"></script>',
        '<link rel="stylesheet" href="https://other.example/x">',
        '<link rel="preconnect" href="https://other.example/x">',
        '<iframe src="https://other.example/x" title="A"></iframe>',
        '<video poster="https://other.example/x"></video>',
        '<form action="https://other.example/x"></form>',
        '<a href="b/" ping="https://other.example/x">B</a>',
        '<object data="https://other.example/x"></object>',
        '<svg><image href="https://other.example/x"/></svg>',
        '<base href="https://other.example/x">',
    ],
)
def test_what_would_be_loaded_from_elsewhere_is_told(body: str) -> None:
    assert len(said(of_page(page(body)))) == 1


@pytest.mark.parametrize(
    "style",
    [
        "a{background:url(https://x.example/a)}",
        "a{background:url('//x.example/a')}",
        '@import "https://x.example/a";',
        '<svg><image xlink:href="https://x.example/a"/></svg>',
    ],
)
def test_styles_and_drawings_load_nothing_either(style: str) -> None:
    assert len(said(of_file("theme/site.css", style.encode()))) == 1


def test_a_name_of_a_namespace_is_no_request() -> None:
    assert said(of_file("theme/mark.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>')) == []
