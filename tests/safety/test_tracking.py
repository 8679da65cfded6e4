"""What follows readers is taken off an address, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.safety.tracking import tracking, without_tracking


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        ("https://example.org/a?utm_source=x&utm_medium=y", "https://example.org/a"),
        ("https://example.org/a?b=c&fbclid=IwAR0&d=e#f", "https://example.org/a?b=c&d=e#f"),
        ("https://example.org/?UTM_Source=x#top", "https://example.org/#top"),
        ("https://example.org/a?page=2&gclid", "https://example.org/a?page=2"),
        ("https://example.org/a?b=c%26utm_source=x", "https://example.org/a?b=c%26utm_source=x"),
        ("https://example.org/utm_source=x", "https://example.org/utm_source=x"),
        ("https://example.org/#?utm_source=x", "https://example.org/#?utm_source=x"),
    ],
)
def test_only_what_follows_readers_goes(address: str, clean: str) -> None:
    assert without_tracking(address) == clean


@given(st.text(st.sampled_from("utm_a=b&?#/fbclid%"), max_size=40))
def test_once_is_enough_and_the_rest_stays_in_its_order(address: str) -> None:
    clean = without_tracking(address)
    assert without_tracking(clean) == clean
    assert not tracking(clean)
    left = iter(address)
    assert all(letter in left for letter in clean)
