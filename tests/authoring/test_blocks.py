import pytest

from plugins.authoring.blocks import blocks


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("One.\n\nTwo,\nthree.\n \n\n## Four\n", ["One.", "Two,\nthree.", "## Four"]),
        ("- a\n\n- b\n\nText.", ["- a\n\n- b", "Text."]),
        ("1. a\n\n    more\n\n2. b", ["1. a\n\n    more\n\n2. b"]),
        ("[^1]: a\n\n[^2]: b", ["[^1]: a\n\n[^2]: b"]),
        ("A\n: a\n\nB\n: b", ["A\n: a\n\nB\n: b"]),
        ("```\na\n\nb\n```\n\nText.", ["```\na\n\nb\n```", "Text."]),
        ("<!-- a\n\nb -->\n\nText.", ["Text."]),
        ("Text. <!-- a -->", ["Text. <!-- a -->"]),
    ],
)
def test_what_belongs_together_stays_together(text: str, parts: list[str]) -> None:
    assert blocks(text) == parts
