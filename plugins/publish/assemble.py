"""A built site becomes the folder of a release.

A file that is the same as in the release before is that file: a hard link, so that releases need little room. It would
be changed in all of them at once, so nothing is ever written into a file of a release, and all are read-only. The
build's own output is copied, never linked: what a build does to it must not reach a release.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from plugins.publish import manifest
from plugins.publish.store import kept

FILE_MODE = 0o444 if os.name != "nt" else 0o644  # Windows does not remove what is read-only


class Source(Struct, frozen=True):
    output: Path
    before: Path | None  # the release before
    mode: int  # of folders


def assemble(source: Source, digests: Mapping[str, str], more: Mapping[str, bytes], into: Path) -> None:
    """Make the folder, with `SHA256SUMS`; `more` are files that the build has not made. It is on the disk when this
    returns, and not only on its way there. Raises OSError.

    `digests` are those of the output, and what is copied is compared with them: nobody may have changed it meanwhile.
    """
    folder(into, source.mode)
    fresh = [*copies(source, digests, into), *additions(digests, more, into)]
    settle(into, fresh)


def copies(source: Source, digests: Mapping[str, str], into: Path) -> Iterator[Path]:
    """Put in each file of the output; give those that are new."""
    folders: set[str] = {""}
    for path, digest in sorted(digests.items()):
        make_folders(into, os.path.dirname(path), folders, source.mode)
        content = (source.output / path).read_bytes()
        if manifest.digest(content) != digest:
            raise OSError(f"{path}: changed by somebody else meanwhile")
        target = into / path
        if not (source.before and linked(source.before / path, content, target)):
            write(target, content)
            yield target


def linked(old: Path, content: bytes, target: Path) -> bool:
    """Whether the file could be had from the release before: there, whole, and of one who lets it be linked."""
    try:
        if old.stat().st_size == len(content) and old.read_bytes() == content:
            os.link(old, target, follow_symlinks=False)
            return True
    except (OSError, NotImplementedError):  # another owner's, too many links already, or a system without them
        pass
    return False


def additions(digests: Mapping[str, str], more: Mapping[str, bytes], into: Path) -> Iterator[Path]:
    every = {**digests, **{path: manifest.digest(content) for path, content in more.items()}}
    for path, content in [*more.items(), (manifest.FILE, manifest.written(every))]:
        write(into / path, content)
        yield into / path


def write(file: Path, content: bytes) -> None:
    with open(file, "xb") as stream:
        stream.write(content)
    file.chmod(FILE_MODE)


def make_folders(root: Path, path: str, made: set[str], mode: int) -> None:
    if path not in made:
        make_folders(root, os.path.dirname(path), made, mode)
        folder(root / path, mode)
        made.add(path)


def folder(path: Path, mode: int) -> None:
    path.mkdir()
    path.chmod(mode)  # `mkdir` heeds the umask


def settle(root: Path, fresh: list[Path]) -> None:
    """Wait until everything is on the disk: new files one by one, which tells of failures, and folders.

    Linux waits for all of these when it is asked for everything (sync(2)), which is far quicker than each by itself.
    """
    if sys.platform == "linux":
        os.sync()
    for file in fresh:
        with open(file, "rb") as stream, suppress(PermissionError):  # Windows: not for what is open for reading only
            os.fsync(stream.fileno())
    if sys.platform != "linux":
        for place, _folders, _names in os.walk(root):
            kept(Path(place))
