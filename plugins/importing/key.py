"""Lines of front matter that can be taken out again one by one, where the project's reader refuses them."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from plugins.authoring.layout import said
from plugins.calendar.timespan import Moment


class Key(Struct, frozen=True):
    """`name: value`, or `name:` with items below, each of one or more lines."""

    name: str
    value: str = ""
    items: tuple[tuple[str, ...], ...] = ()

    @property
    def lines(self) -> list[str]:
        return [f"{self.name}: {self.value}".rstrip(), *(line for item in self.items for line in item)]

    @property
    def shown(self) -> str:
        return " ".join(line.strip() for line in self.lines)

    def without(self, moment: str) -> "Key | None":
        """Without the items of that moment, as messages name it; None where nothing is left."""
        kept = tuple(item for item in self.items if not item[0].endswith(f" {moment}"))
        return Key(self.name, self.value, kept) if kept else None

    def without_line(self, number: int) -> "Key | None":
        """Without the item that has this one of `lines`; None where nothing is left or it is not in an item."""
        for item in self.items if number else ():
            number -= len(item)
            if number <= 0:
                kept = tuple(other for other in self.items if other is not item)
                return Key(self.name, self.value, kept) if kept else None
        return None


def words(name: str, text: str) -> list[Key]:
    """A text in quotes; nothing for an empty one."""
    return [Key(name, said("", text).removeprefix(": "))] if text else []


def listed(name: str, texts: Sequence[str]) -> list[Key]:
    return [Key(name, items=tuple((f"  - {said('', text).removeprefix(': ')}",) for text in texts))] if texts else []


def moment(found: Moment) -> str:
    """As a volunteer writes it; with its offset where the clocks show that time twice."""
    if not isinstance(found, datetime):
        return found.isoformat()
    twice = found.replace(fold=0).utcoffset() != found.replace(fold=1).utcoffset()
    written = found if twice else found.replace(tzinfo=None)
    return written.isoformat(" ", "seconds" if found.second else "minutes")
