import pytest

from plugins.languages.typography import typographer


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('"Убежище"', "«Убежище»"),
        ('Он: "Закон "О беженцах" принят"', "Он: «Закон „О\u00a0беженцах“ принят»"),
        ("Это - правда", "Это\u00a0— правда"),
        ("Это -- правда", "Это\u00a0— правда"),
        ("Это — правда", "Это\u00a0— правда"),
        ("и в доме у нас", "и\u00a0в\u00a0доме у\u00a0нас"),
        ("я бы пришла же", "я\u00a0бы пришла\u00a0же"),
        ("№ 5 и § 3", "№\u00a05 и\u00a0§\u00a03"),
        ("в 2020 г. за 10 руб.", "в\u00a02020\u00a0г. за\u00a010\u00a0руб."),
        ("9 мая", "9\u00a0мая"),
        ("А. С. Пушкин", "А.\u00a0С.\u00a0Пушкин"),
        ("т. е. так", "т.\u00a0е. так"),
        ("Жанна д'Арк", "Жанна д’Арк"),
        ("стоит в\nочереди", "стоит в\u00a0очереди"),
        ("Что ж...", "Что\u00a0ж…"),
    ],
)
def test_text_is_typeset(written: str, expected: str) -> None:
    assert typographer("ru")(written) == expected


@pytest.mark.parametrize(
    "text", ["кое-кто", "2019–2020", "«уже „верно“»", "дом", "из-под дивана", "https://example.org/а-и имя@в.рф"]
)
def test_text_stays_as_written(text: str) -> None:
    assert typographer("ru")(text) == text


def test_a_word_that_ends_like_a_preposition_keeps_its_space() -> None:
    assert typographer("ru")("дома она сказала нет") == "дома она сказала нет"
