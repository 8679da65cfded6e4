"""What is kept of a release beside it, and not published."""

from pathlib import Path

from plugins.tooling.build import Folders


def keep_beside(folders: Folders, place: Path) -> None:
    """Write it into `place`, a folder that is there and goes with the release. Nothing so far."""
