from io import BytesIO

from babel.messages.extract import extract

from plugins.languages.extractor import extract_python
from plugins.languages.messages import KEYWORDS


def found(source: str) -> list[object]:
    return [message for _, message, _, _ in extract(extract_python, BytesIO(source.encode()), KEYWORDS)]


def test_literals_are_found_however_the_function_is_reached() -> None:
    assert found('_("a"); N_("b"); self.desk.gettext("c")') == ["a", "b", "c"]


def test_adjacent_literals_are_one_message() -> None:
    assert found('N_("one "\n   "message")') == ["one message"]


def test_plurals_and_contexts_are_found() -> None:
    assert found('t.ngettext("{n} text", "{n} texts", n)') == [("{n} text", "{n} texts")]
    source = BytesIO(b'pgettext("shop", "Closed")')
    assert [context for *_, context in extract(extract_python, source, KEYWORDS)] == ["shop"]


def test_what_is_known_only_at_run_time_is_left_alone() -> None:
    assert found('_(name); _(NAMES["FREQ"]); _(f"{x}"); _("a" + b); other("text")') == []


def test_definitions_and_strings_are_no_calls() -> None:
    assert found("def N_(message): ...\nx = \"_('text')\"") == []


def remarks(source: str) -> list[list[str]]:
    found = extract(extract_python, BytesIO(source.encode()), KEYWORDS, ("Translators:",))
    return [list(comments) for _, _, comments, _ in found]


def test_a_comment_for_translators_stands_above_its_message() -> None:
    assert remarks('# Translators: a price\n_("Free")') == [["a price"]]
    assert remarks(
        'a = {\n    # Other things.\n    # Translators: a price,\n    # not a person\n    "x": N_("Free"),\n}'
    ) == [["a price,", "not a person"]]


def test_other_comments_are_not_for_translators() -> None:
    assert remarks('# A price.\n_("Free")') == [[]]
    assert remarks('# Translators: a price\n\n_("Free")') == [[]]
