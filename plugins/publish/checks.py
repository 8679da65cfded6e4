"""Whether what was built may be published. Rules about the output plug in here."""

from plugins.tooling.build import Folders


def status_of(folders: Folders) -> int:
    """0, or 1 with everything told. A build for publishing has looked at the texts before, and stopped at each warning;
    so far that is all."""
    return 0 if (folders.output / "index.html").is_file() else 1
