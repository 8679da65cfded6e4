"""A part of a feed by itself: items stand in many feeds, and are written out once."""

from collections.abc import Callable
from io import StringIO
from typing import Any

from feedgenerator.django.utils.xmlutils import SimplerXMLGenerator  # type: ignore[import-untyped]  # it has no types


def fragment(write: Callable[[Any], None]) -> str:
    """What `write` writes with the generator that it is given."""
    out = StringIO()
    write(SimplerXMLGenerator(out, "utf-8", short_empty_elements=True))
    return out.getvalue()


def put(handler: Any, written: str) -> None:
    """Write a fragment as it is; SAX has this for white space, which needs no escapes either."""
    handler.ignorableWhitespace(written)
