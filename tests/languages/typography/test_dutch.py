import pytest

from plugins.languages.typography import typographer


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("'s avonds", "’s avonds"),
        ("'t Is 'n kind uit 's-Gravenhage", "’t Is ’n kind uit ’s-Gravenhage"),
        ("zo'n foto's in de jaren '90", "zo’n foto’s in de jaren ’90"),
        ("\"Zij zei 'nee' tegen 't kind\"", "“Zij zei ‘nee’ tegen ’t kind”"),
        ("de ouders' huis", "de ouders’ huis"),
        ("9 mei - Amsterdam", "9\u00a0mei\u00a0– Amsterdam"),
    ],
)
def test_text_is_typeset(written: str, expected: str) -> None:
    assert typographer("nl")(written) == expected
