"""Catalogues read with the standard library only: for what is said before anything is installed."""

import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from plugins.languages.console import CATALOGUES, console_language, spoken

_MESSAGE = re.compile(r'^msgid "((?:[^"\\]|\\.)+)"\nmsgstr "((?:[^"\\]|\\.)+)"$', re.MULTILINE)
_ESCAPE = re.compile(r"\\(.)")


def plain_speech(environ: Mapping[str, str] = os.environ, folder: Path = CATALOGUES) -> Callable[[str], str]:
    """Gives a message in the console's language, or as it is. Messages with plurals are not known here."""
    lang, messages = console_language(environ, spoken(folder)), {}
    with suppress(OSError, ValueError):  # English has no catalogue; a broken one helps nobody
        messages = dict(_MESSAGE.findall((folder / f"{lang}.po").read_text("utf-8")))
    return lambda message: _unescaped(messages.get(_escaped(message), "")) or message


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda escape: "\n" if escape[1] == "n" else escape[1], text)
