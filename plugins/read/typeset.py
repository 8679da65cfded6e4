"""Typography for the words of the front matter, as for those of the text."""

from typing import Any

from msgspec.structs import replace

from plugins.languages.typography import typographer
from plugins.read.front import Call, Front

WORDS = frozenset(
    {
        "title", "summary", "cover_alt", "cover_caption", "goal", "asked_by", "answered_by", "accessibility",
        "audience", "source", "where",
    }
)  # fmt: skip


def typeset(front: Front, lang: str) -> Front:
    """The same front matter with the quotes, dashes and spaces of its language."""
    better = typographer(lang)
    changes: dict[str, Any] = {
        name: better(value) for name in front.__struct_fields__ if name in WORDS and (value := getattr(front, name))
    }
    if calls := getattr(front, "calls", ()):
        changes["calls"] = tuple(Call(better(call.text), call.link) for call in calls)
    return replace(front, **changes)
