"""JSON-LD (w3.org/TR/json-ld11) in the vocabulary of schema.org: data for machines in a page, and no script."""

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

SCHEMA = "https://schema.org"
# A script element ends at "</script", whatever it holds (HTML, "Restrictions for contents of script elements").
ESCAPES: Mapping[int, str] = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def block(found: Mapping[str, Any]) -> Markup:
    """The content of a script element; what is empty is left out."""
    return escaped(dumped({"@context": SCHEMA, **filled(found)}))


def filled(found: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if value}


def dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def escaped(text: str) -> Markup:
    return Markup(text.translate(ESCAPES))
