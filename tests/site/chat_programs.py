"""What programs for chats show of a link, as they look for it in the page: written after what each does.

All of them take Open Graph first and fall back to what browsers and search engines use; they differ in what else they
know, and none reads more than the head. What one of them shows is all that a person who looks on can see, but for the
address itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

Names = Sequence[str]


@dataclass(frozen=True)
class Program:
    """Where it looks for each part of a preview, the best place first."""

    title: Names
    text: Names
    picture: Names
    site: Names = ("og:site_name",)


PROGRAMS: Mapping[str, Program] = {
    "Telegram": Program(
        ("og:title", "twitter:title", "title"),
        ("og:description", "twitter:description", "description"),
        ("og:image", "og:image:secure_url", "twitter:image", "image_src"),
        ("og:site_name", "application-name"),
    ),
    "WhatsApp": Program(
        ("og:title", "title"), ("og:description", "description"), ("og:image", "image_src", "icon"), ("og:url",)
    ),
    "Signal": Program(("og:title", "title"), ("og:description", "description"), ("og:image", "image_src", "icon"), ()),
    "Twitter first": Program(
        ("twitter:title", "og:title", "title"),
        ("twitter:description", "og:description", "description"),
        ("twitter:image", "og:image"),
        ("og:site_name", "og:url", "article:author", "twitter:site"),
    ),
}


@dataclass
class Found(HTMLParser):
    """Everything in the head that a program may look at, by its name; the first of each name counts."""

    values: dict[str, str] = field(default_factory=dict)
    in_head: bool = True
    in_title: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def put(self, name: str, value: str | None) -> None:
        if name and value and value.strip():  # what is empty counts as not there
            self.values.setdefault(name.lower(), value.strip())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "body":
            self.in_head = False
        elif tag == "title" and self.in_head:
            self.in_title = True
        elif tag == "meta" and self.in_head:
            self.put(given.get("property") or given.get("name") or "", given.get("content"))
        elif tag == "link" and self.in_head:
            self.put(given.get("rel") or "", given.get("href"))

    def handle_data(self, data: str) -> None:
        if self.in_title:
            self.put("title", data)
            self.in_title = False


@dataclass(frozen=True)
class Seen:
    """A preview as a person sees it."""

    title: str
    text: str
    picture: str
    site: str


def seen(program: str, source: str) -> Seen:
    reader = Found()
    reader.feed(source)
    looks = PROGRAMS[program]

    def first(names: Names) -> str:
        return next((reader.values[name] for name in names if name in reader.values), "")

    return Seen(first(looks.title), first(looks.text), first(looks.picture), first(looks.site))
