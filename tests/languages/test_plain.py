"""What is said before Babel is installed is what is said after."""

from pathlib import Path

import pytest

from plugins.languages.catalogue import parse, path_of, translator
from plugins.languages.console import ASKED, spoken
from plugins.languages.plain import plain_speech


@pytest.mark.parametrize("lang", [lang for lang in spoken() if lang != "en"])
def test_the_plain_reader_knows_every_message_without_plural(lang: str) -> None:
    said, real = plain_speech({ASKED: lang}), translator(lang)
    messages = [m.id for m in parse(path_of(lang).read_bytes()) if isinstance(m.id, str) and m.id and not m.context]
    assert len(messages) > 300
    assert [message for message in messages if said(message) != real.gettext(message)] == []


def test_without_a_catalogue_a_message_stays_as_it_is(tmp_path: Path) -> None:
    assert plain_speech({})("The disk is full.") == "The disk is full."
    (tmp_path / "ru.po").write_bytes(b"\xff")
    assert plain_speech({ASKED: "ru"}, tmp_path)("The disk is full.") == "The disk is full."
    assert plain_speech({ASKED: "ru"})("nobody has said this") == "nobody has said this"
