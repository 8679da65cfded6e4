"""JSON Feed (version 1 and 1.1)."""

import json
from collections.abc import Mapping
from html import escape

from plugins.import_site.source.feed import heading, key, language, subjects
from plugins.import_site.source.moments import moment
from plugins.import_site.source.post import Harvest, Post
from plugins.importing.note import Note
from plugins.problems.problem import N_


def is_json_feed(text: str) -> bool:
    return text.lstrip().startswith("{") and "jsonfeed.org" in text[:2000]


def json_feed(text: str, file: str, harvest: Harvest) -> None:
    """Fill the harvest. Raises `ValueError` (with `lineno`, as json does) where it is damaged."""
    try:
        data = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if not isinstance(data, Mapping):
        return
    harvest.lang = language(words(data, "language"))
    entries = data.get("items")
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, Mapping):
            harvest.posts.append(post(entry, file))


def words(entry: Mapping[str, object], name: str) -> str:
    found = entry.get(name)
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""


def post(entry: Mapping[str, object], file: str) -> Post:
    address, title = words(entry, "url"), words(entry, "title")
    tags = entry.get("tags")
    author = entry.get("authors") or entry.get("author")
    note = Note(N_("its source names an author"), N_("the name was not copied; private persons are not named here"))
    return Post(
        key=key(words(entry, "id"), address, title, file),
        file=file,
        title=heading(escape(title, quote=False)),
        html=words(entry, "content_html") or paragraphs(words(entry, "content_text")),
        address=address,
        date=moment(words(entry, "date_published")),
        modified=moment(words(entry, "date_modified")),
        lang=language(words(entry, "language")),
        tags=tuple(subjects(map(str, tags if isinstance(tags, list) else []))),
        summary=escape(words(entry, "summary"), quote=False),
        cover=words(entry, "image") or words(entry, "banner_image"),
        notes=(note,) if author else (),
    )


def paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(part, quote=False)}</p>" for part in text.split("\n\n") if part.strip())
