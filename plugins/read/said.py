"""What the front matter says to readers in words of its own."""

from collections.abc import Iterator, Mapping

from plugins.read.front import Front

# Without the place of an event, which is there to be found, and without what others published.
KEYS = (
    "title",
    "summary",
    "cover_alt",
    "cover_caption",
    "cover_credit",
    "goal",
    "where",
    "accessibility",
    "audience",
    "contact",
    "organisers",
    "asked_by",
    "answered_by",
)


def said(front: Front, lines: Mapping[str, int]) -> Iterator[tuple[int, str]]:
    """Each value with its line."""
    for key in KEYS:
        value = getattr(front, key, "") if key in lines else ""
        if value:
            yield lines[key], value if isinstance(value, str) else "\n".join(value)
