"""What it costs."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.findings import Findings
from plugins.read.front import Amount
from plugins.read.tree import Scalar
from plugins.read.values.price import price
from tests.read.values.conftest import ParseValue


@pytest.mark.parametrize(
    ("written", "amounts"),
    [
        ("5 EUR", (Amount("5", "EUR"),)),
        ("€5", (Amount("5", "EUR"),)),
        ("7,50 €", (Amount("7.50", "EUR"),)),
        ("5-10 USD", (Amount("5", "USD"), Amount("10", "USD"))),
        ("20 AED", (Amount("20", "AED"),)),
        ("0", ()),
        ("gratis", ()),
        ("5 EUR or what you can", ()),
        ("٥ EUR", ()),
    ],
)
def test_sums_are_known_by_their_currency(written: str, amounts: tuple[Amount, ...], parse_value: ParseValue) -> None:
    value, told = parse_value(price, written)
    assert value.amounts == amounts
    assert not told


@pytest.mark.parametrize(
    ("written", "answer"),
    [("5", "write 5 EUR"), ("5 euros", "write 5 EUR"), ("€ 5 EUR", "write 5 EUR"), ("3–4 usd", "write 3–4 USD")],
)
def test_a_sum_says_of_what(written: str, answer: str, parse_value: ParseValue) -> None:
    value, told = parse_value(price, written)
    assert value is None
    assert told[0].endswith(answer)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=12) | st.from_regex(r"[€$]? ?[0-9.,–-]{1,8} ?[A-Za-z€]{0,5}", fullmatch=True))
def test_every_amount_is_a_number_of_a_currency(written: str) -> None:
    value = price("price", Scalar(written, 1), Findings("x"))
    for amount in value.amounts if value else ():
        assert re.fullmatch(r"\d+(\.\d\d)?", amount.value, re.ASCII)
        assert re.fullmatch(r"[A-Z]{3}", amount.currency)
