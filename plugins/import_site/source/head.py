"""What a page says of itself to machines: Open Graph, JSON-LD, Dublin Core, its canonical address."""

import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

_SAVED = re.compile(r"saved from url=\(\d+\)(\S+)")
LONGEST = 500_000  # characters of data for machines


class Head(HTMLParser):
    """`said`: by lower-case name, all values in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, list[str]] = {}
        self.data: list[Mapping[str, object]] = []
        self.within = ""
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.say("lang", given.get("lang") or given.get("xml:lang", ""))
        elif tag == "meta":
            self.say(given.get("property") or given.get("name") or given.get("itemprop", ""), given.get("content", ""))
        elif tag == "link" and "canonical" in given.get("rel", "").lower().split():
            self.say("canonical", given.get("href", ""))
        elif tag == "title" or (tag == "script" and "ld+json" in given.get("type", "")):
            self.within, self.text = tag, []

    def handle_endtag(self, tag: str) -> None:
        if tag == self.within == "title":
            self.say("title", " ".join("".join(self.text).split()))
        elif tag == self.within == "script":
            self.data += objects("".join(self.text))
        self.within = "" if tag == self.within else self.within

    def handle_data(self, data: str) -> None:
        if self.within:
            self.text.append(data)

    def handle_comment(self, data: str) -> None:
        if match := _SAVED.search(data):
            self.say("saved from", match[1])

    def say(self, name: str, value: str) -> None:
        if name and value.strip():
            self.said.setdefault(name.lower(), []).append(value.strip())

    def first(self, *names: str) -> str:
        return next((self.said[name][0] for name in names if name in self.said), "")

    def article(self, *names: str) -> str:
        """What JSON-LD says of the text."""
        values = (each.get(name) for name in names for each in self.data if is_text(each))
        return next((found for value in values if (found := word(value))), "")


def head(html: str) -> Head:
    found = Head()
    found.feed(html)
    found.close()
    return found


def is_text(each: Mapping[str, object]) -> bool:
    kinds = each.get("@type")
    named = " ".join(map(str, kinds)) if isinstance(kinds, list) else str(kinds)
    return "Article" in named or "BlogPosting" in named or "WebPage" in named


def objects(text: str) -> Iterator[Mapping[str, object]]:
    """All that the data describes, also in lists and graphs."""
    try:
        waiting: list[object] = [json.loads(text)] if len(text) < LONGEST else []
    except (ValueError, RecursionError):
        return
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, list):
            waiting += each[:100]
        elif isinstance(each, Mapping):
            yield each
            waiting += [each[name] for name in ("@graph", "mainEntity") if name in each]


def word(value: object) -> str:
    """A text, or the address of a picture, whichever way it is given."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, Mapping):
        value = value.get("url") or value.get("contentUrl") or value.get("name") or value.get("@value")
    return value.strip() if isinstance(value, str) else ""
