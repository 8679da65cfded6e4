"""The components of a calendar file (RFC 5545 §3.4, §3.6) as a tree."""

from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from plugins.calendar.rfc5545.contentline import ContentLine

Fault = tuple[int, str]  # line, message


class Component(Struct):
    """Grows while it is read; `line` is that of its BEGIN."""

    name: str
    line: int
    properties: list[ContentLine] = field(default_factory=list)
    children: list["Component"] = field(default_factory=list)

    def all(self, name: str) -> list[ContentLine]:
        return [each for each in self.properties if each.name == name]

    def get(self, name: str) -> ContentLine | None:
        """The first property of that name."""
        return next(iter(self.all(name)), None)

    def walk(self) -> Iterator["Component"]:
        """Itself and all in it, in the order of the file, however deep a strange file nests them."""
        waiting = [self]
        while waiting:
            component = waiting.pop()
            yield component
            waiting.extend(reversed(component.children))

    def named(self, name: str) -> Iterator["Component"]:
        return (each for each in self.walk() if each.name == name)


def tree(lines: Iterable[ContentLine], faults: list[Fault]) -> Component:
    """A nameless component that holds what is at the top of the file; faults of nesting are added to the list."""
    root = Component("", 1)
    stack = [root]
    for line in lines:
        if line.name == "BEGIN":
            stack.append(Component(line.value.upper(), line.number))
            stack[-2].children.append(stack[-1])
        elif line.name == "END":
            if stack[-1].name != line.value.upper() or len(stack) == 1:
                faults.append((line.number, f"END:{line.value} without its BEGIN"))
            else:
                stack.pop()
        elif len(stack) == 1:
            faults.append((line.number, f"{line.name} outside of a component"))
        else:
            stack[-1].properties.append(line)
    faults.extend((open_.line, f"BEGIN:{open_.name} without its END") for open_ in stack[1:])
    return root
