"""A name on the private list is found in every case of its grammar, and the list gives no name away."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.safety.names import Names, Unreadable, hits, load, nobody, with_name, written

# Made up for this test.
LIST = with_name(with_name(with_name(nobody(), "Вымысел Примеров"), "Example Fiction"), "Бабочкин")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Сегодня Вымысел Примеров сказал", "Вымысел Примеров"),
        ("о Вымысле", ""),
        ("с Вымыселом Примеровым", "Вымыселом Примеровым"),
        ("у Вымысела\nПримерова", "Вымысела Примерова"),
        ("ВЫМЫСЕЛУ ПРИМЕРОВУ", "ВЫМЫСЕЛУ ПРИМЕРОВУ"),
        ("Example Fiction’s friend", "Example Fiction’s"),
        ("by Example Fiction, who", "Example Fiction"),
        ("an example of fiction", ""),
        ("Example. Fiction", ""),
        ("к Бабочкину в гости", "Бабочкину"),
        ("бабочки летят", ""),
    ],
)
def test_a_name_is_found_as_it_is_written(text: str, words: str) -> None:
    assert [each.words for each in hits(text, LIST)] == ([words] if words else [])


def test_the_line_is_that_of_its_first_word() -> None:
    assert [each.line for each in hits("a\nb Example\nFiction", LIST)] == [2]


def test_the_list_has_no_names_and_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "names"
    file.write_text(written(LIST), encoding="utf-8")
    assert load(file) == LIST
    assert file.read_text().isascii()
    assert "xample" not in file.read_text()
    assert not LIST.digests & with_name(nobody(), "Example Fiction").digests  # every list has a key of its own


@pytest.mark.parametrize("text", ["", "Example Fiction\n", "00112233445566778899aabbccddeeff\nnot a digest\n"])
def test_another_file_is_no_list(tmp_path: Path, text: str) -> None:
    file = tmp_path / "names"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable):
        load(file)


@pytest.mark.parametrize("name", ["", "12345", "a b c d e"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name}$"):
        with_name(nobody(), name)


@given(st.text(st.sampled_from("Example Fiction\nаБ’- "), max_size=60), st.text(max_size=30))
def test_any_text_can_be_looked_through(before: str, after: str) -> None:
    text = f"{before}. Example Fiction, {after}"
    assert "Example Fiction" in [each.words for each in hits(text, LIST)]
    assert not list(hits(text, Names(LIST.key, frozenset())))
