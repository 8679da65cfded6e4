"""The messages in the settings, the code and the templates, and how they get into the catalogues.

The same messages give the same bytes: catalogues are sorted, and have no dates and no line numbers.
"""

from collections.abc import Callable, Iterable, Iterator
from io import SEEK_END, BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import write_po
from jinja2.ext import babel_extract

from plugins.languages.catalogue import parse, path_of
from plugins.languages.console import CATALOGUES, SOURCE
from plugins.languages.extractor import extract_python
from plugins.languages.header import TEMPLATE_HEADER, header
from plugins.languages.language import Language
from plugins.languages.task_extractor import extract_tasks

KEYWORDS: dict[str, Any] = {
    "_": None,
    "N_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}

REMARKS = ("Translators:",)
"""How a comment begins that translators are to see, in Python above the call and in templates in {# #}."""

TASKS = "tasks"
"""The room in which docstrings are messages too."""


def refresh(root: Path, languages: Iterable[Language], folder: Path = CATALOGUES) -> list[Path]:
    """Bring every catalogue up to date with the sources under `root`, the project's folder; the changed files.

    Translations stay, new messages come in empty, what is not used any more goes. A language without a catalogue gets
    one.
    """
    messages = extracted(root)
    changed = []
    for language in catalogued(languages):
        path = path_of(language.code, folder)
        before = path.read_bytes() if path.exists() else b""
        after = _written(language, _merged(language, messages, parse(before)))
        if after != before:
            path.write_bytes(after)
            changed.append(path)
    return changed


def catalogued(languages: Iterable[Language]) -> list[Language]:
    """The languages that need a catalogue: all but that of the msgids."""
    return [language for language in languages if language.code != SOURCE]


def extracted(root: Path) -> Catalog:
    """Every message of the settings, the plugins and the templates, with the files it stands in."""
    catalogue = Catalog()
    for path, extractor, options in _sources(root):
        place = path.relative_to(root).as_posix()
        found = extract(extractor, BytesIO(path.read_bytes()), KEYWORDS, REMARKS, options)
        for _line, message, remarks, context in found:
            remark = " ".join(remarks)
            catalogue.add(message, locations=[(place, 0)], auto_comments=[remark] if remark else [], context=context)
    return catalogue


def messages_of(catalogue: Catalog) -> list[Message]:
    """Without the header, which Babel counts as a message."""
    return [message for message in catalogue if message.id]


def template(root: Path) -> bytes:
    """All messages without translations, for tools that begin new languages from a `.pot` file."""
    target = BytesIO(TEMPLATE_HEADER)
    target.seek(0, SEEK_END)
    write_po(target, extracted(root), width=0, sort_output=True, omit_header=True, include_lineno=False)
    return target.getvalue()


def _sources(root: Path) -> Iterator[tuple[Path, Callable[..., Any], dict[str, str]]]:
    for path in [*root.glob("pelicanconf.py"), *sorted((root / "plugins").rglob("*.py"))]:
        yield path, extract_tasks if path.parent.name == TASKS else extract_python, {}
    for path in sorted((root / "theme" / "templates").rglob("*.html")):
        yield path, babel_extract, {"trimmed": "true", "silent": "false"}


def _merged(language: Language, messages: Catalog, before: Catalog) -> Catalog:
    after = Catalog()
    after.mime_headers = [("Plural-Forms", language.plural)]
    for message in messages_of(messages):
        known = before.get(message.id, message.context)
        kept = known if known and known.pluralizable == message.pluralizable else Message(message.id)
        after.add(
            message.id,
            kept.string,
            locations=message.locations,
            flags=kept.flags,
            auto_comments=message.auto_comments,
            user_comments=kept.user_comments,
            context=message.context,
        )
    return after


def _written(language: Language, catalogue: Catalog) -> bytes:
    target = BytesIO()
    target.write(header(language))
    write_po(target, catalogue, width=0, sort_output=True, omit_header=True, include_lineno=False)
    return target.getvalue()
