"""Text as Markdown that shows it as it is, with as few signs added as the project's reader allows."""

import re
import unicodedata

_ALWAYS = re.compile(r"\\(?=[!-/:-@\[-`{-~]|$)|[`\[\]{}]|(?<![^\s])\*(?=\S)|(?<=\S)\*|(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_BEGINNING = re.compile(
    r"^(?P<before>[ ]*)(?:(?P<sign>[-+*>#])|(?P<number>\d{1,9})(?P<after>[.)])(?=\s|$))", re.MULTILINE
)
_NO_ESCAPE = {":": "&#58;", "=": "&#61;", "~": "&#126;"}  # signs that no backslash takes the meaning of
_BEGINNING_NAMED = re.compile(r"^([ ]*)([:=~])(?=\s|=|~~|$)", re.MULTILINE)
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc\ufffd\u061c]")
_SPACES = re.compile(r"[ \t\n\f\v\u2028\u2029\u0085]+")


def clean(text: str) -> str:
    """Composed letters, one kind of space beside the no-break ones, and nothing that nobody can see."""
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    text = _SPACES.sub(" ", text)
    return "".join(letter for letter in text if unicodedata.category(letter) not in ("Cc", "Cs", "Cn", "Co"))


def escaped(text: str) -> str:
    """Within a line."""
    text = _ALWAYS.sub(lambda match: f"\\{match[0]}", text)
    return _ENTITY.sub("&amp;", text).replace("<", "&lt;")


def block(markdown: str) -> str:
    """A paragraph whose lines begin neither a list nor a heading, a quotation, a definition or code."""
    lines = (line.lstrip(" ") for line in markdown.split("\n"))
    plain = "\n".join(lines)
    plain = _BEGINNING.sub(_shown, plain)
    return _BEGINNING_NAMED.sub(lambda match: match[1] + _NO_ESCAPE[match[2]], plain)


def _shown(match: re.Match[str]) -> str:
    if match["sign"] == "*" and match.string[match.end() : match.end() + 1] not in ("", " ", "\n"):
        return match[0]  # emphasis
    if match["sign"]:
        return f"{match['before']}\\{match['sign']}"
    return f"{match['before']}{match['number']}\\{match['after']}"
