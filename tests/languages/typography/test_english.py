import pytest

from plugins.languages.typography import typographer


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('He said "yes".', "He said “yes”."),
        ('"Nested "quotes" here"', "“Nested ‘quotes’ here”"),
        ("\"She said 'no' twice\"", "“She said ‘no’ twice”"),
        ("'single' alone", "‘single’ alone"),
        ("It's the dogs' dinner in the '90s", "It’s the dogs’ dinner in the ’90s"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("one - two -- three", "one\u00a0– two\u00a0– three"),
        ("wait...", "wait…"),
        ("9 May 2020, € 50", "9\u00a0May 2020, €\u00a050"),
        ('("in brackets")', "(“in brackets”)"),
        ('the pre-"war" years', "the pre-“war” years"),
    ],
)
def test_text_is_typeset(written: str, expected: str) -> None:
    assert typographer("en")(written) == expected


@pytest.mark.parametrize(
    "text",
    [
        "10-12 people",
        "a—b",
        "well-known",
        "5' 10\" tall",
        "wait....",
        "“Already ‘right’\u00a0– here”",
        "https://example.org/a--b?c=d...",
        "someone@example.org",
        "- at the beginning",
        "`x = \"y\" - 'z'`",
    ],
)
def test_text_stays_as_written(text: str) -> None:
    assert typographer("en")(text) == text


def test_regional_language_has_the_rules_of_its_language() -> None:
    assert typographer("en-GB")('"x"') == "“x”"
