import pytest

from plugins.checks.rules.alt_texts import of_page
from tests.checks.pages import page, said


@pytest.mark.parametrize(
    "body",
    [
        '<img src="a.webp" alt="People">',
        '<img src="a.webp" alt="">',
        '<div aria-hidden="true"><img src="a.webp"></div>',
        '<a href="b/">B</a><a href="c/" aria-label="C"></a>',
        '<a href="b/"><img src="a.webp" alt="B"></a>',
        "<button>Press</button>",
    ],
)
def test_what_has_words_is_left_alone(body: str) -> None:
    assert said(of_page(page(body))) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<img src="x/lawn.webp">', "the picture “lawn.webp” has no description"),
        ('<img src="x/lawn.webp" alt="IMG_2034.JPG">', "the description “IMG_2034.JPG” is the name of a file"),
        ('<a href="b/"></a>', "a link or a button has no words (“b/”)"),
        ('<a href="b/"><img src="a.webp" alt=""></a>', "a link or a button has no words (“b/”)"),
        ("<button> </button>", "a link or a button has no words (“”)"),
    ],
)
def test_what_has_none_is_told(body: str, fault: str) -> None:
    assert said(of_page(page(body))) == [fault]


def test_the_source_is_looked_for_whatever_type_the_picture_had_there() -> None:
    assert next(iter(of_page(page('<img src="x/lawn.webp">')))).words == ("lawn.webp", "lawn")
