"""Plain text, and Markdown, with or without front matter of another program."""

import re

from plugins.import_site.source.feed import language
from plugins.import_site.source.moments import moment
from plugins.import_site.source.post import Harvest, Post
from plugins.importing.texts import clean, one_line

_FRONT = re.compile(r"\A\s*(?:---|\+\+\+)[ \t]*\n(.*?)\n(?:---|\+\+\+)[ \t]*\n", re.DOTALL)
_KEY = re.compile(r"^([A-Za-z][\w -]{0,30})\s*[:=]\s*(.+?)\s*$", re.MULTILINE)
_TITLE = re.compile(r"\A\s*(?:#\s+(?P<marked>.+?)\s*#*|(?P<underlined>.+)\n=+)\s*(?:\n|\Z)")
_NAME = re.compile(r"(?:.*/)?(\d{4}-\d\d-\d\d)[^/]*$")
LONGEST_TITLE = 120


def plain(text: str, file: str, harvest: Harvest) -> None:
    """The title is a heading, or a first line that stands alone and is no sentence."""
    said: dict[str, str] = {}
    if match := _FRONT.match(text):
        said = {key.lower().strip(): value.strip("\"' ") for key, value in _KEY.findall(match[1])}
        text = text[match.end() :]
    title, body = said.get("title", ""), text
    if not title and (match := _TITLE.match(text)):
        title, body = match["marked"] or match["underlined"], text[match.end() :]
    elif not title:
        title, body = first_line(text)
    named = _NAME.fullmatch(file.replace("\\", "/"))
    harvest.posts.append(
        Post(
            key=one_line(clean(said.get("permalink") or said.get("url") or file.replace("\\", "/").rpartition("/")[2])),
            file=file,
            title=one_line(clean(title)),
            text=body,
            address=said.get("permalink", "") or said.get("url", ""),
            slug=said.get("slug", ""),
            date=moment(said.get("date", "") or (named[1] if named else "")),
            lang=language(said.get("lang", "") or said.get("language", "")),
            tags=tuple(filter(None, (one_line(clean(tag)) for tag in said.get("tags", "").strip("[]").split(",")))),
            summary=said.get("summary", "") or said.get("description", ""),
        )
    )


def first_line(text: str) -> tuple[str, str]:
    head, blank, rest = text.strip("\n").partition("\n\n")
    alone = (
        blank
        and "\n" not in head
        and len(head) <= LONGEST_TITLE
        and not head.rstrip().endswith((".", "!", ";", ":", ","))
    )
    marked = head.lstrip().startswith(("-", "*", ">", "#", "|", "!", "["))
    return (head.strip(), rest) if alone and not marked else ("", text)
