"""Links between texts of the old site become links between ours."""

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from plugins.import_site.entries.address import path_of
from plugins.import_site.entries.bundle import plain_address
from plugins.import_site.entries.existing import Key
from plugins.import_site.source.post import Post
from plugins.redirects.old import old_address


class Links:
    """Entries by all addresses that led to them, and by those that stand in texts that are here already."""

    def __init__(self, by_alias: Mapping[Key, str]) -> None:
        self.by_alias = by_alias
        self.entries: dict[str, str] = {}
        self.hosts: set[str] = set()  # of the old site

    def add(self, posts: Iterable[Post], entry: str) -> None:
        for post in posts:
            if not post.address:
                continue
            host = urlsplit(post.address).netloc.removeprefix("www.")
            self.hosts.add(host)
            for address in (post.address, *(f"https://{host}{other}" for other in post.others)):
                self.entries.setdefault(plain_address(address), entry)

    def of(self, address: str) -> str:
        """The entry's folder, or the address as it is. A place in that text is left out: its name is another here."""
        plain = plain_address(address).replace("/index.php?", "/?")
        if found := self.entries.get(plain):
            return found
        path = path_of(address)
        if path not in ("", "/") and urlsplit(address).netloc.removeprefix("www.") in self.hosts:
            return self.by_alias.get(old_address(path).key, address)
        return address
