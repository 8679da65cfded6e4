import pytest

from plugins.languages.typography import typographer


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('"Притулок"', "«Притулок»"),
        ('Він: "Закон "Про біженців" ухвалено"', "Він: «Закон „Про біженців“ ухвалено»"),
        ("м'яч, об'єднання, п'ять", "м’яч, об’єднання, п’ять"),
        ("Це - правда", "Це\u00a0— правда"),
        ("і в домі з нами", "і\u00a0в\u00a0домі з\u00a0нами"),
        ("я б прийшла ж", "я\u00a0б прийшла\u00a0ж"),
        ("№ 5 у 2020 р. за 10 грн", "№\u00a05 у\u00a02020\u00a0р. за\u00a010\u00a0грн"),
        ("9 травня", "9\u00a0травня"),
        ("Т. Г. Шевченко", "Т.\u00a0Г.\u00a0Шевченко"),
        ("Отже...", "Отже…"),
    ],
)
def test_text_is_typeset(written: str, expected: str) -> None:
    assert typographer("uk")(written) == expected


@pytest.mark.parametrize("text", ["будь-який", "2019–2020", "«вже „правильно“»", "дім", "https://example.org/а-і"])
def test_text_stays_as_written(text: str) -> None:
    assert typographer("uk")(text) == text
