import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from plugins.languages.catalogue import parse
from plugins.languages.console import CATALOGUES
from plugins.languages.header import header_faults
from plugins.languages.language import languages
from plugins.languages.messages import extracted, messages_of, refresh, template
from plugins.languages.untranslated import forms

LANGUAGES = languages({"en": {"locale": "en_GB"}, "ru": {}}).values()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "plugins" / "read").mkdir(parents=True)
    (tmp_path / "plugins" / "read" / "a.py").write_text('N_("found “{x}”")\nt.ngettext("{n} text", "{n} texts", 2)\n')
    (tmp_path / "theme" / "templates").mkdir(parents=True)
    (tmp_path / "theme" / "templates" / "a.html").write_text(
        "{{ _('News') }}{% trans %}\n  Two\n  lines\n{% endtrans %}{{ pgettext('shop', 'Closed') }}{{ _('100 %%') }}"
    )
    (tmp_path / "pelicanconf.py").write_text('TAGLINE = N_("A tagline")')
    (tmp_path / "catalogues").mkdir()
    return tmp_path


def test_messages_come_from_settings_code_and_templates(root: Path) -> None:
    ids = {message.id for message in messages_of(extracted(root))}
    assert ids == {"found “{x}”", ("{n} text", "{n} texts"), "News", "Two lines", "Closed", "100 %%", "A tagline"}


def test_a_language_gets_its_first_catalogue_and_english_needs_none(root: Path) -> None:
    assert refresh(root, LANGUAGES, root / "catalogues") == [root / "catalogues" / "ru.po"]
    text = (root / "catalogues" / "ru.po").read_text("utf-8")
    assert '"Language: ru\\n"' in text
    assert "nplurals=3" in text
    assert text.count("msgstr[") == 3
    assert "#: plugins/read/a.py\n" in text


def test_nothing_new_changes_nothing(root: Path) -> None:
    refresh(root, LANGUAGES, root / "catalogues")
    assert refresh(root, LANGUAGES, root / "catalogues") == []


def test_a_moved_line_changes_nothing(root: Path) -> None:
    refresh(root, LANGUAGES, root / "catalogues")
    source = root / "plugins" / "read" / "a.py"
    source.write_text("\n\n" + source.read_text())
    assert refresh(root, LANGUAGES, root / "catalogues") == []


def test_translations_and_remarks_stay(root: Path) -> None:
    refresh(root, LANGUAGES, root / "catalogues")
    path = root / "catalogues" / "ru.po"
    text = path.read_text("utf-8").replace('msgid "News"\nmsgstr ""', 'msgid "News"\nmsgstr "Новости"')
    text = text.replace('msgstr[2] ""', 'msgstr[2] "{n} текстов"').replace("#: theme", "# a remark\n#: theme")
    path.write_text(text, "utf-8")
    (root / "plugins" / "b.py").write_text('_("Another message")')
    assert refresh(root, LANGUAGES, root / "catalogues") == [path]
    after = parse(path.read_bytes())
    assert after.get("News").string == "Новости"  # type: ignore[union-attr]  # it is there
    assert after.get("News").user_comments == ["a remark"]  # type: ignore[union-attr]  # it is there
    assert after.get("{n} text").string == ("", "", "{n} текстов")  # type: ignore[union-attr]  # it is there
    assert after.get("Another message").string == ""  # type: ignore[union-attr]  # it is there


def test_what_is_not_used_any_more_goes(root: Path) -> None:
    refresh(root, LANGUAGES, root / "catalogues")
    (root / "plugins" / "read" / "a.py").unlink()
    refresh(root, LANGUAGES, root / "catalogues")
    assert "found" not in (root / "catalogues" / "ru.po").read_text("utf-8")


def test_a_message_that_becomes_plural_is_to_be_translated_anew(root: Path) -> None:
    path, source = root / "catalogues" / "ru.po", root / "plugins" / "read" / "a.py"
    source.write_text('_("{n} text")')
    refresh(root, LANGUAGES, root / "catalogues")
    path.write_text(path.read_text("utf-8").replace('"{n} text"\nmsgstr ""', '"{n} text"\nmsgstr "{n} текст"'), "utf-8")
    source.write_text('ngettext("{n} text", "{n} texts", 2)')
    refresh(root, LANGUAGES, root / "catalogues")
    assert parse(path.read_bytes()).get("{n} text").string == ("", "", "")  # type: ignore[union-attr]  # it is there


def test_who_translated_is_written_nowhere(root: Path) -> None:
    """Editors write the translator's name and address into the header; some translators are in danger."""
    refresh(root, LANGUAGES, root / "catalogues")
    path = root / "catalogues" / "ru.po"
    text = path.read_text("utf-8")
    edited = text.replace(
        '"Language:',
        '"Last-Translator: A Name <a@example.org>\\n"\n"PO-Revision-Date: 2026-05-17 10:00+0200\\n"\n"Language:',
    )
    path.write_text(edited, "utf-8")
    assert edited != text
    assert refresh(root, LANGUAGES, root / "catalogues") == [path]
    assert path.read_text("utf-8") == text


def test_translators_see_what_is_said_to_them(root: Path) -> None:
    (root / "theme" / "templates" / "b.html").write_text("{# Translators: a price #}\n{{ _('Free') }}")
    (root / "plugins" / "b.py").write_text('# Translators: a place\n_("Free")\n')
    refresh(root, LANGUAGES, root / "catalogues")
    text = (root / "catalogues" / "ru.po").read_text("utf-8")
    assert '#. a place\n#. a price\n#: plugins/b.py theme/templates/b.html\nmsgid "Free"' in text
    assert refresh(root, LANGUAGES, root / "catalogues") == []


def test_a_template_has_all_messages_and_no_translations(root: Path) -> None:
    catalogue = parse(template(root))
    assert {message.id for message in messages_of(catalogue)} == {
        message.id for message in messages_of(extracted(root))
    }
    assert not any(any(forms(message.string)) for message in messages_of(catalogue))
    assert template(root) == template(root)


@pytest.mark.parametrize("code", ["uk", "ar", "ce", "ja", "ba"])
def test_a_new_catalogue_is_one_that_editors_can_open(root: Path, code: str) -> None:
    """As `msgfmt --check` has it: it can be read, its header is right, and plurals have as many forms as it says."""
    new = languages({code: {}})
    refresh(root, new.values(), root / "catalogues")
    source = (root / "catalogues" / f"{code}.po").read_bytes()
    catalogue = parse(source)
    assert list(header_faults(new[code], source)) == []
    assert str(catalogue.locale_identifier) == code
    plural = catalogue.get("{n} text")
    assert plural
    assert len(forms(plural.string)) == catalogue.num_plurals
    assert not any(error for message in catalogue for error in message.check(catalogue))
    msgfmt = shutil.which("msgfmt")
    if msgfmt:
        done = subprocess.run(
            [msgfmt, "--check", "-o", os.devnull, "-"], input=source, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr


def test_the_catalogues_of_the_site_have_no_line_numbers_and_are_in_order() -> None:
    """So that a change of the code changes in them what it must, and nothing else."""
    for path in sorted(CATALOGUES.glob("*.po")):
        text = path.read_text("utf-8")
        assert not re.search(r"^#: .*\.(?:py|html):\d", text, re.MULTILINE)
        assert "POT-Creation-Date" not in text
        keys = [forms(message.id) for message in messages_of(parse(path.read_bytes()))]
        assert keys == sorted(keys)
