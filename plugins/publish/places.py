"""Where to publish: from what was typed, and from the setting."""

import os
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from plugins.problems.problem import N_
from plugins.publish.rclone import Rclone
from plugins.publish.rsync_plain import Plain
from plugins.publish.rsync_server import Server
from plugins.publish.store import Store
from plugins.publish.target import Target
from plugins.tooling.wrong_usage import WrongUsage

FOLDER = "published"


class Places(Struct, frozen=True):
    """Releases are made in the store, and sent from there to each target."""

    store: Store
    targets: tuple[Target, ...] = ()


def places(asked: str, known: Mapping[str, str], root: Path) -> Places:
    """`asked`: a folder, a place, a name in the setting, or nothing for all that it names. Raises WrongUsage."""
    chosen = [known.get(asked) or spelt(asked, known)] if asked else list(known.values())
    targets = [target(place) for place in chosen if is_remote(place)]
    folders = [place for place in chosen if not is_remote(place)]
    if len(folders) > 1:
        raise WrongUsage(N_("PUBLISH_TO names {n} folders; only one can hold the releases"), n=len(folders))
    return Places(Store(safe(Path(folders[0] if folders else root / FOLDER), root)), tuple(targets))


def spelt(asked: str, known: Mapping[str, str]) -> str:
    """A folder is written with a slash, or is there; another word is a name that PUBLISH_TO does not have."""
    if is_remote(asked) or os.sep in asked or "/" in asked or Path(asked).is_dir():
        return asked
    found = N_("There is no target “{name}”; PUBLISH_TO has: {known}. For a folder type ./{name}")
    raise WrongUsage(found, name=asked, known=", ".join(known) or "–")


def is_remote(place: str) -> bool:
    return place.partition(":")[0] in ("rsync", "rsync-plain", "rclone")


def target(place: str) -> Target:
    """From "rsync:user@host:/path", "rsync-plain:user@host:/path" or "rclone:remote:path". Raises WrongUsage."""
    kind, _, rest = place.partition(":")
    if kind == "rclone" and rest and not rest.startswith("-"):
        return Rclone(rest.rstrip("/"))
    host, _, path = ("", "", rest) if rest.startswith("/") else rest.partition(":")
    if not path.strip("/") or host.startswith("-"):
        found = N_("“{place}” names no folder. Write it as rsync:user@server:/folder or rclone:remote:folder")
        raise WrongUsage(found, place=place)
    path = path.rstrip("/")
    return Server(host, path) if kind == "rsync" else Plain(f"{host}:{path}" if host else path)


def safe(folder: Path, root: Path) -> Path:
    """Raises WrongUsage for a folder in which releases would harm what is there, or would be read as texts."""
    folder = folder.absolute()
    for kept in (root, root / "content", root / "plugins", root / "theme"):
        if kept.is_relative_to(folder) or (kept != root and folder.is_relative_to(kept)):
            raise WrongUsage(N_("“{folder}” is not for releases. Name another folder: --to DIR"), folder=folder)
    return folder
