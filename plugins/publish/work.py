"""What readers have, and what was built for them."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from plugins.publish import manifest
from plugins.publish.changes import NOT_READ, Side
from plugins.publish.order import Order
from plugins.publish.pages import Reader
from plugins.publish.release import Release
from plugins.publish.store import Store
from plugins.publish.target import Live, Target


class Work(Struct, frozen=True):
    """What was found out before anything is made."""

    order: Order
    lives: Mapping[Target, Live]
    digests: Mapping[str, str]  # of the built site

    @property
    def unreached(self) -> int:
        """How many targets could not even be asked."""
        return len(self.order.places.targets) - len(self.lives)


def before(work: Work) -> Side:
    """What readers have: of the first target; without any, of the store."""
    store = work.order.places.store
    live = next(iter(work.lives.values()), None)
    if live is None:
        here = store.live()
        return Side(site_digests(manifest_of(store, here)), reader(store.path(here)) if here else lambda _: None)
    copy = store.path(live.release) if live.release else store.part
    return Side(site_digests(live.digests), reader(copy))


def behind(work: Work) -> bool:
    """Whether any place has something else than what was built. Where there are targets, the store is none."""
    store = work.order.places.store
    held = [live.digests for live in work.lives.values()] or [manifest_of(store, store.live())]
    return any(site_digests(each) != site_digests(work.digests) for each in held)


def manifest_of(store: Store, release: Release | None) -> dict[str, str]:
    file = store.path(release) / manifest.FILE if release else None
    return manifest.read(file.read_bytes()) if file and file.is_file() else {}


def site_digests(digests: Mapping[str, str]) -> dict[str, str]:
    """Without what every release has of its own."""
    return {path: digest for path, digest in digests.items() if path not in NOT_READ}


def reader(folder: Path) -> Reader:
    def read(path: str) -> bytes | None:
        try:
            return (folder / path).read_bytes()
        except OSError:
            return None

    return read
