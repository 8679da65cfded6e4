"""Where a link leads, seen from the page it stands on."""

import re
from functools import lru_cache
from posixpath import normpath
from typing import NamedTuple
from urllib.parse import unquote

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
INDEX = "index.html"


class Target(NamedTuple):
    """A file of the site, by its path in the output, and the place in it."""

    path: str
    fragment: str


def leaves(href: str) -> bool:
    """It names a scheme or a host."""
    return href.startswith("//") or bool(_SCHEME.match(href))


@lru_cache(maxsize=20_000)
def file_at(address: str) -> str:
    """The file that answers at an address relative to the site's root: "en/news/" is "en/news/index.html"."""
    path = unquote(address).lstrip("/")
    return f"{path}{INDEX}" if not path or path.endswith("/") else path


def target(page: str, href: str) -> Target:
    """Of a link that does not leave. What climbs out of the site has a path that begins with "../"."""
    address, _, fragment = href.partition("#")
    address = address.partition("?")[0]
    if not address:
        return Target(page, unquote(fragment))
    folder = "" if address.startswith("/") or page.endswith("404.html") else page.rpartition("/")[0]
    return Target(joined(folder, address), unquote(fragment))


@lru_cache(maxsize=20_000)
def joined(folder: str, address: str) -> str:
    path = normpath(f"{folder}/{address}".lstrip("/")) if folder else normpath(address.lstrip("/") or ".")
    path = "" if path == "." else path
    last = address.rpartition("/")[2]
    return file_at(f"{path}/" if path and last in ("", ".", "..") else path)


def own(url: str, site: str) -> str | None:
    """The address relative to the root of an absolute one of this site; None for another's. `site` ends in a slash."""
    if url.startswith(site):
        return url[len(site) :]
    return "" if url == site[:-1] else None
