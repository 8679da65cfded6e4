"""What is kept of a release beside it, and not published."""

from pathlib import Path

from plugins.tooling.build import Folders


def keep_beside(folders: Folders, place: Path) -> None:
    """Write it into `place`, a folder that is there and goes with the release: the addresses of its texts."""
    from plugins.addresses.manifest import FILE
    from plugins.addresses.published import to_keep  # reads all texts again, and few runs get here

    (place / FILE).write_bytes(to_keep(folders))
