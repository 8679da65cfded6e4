"""Old addresses, as the front matter has them."""

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from plugins.import_site.source.post import Post
from plugins.read.findings import Findings
from plugins.read.tree import Scalar
from plugins.read.values.names import alias


def old_addresses(post: Post) -> Iterator[tuple[str, bool]]:
    """Each, and whether the project's reader takes it."""
    for written in dict.fromkeys([path_of(post.address), *post.others]):
        if written not in ("", "/"):
            taken = alias("aliases", Scalar(written, 1, True), Findings(""))
            yield taken or written, taken is not None


def path_of(address: str) -> str:
    """From the first "/" on, with its letters; without the place in the page."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https"):
        return ""
    path = unquote(parts.path, errors="surrogateescape")
    return (path or "/") + (f"?{parts.query}" if parts.query else "")
