"""Russian words with a vowel that comes and goes."""

import pytest

from plugins.search.fleeting import other_forms


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Беженцы и беженцами", ("беженец",)),
        ("<p>Беженец</p>", ("беженца",)),
        ("чеченцев, бельгийцам, добровольцы", ("бельгиец", "доброволец", "чеченец")),
        ("Бельгиец и доброволец", ("бельгийца", "добровольца")),
        ("улицы, границы, в конце месяца; конец", ("конец", "конца")),
        ("refugees", ()),
    ],
)
def test_both_stems_are_there(text: str, forms: tuple[str, ...]) -> None:
    assert other_forms(text) == forms
