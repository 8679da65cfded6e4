"""The first message of a catalogue, which tells programs how to read the rest (GNU gettext manual, “Header Entry”)."""

import re
from collections.abc import Iterator

from plugins.languages.language import Language

FIELD = re.compile(r'^"([\w-]+): (.*)\\n"$', re.MULTILINE)


def header_faults(language: Language, source: bytes) -> Iterator[tuple[int, str]]:
    """A line and what is wrong there.

    Editors add who translated, with an address, and when. Nobody shall find that here: some translators are in danger.
    """
    found = fields(source)
    wanted = fields(header(language))
    for name, (line, value) in found.items():
        if name not in wanted:
            yield line, f"“{name}” does not belong here: refresh the catalogues"
        elif value.lower() != wanted[name][1].lower():
            yield line, f"found “{name}: {value}”, wanted “{wanted[name][1]}”"
    for name, (_, value) in wanted.items():
        if name not in found:
            yield 1, f"“{name}: {value}” is missing: refresh the catalogues"


def fields(source: bytes) -> dict[str, tuple[int, str]]:
    """The lines and values of the header's fields."""
    text = source.decode("utf-8", "replace").replace("\r\n", "\n").partition("\n\n")[0]
    return {match[1]: (text.count("\n", 0, match.start()) + 1, match[2]) for match in FIELD.finditer(text)}


def header(language: Language) -> bytes:
    return HEADER.format(code=language.code, name=language.name, plural=language.plural).encode()


HEADER = """\
# {name}. The English texts are the msgids. Words in {{braces}} and %(like)s these stay as they are.
msgid ""
msgstr ""
"Language: {code}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plural}\\n"

"""

TEMPLATE_HEADER = b"""\
# The English texts are the msgids. Words in {braces} and %(like)s these stay as they are.
msgid ""
msgstr ""
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
