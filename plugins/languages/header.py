"""The first message of a catalogue, which tells programs how to read the rest (GNU gettext manual, “Header Entry”)."""

import re
from collections.abc import Iterator

from plugins.languages.language import Language
from plugins.problems.problem import N_, Problem

FIELD = re.compile(r'^"([\w-]+): (.*)\\n"$', re.MULTILINE)


REFRESH = N_("type: python3 tasks.py catalogues")


def header_faults(language: Language, source: bytes) -> Iterator[Problem]:
    """What is wrong, in a file that the caller knows.

    Editors add who translated, with an address, and when. Nobody shall find that here: some translators are in danger.
    """
    found = fields(source)
    wanted = fields(header(language))
    for name, (line, value) in found.items():
        if name not in wanted:
            yield Problem("", line, N_("“{name}” does not belong here"), REFRESH, {"name": name})
        elif value.lower() != wanted[name][1].lower():
            values = {"name": name, "value": value, "wanted": wanted[name][1]}
            yield Problem("", line, N_("found “{name}: {value}”"), N_("write “{name}: {wanted}”"), values)
    for name, (_, value) in wanted.items():
        if name not in found:
            yield Problem("", 1, N_("“{name}: {value}” is missing"), REFRESH, {"name": name, "value": value})


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
