"""JSON-LD (w3.org/TR/json-ld11) in the vocabulary of schema.org: data for machines in a page, and no script."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup
from msgspec.json import Encoder

SCHEMA = "https://schema.org"
# A script element ends at "</script", whatever it holds (HTML, "Restrictions for contents of script elements").
ESCAPES: Mapping[int, str] = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
_encode = Encoder().encode


def block(found: Mapping[str, Any]) -> Markup:
    """The content of a script element; what is empty is left out."""
    return Markup(written({"@context": SCHEMA, **filled(found)}))


def filled(found: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if value}


def written(value: object) -> str:
    """As JSON that can stand in a script element."""
    text = _encode(value).decode()
    # A look for each sign takes a tenth of the time of one for all.
    doubtful = "<" in text or ">" in text or "&" in text or "\u2028" in text or "\u2029" in text
    return text.translate(ESCAPES) if doubtful else text
