"""An entry more in `pelicanconf.py`, and everything else as it was."""

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.add_language.settings_file import NotUnderstood, chains_in, languages_in, with_chain, with_language
from tests.built_site import ROOT

OPTIONS = {"locale": "uk_UA"}


def added(source: str, name: str = "LANGUAGES") -> str:
    if name == "LANGUAGES":
        return with_language(source.encode(), "uk", OPTIONS).decode()
    return with_chain(source.encode(), "uk", ["ru", "en"]).decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('LANGUAGES = {"en": {}}', 'LANGUAGES = {"en": {}, "uk": {"locale": "uk_UA"}}'),
        ('LANGUAGES = {"en": {},}', 'LANGUAGES = {"en": {}, "uk": {"locale": "uk_UA"},}'),
        ("LANGUAGES = {}  # none", 'LANGUAGES = {"uk": {"locale": "uk_UA"}}  # none'),
        ('LANGUAGES = {\n    "en": {},\n}\n', 'LANGUAGES = {\n    "en": {},\n    "uk": {"locale": "uk_UA"},\n}\n'),
        ('LANGUAGES = {\n  "en": {}\n}\n', 'LANGUAGES = {\n  "en": {},\n  "uk": {"locale": "uk_UA"},\n}\n'),
        (
            'LANGUAGES: dict = {\n    "en": {}  # one, two\n    # the end\n}\n',
            'LANGUAGES: dict = {\n    "en": {},  # one, two\n    # the end\n    "uk": {"locale": "uk_UA"},\n}\n',
        ),
        (
            'LANGUAGES = {\r\n    "en": {},\r\n}\r\n',
            'LANGUAGES = {\r\n    "en": {},\r\n    "uk": {"locale": "uk_UA"},\r\n}\r\n',
        ),
        (
            'LANGUAGES = {"en": {},\n             "ru": {}}',
            'LANGUAGES = {"en": {},\n             "ru": {}, "uk": {"locale": "uk_UA"}}',
        ),
        (
            'a = "ё"; LANGUAGES = {"en": {"name": "Ё"}}',
            'a = "ё"; LANGUAGES = {"en": {"name": "Ё"}, "uk": {"locale": "uk_UA"}}',
        ),
    ],
)
def test_a_language_is_added_as_the_others_are_written(before: str, after: str) -> None:
    assert added(before) == after


def test_the_language_stands_last_in_the_chains_of_the_others() -> None:
    before = 'FALLBACKS = {"en": ["nl", "ru"], "ru": []}  # first come\n'
    after = 'FALLBACKS = {"en": ["nl", "ru", "uk"], "ru": ["uk"], "uk": ["ru", "en"]}  # first come\n'
    assert added(before, "FALLBACKS") == after


def test_a_chain_that_is_no_list_is_left_as_it_is() -> None:
    before = 'FALLBACKS = {"en": {"news": ["nl"]}, "nl": OTHERS}'
    assert added(before, "FALLBACKS") == before[:-1] + ', "uk": ["ru", "en"]}'


def test_a_chain_that_has_it_keeps_its_place() -> None:
    assert added('FALLBACKS = {"en": ["uk", "ru"]}', "FALLBACKS").startswith('FALLBACKS = {"en": ["uk", "ru"], "uk"')


def test_a_line_that_becomes_too_long_becomes_several() -> None:
    languages = ["en", "ru", "nl", "de", "fr", "ka", "hy"]
    source = "FALLBACKS = {" + ", ".join(f'"{code}": ["en"]' for code in languages) + "}  # a remark\nAFTER = 1\n"
    lines = added(source, "FALLBACKS").splitlines()
    assert lines[:2] == ["FALLBACKS = {", '    "en": ["en", "uk"],']
    assert lines[-3:] == ['    "uk": ["ru", "en"],', "}  # a remark", "AFTER = 1"]


@pytest.mark.parametrize(
    ("source", "name", "line"),
    [
        ("LANGUAGES = {", "", 1),
        ("A = 1", "LANGUAGES", 1),
        ("\nLANGUAGES = dict(en={})", "LANGUAGES", 2),
        ("LANGUAGES = {code: {} for code in CODES}", "LANGUAGES", 1),
        ('LANGUAGES = {**OTHERS, "en": {}}', "LANGUAGES", 1),
        ("LANGUAGES = {EN: {}}", "LANGUAGES", 1),
        ('LANGUAGES = {"en": {}}\nLANGUAGES = {"ru": {}}', "LANGUAGES", 1),
        ('if A:\n    LANGUAGES = {"en": {}}', "LANGUAGES", 1),
        ('LANGUAGES = {"en": ({})}', "LANGUAGES", 1),
    ],
)
def test_what_cannot_be_understood_is_not_touched(source: str, name: str, line: int) -> None:
    with pytest.raises(NotUnderstood) as error:
        added(source)
    assert (error.value.name, error.value.line) == (name, line)


def test_the_settings_of_this_site_are_understood() -> None:
    source = (ROOT / "pelicanconf.py").read_bytes()
    assert set(languages_in(source)) == set(chains_in(source))
    after = with_chain(with_language(source, "tlh", {"name": "tlhIngan"}), "tlh", ["en"])
    assert languages_in(after) == languages_in(source) | {"tlh": {"name": "tlhIngan"}}
    assert after.count(b"#") == source.count(b"#")


CODES = st.lists(st.sampled_from(["en", "ru", "nl", "de", "ar", "pt-br"]), unique=True)
SPACE = st.sampled_from(["", " ", "\n", "\n    ", "  # a remark\n    ", "\n    # “uk”: {}, of course\n    "])


@st.composite
def tables(draw: st.DrawFn) -> str:
    """A dictionary in any layout that Python reads."""
    entries = [f'{draw(SPACE)}"{code}"{draw(SPACE)}:{draw(SPACE)}["en"]' for code in draw(CODES)]
    end = draw(st.sampled_from(["", ","])) if entries else ""
    return "BEFORE = 1  # «\nFALLBACKS = {" + ",".join(entries) + draw(SPACE) + end + draw(SPACE) + "}\nAFTER = 2\n"


@settings(max_examples=100, deadline=None)
@given(tables())
def test_in_any_layout_nothing_is_lost(source: str) -> None:
    after = added(source, "FALLBACKS")
    before_value, after_value = (table(text) for text in (source, after))
    assert after_value == {code: [*chain, "uk"] for code, chain in before_value.items()} | {"uk": ["ru", "en"]}
    assert sorted(remarks(after)) == sorted(remarks(source))
    assert after.startswith("BEFORE = 1  # «\n")
    assert after.endswith("}\nAFTER = 2\n")


def table(source: str) -> dict[str, list[str]]:
    statement = ast.parse(source).body[1]
    assert isinstance(statement, ast.Assign)
    value = ast.literal_eval(statement.value)
    assert isinstance(value, dict)
    return value


def remarks(source: str) -> list[str]:
    return [line[line.index("#") :] for line in source.splitlines() if "#" in line]
