"""The campaigns that a text can name."""

from collections.abc import Iterator
from contextlib import suppress

from plugins.authoring.desk import Desk
from plugins.authoring.fault import Refused
from plugins.authoring.versions import Named, read
from plugins.read.front import Status


def begun(desk: Desk) -> list[str]:
    """All that have a text, ready or not."""
    return sorted({text.parent.name for text in desk.content.glob("campaigns/*/index.*.md")})


def public(desk: Desk) -> list[str]:
    """A text that names another campaign cannot be built."""
    return [name for name in begun(desk) if any(status is not Status.DRAFT for status in statuses(name, desk))]


def statuses(name: str, desk: Desk) -> Iterator[Status]:
    named = Named(f"campaigns/{name}", "")
    for lang in desk.languages:
        if (desk.folder(named.entry) / f"index.{lang}.md").is_file():
            with suppress(Refused):  # the build tells of its mistakes
                yield read(named, lang, desk).front.status
