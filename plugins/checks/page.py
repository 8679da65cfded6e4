"""A page, taken apart once for all rules."""

from functools import cached_property

from plugins.checks.html.element import Element, Tree
from plugins.checks.html.scan import scan


class Page:
    """A class, because what is asked of it more than once is worked out once. `path` is its file's in the output."""

    def __init__(self, path: str, data: bytes, url: str, languages: tuple[str, ...]) -> None:
        self.path = path
        self.size = len(data)
        self.data = data
        self.url = url  # of the site; ends in a slash
        self.languages = languages

    @cached_property
    def tree(self) -> Tree:
        return scan(self.data.decode("utf-8", "replace"))

    @property
    def elements(self) -> "list[Element]":
        return list(self.tree.elements)

    def all(self, *tags: str) -> list[Element]:
        return [each for tag in tags for each in self.by_tag.get(tag, ())]

    @cached_property
    def by_tag(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for element in self.tree.elements:
            found.setdefault(element.tag, []).append(element)
        return found

    def text(self, element: Element) -> str:
        return self.tree.text(element)

    def line(self, element: Element) -> int:
        return self.tree.line(element.at)

    @cached_property
    def lang(self) -> str:
        return next((each["lang"] for each in self.all("html")), "")

    @cached_property
    def moved(self) -> bool:
        """An old address that only leads on."""
        return any(each["http-equiv"].lower() == "refresh" for each in self.all("meta"))

    @cached_property
    def unlisted(self) -> bool:
        """Search engines are asked to leave it out."""
        return any(each["name"] == "robots" and "noindex" in each["content"] for each in self.all("meta"))

    @property
    def error(self) -> bool:
        """It is shown at any address, where nothing is."""
        return self.path.rpartition("/")[2] == "404.html"
