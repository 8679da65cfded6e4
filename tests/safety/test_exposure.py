"""What could lead to a person is found as people write it, and ordinary numbers are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.safety.exposure import Sort, comparable, exposures


def found(text: str) -> list[tuple[str, str]]:
    return [(each.sort.value, each.words) for each in exposures([(1, text)])]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Call +31 20 123 45 67 now", "+31 20 123 45 67"),
        ("Bel 06-12345678.", "06-12345678"),
        ("Bel 020 123 4567 vandaag", "020 123 4567"),
        ("+32 470 12 34 56", "+32 470 12 34 56"),
        ("0032470123456", "0032470123456"),
        ("Телефон: 8 (928) 123-45-67", "8 (928) 123-45-67"),
        ("WhatsApp +7 928 123-45-67", "+7 928 123-45-67"),
        ("тел. +7\u00a0(8712)\u00a012\u201134\u201156", "+7 (8712) 12\u201134\u201156"),
    ],
)
def test_a_telephone_number_is_found(text: str, words: str) -> None:
    assert found(text) == [(Sort.TELEPHONE, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Write to a.person@example.org.", "a.person@example.org"),
        ("пишите: aperson@example.com", "aperson@example.com"),
        ("aperson (at) example.org", "aperson (at) example.org"),
        ("aperson [AT] example.org", "aperson [AT] example.org"),
        ("<mailto:a-person+news@sub.example.org>", "a-person+news@sub.example.org"),
    ],
)
def test_somebodys_mailbox_is_found(text: str, words: str) -> None:
    assert found(text) == [(Sort.MAILBOX, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We meet at Voorbeeldstraat 12b in Utrecht", "Voorbeeldstraat 12b"),
        ("bij de Prinsengracht 5", "Prinsengracht 5"),
        ("at 12 Example Street, London", "12 Example Street"),
        ("Rue de l’Exemple 16, Brussel", "Rue de l’Exemple 16"),
        ("ул. Примерная, д. 5", "ул. Примерная, д. 5"),
        ("на улице Примерной 12", "улице Примерной 12"),
        ("проспект Примера, 3", "проспект Примера, 3"),
    ],
)
def test_a_street_with_a_number_is_found(text: str, words: str) -> None:
    assert found(text) == [(Sort.STREET, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("at 52.37403, 4.88969 near the canal", "52.37403, 4.88969"),
        ("52°22′26″N 4°53′22″E", "52°22′"),
        ("see https://maps.app.goo.gl/AbCdEf12345", "https://maps.app.goo.gl/AbCdEf12345"),
        (
            "[here](https://www.openstreetmap.org/#map=18/52.37403/4.88969)",
            "https://www.openstreetmap.org/#map=18/52.37403/4.88969)",
        ),
        ("///filled.count.soap", "///filled.count.soap"),
    ],
)
def test_a_place_on_the_map_is_found(text: str, words: str) -> None:
    assert (Sort.COORDINATES, words) in found(text)
    assert {sort for sort, _ in found(text)} == {Sort.COORDINATES}


@pytest.mark.parametrize(
    "text",
    [
        "On 04-04-2019 and 2024-03-28, at 18:30–20:00",
        "RSIN 858886960, KvK 71882766",
        "In 2019 gave 15 countries 1,000,000 euros",
        "See https://example.org/2019/04/0612345678/a and www.example.org/+31201234567",
        "Write to info@example.org or pers@example.org",
        "Chapter 5, article 12, weg 5 dagen",
        "De weg naar 2030",
        "Op 12 maart liepen 250 mensen door de straat 3 uur lang",
        "v1.2.3, 10 €, 52.5 %, 3.14159",
        "Nos. 1–6; 2018–2020; 8 из 10; 0,5",
        "улица была полна, 250 человек",
        "ISBN 978-90-000-0000-0",
        "“Ruling 2020/12345”",
    ],
)
def test_ordinary_numbers_and_offices_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_the_line_is_that_of_the_file_and_words_are_told_once() -> None:
    [first, second] = exposures([(7, "One\n06-12345678\n06-12345678\na.b@example.org")])
    assert (first.line, second.line) == (8, 10)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+31 (20) 123-45 67", "+31201234567"),
        ("A.Person@Example.org", "a.person@example.org"),
        ("Voorbeeldstraat  12", "voorbeeldstraat 12"),
    ],
)
def test_the_same_may_be_written_otherwise(one: str, other: str) -> None:
    assert comparable(one) == comparable(other)


@given(st.text(st.sampled_from("+0812 ().-/@ab°,улд.\n")))
def test_whatever_is_found_stands_in_the_text(text: str) -> None:
    for each in exposures([(1, text)]):
        assert each.words in " ".join(text.split())
        assert 1 <= each.line <= text.count("\n") + 1
