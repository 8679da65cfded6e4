import pytest

from plugins.checks.rules.mixed_letters import of_page
from tests.checks.pages import page, said


@pytest.mark.parametrize(
    "body",
    [
        '<p lang="ru">Москва и Amsterdam</p>',
        "<p>Moscow</p>",
        '<p lang="ru">ЛГБТ-club</p>',
        '<p lang="zxx">Мoсква</p>',
        "<p><code>Мoсква</code></p>",
    ],
)
def test_words_of_one_alphabet_are_left_alone(body: str) -> None:
    assert said(of_page(page(body))) == []


@pytest.mark.parametrize(
    ("body", "word"),
    [('<p lang="ru">в <b>Мoскве</b></p>', "Мoскве"), ("<p>Mоscow</p>", "Mоscow"), ('<p lang="ru">Cад</p>', "Cад")],
)
def test_a_word_of_two_is_told_once(body: str, word: str) -> None:
    (found,) = list(of_page(page(body + body)))
    assert found.values["word"] == word
    assert found.words == (word,)
