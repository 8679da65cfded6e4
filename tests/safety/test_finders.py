"""Finders look first for what they cannot do without; what they find is what their patterns find in the whole text."""

import re
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.safety import coordinates, mailboxes, streets, telephones
from plugins.safety.digits import digit_runs
from plugins.safety.exposure import _exposures, exposures
from plugins.safety.finders import without_web

PIECES = [
    *("+", "0", "00", "8", "31", "20 123", "45-67", "(928)", "1234", "12b", "5", "٣٤", "१२", "２", "𝟗", "²"),
    *(" ", " ", " ", "\n", "\u00a0", ".", ",", "/", "-", ":", "\ufffc", "     " * 30, "\udc00"),
    *("Kerkstraat", "weg", "Laan", "Example", "Street", "Road", "rue", "RUE de", "Avenue", "chau\u017fſée", "Allée"),
    *("ул.", "Ул. Мира,", "улица", "Мира", "д.", "дом", "дом1", "пр-т", "ᲂ", "шоссе «Мира»", "наб.", "так далее"),
    *("a@b.org", "(at)", "[AT]", "(Собака]", "dot", "(dot)", "info", "name", "example.org", "@", "(", "]"),
    *("52.3740", "4.88969", "52°22", "′", "geo:", "-1.5,", "///", "a.b.c", "maps.google.", "COM/x", "goo.gl/maps/"),
    *(
        "www.",
        "openstreetmap.org/",
        "#a",
        "google..a/maps",
        "osm.org/",
        "yandex.ru/maps",
        "2gis.ru/",
        "w3w.co/",
        "слово",
    ),
]
WILD = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join)


@settings(max_examples=800, deadline=None)
@example("Kerkstraat\n1. een")
@example("дом12 улица Мира дом12")
@example("улица старая «Мира» слово слово, дом 5")
@example("rue de la grande armée , 5 and more")
@example("Улица" + "а" * 500 + " Мира 5")
@example("rue de " + " " * 500 + "x 5")
@given(WILD)
def test_nothing_is_missed(text: str) -> None:
    runs = digit_runs(text)
    number, day = telephones._patterns()
    assert runs == [match.span() for match in re.finditer(r"\d+", text)]
    assert spans(streets.streets(text, runs)) == spans(streets._street().finditer(text))
    assert spans(coordinates.coordinates(text)) == spans(coordinates._place().finditer(text))
    assert spans(mailboxes.mailboxes(text)) == spans(
        match for match in mailboxes._address().finditer(text) if match[1].casefold() not in mailboxes.OFFICES
    )
    assert spans(telephones.telephones(text, runs)) == spans(
        match for match in number.finditer(text) if telephones._is_number(match, day)
    )


@settings(max_examples=300, deadline=None)
@example(["+31 20 123 45 67", "12345678"])
@example(["https://example.org", "06-12345678"])
@example(["020 123 4567", "8 x"])
@given(st.lists(WILD, max_size=4))
def test_each_piece_is_looked_through_for_itself(texts: list[str]) -> None:
    pieces = list(enumerate(texts, 1))
    assert exposures(pieces) == tuple(each for piece in pieces for each in _exposures(piece[1], piece[0]))


@given(WILD | st.lists(st.sampled_from([*"htpsw:/. a", "http", "https://", "www."])).map("".join))
def test_web_addresses_are_blanked_out_from_where_they_begin(text: str) -> None:
    stock = re.sub(r"(?:https?://|www\.)\S*", lambda match: " " * len(match[0]), text)
    assert without_web(text) == stock


def spans(matches: object) -> list[tuple[int, int]]:
    return [match.span() for match in matches]  # type: ignore[attr-defined]  # of any iterable


@pytest.mark.parametrize("letter", sorted({*"".join(streets._BEGINS)}))
def test_a_letter_that_a_pattern_takes_for_another_is_taken_for_it_before(letter: str) -> None:
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    alike = re.findall(re.escape(letter), everything, re.IGNORECASE)
    assert {found.casefold() for found in alike} == {letter}
