"""`SHA256SUMS`: every file of a release with its digest, as `sha256sum --check` reads it."""

import os
import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

FILE = "SHA256SUMS"
LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")


def written(digests: Mapping[str, str]) -> bytes:
    """Sorted by the bytes of the names, so that it is the same whoever writes it. No name of ours needs escapes."""
    ordered = sorted(digests.items(), key=lambda item: item[0].encode())
    return "".join(f"{digest}  {path}\n" for path, digest in ordered).encode()


def read(content: bytes) -> dict[str, str]:
    """Digests by path; lines that are none of a manifest are left out."""
    lines = content.decode(errors="replace").splitlines()
    return {match[2]: match[1] for line in lines if (match := LINE.fullmatch(line))}


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def files(folder: Path) -> Iterator[str]:
    """Everything in a folder that is no folder, links too, by path with forward slashes."""
    for place, folders, names in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(place, name))]
        prefix = Path(place).relative_to(folder).as_posix()
        yield from (name if prefix == "." else f"{prefix}/{name}" for name in (*names, *links))


def digests(folder: Path) -> dict[str, str]:
    return {path: digest((folder / path).read_bytes()) for path in files(folder)}


class Difference(Struct, frozen=True):
    """Between what a manifest says and what is there; each sorted."""

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    extra: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.changed or self.extra)


def difference(said: Mapping[str, str], there: Mapping[str, str]) -> Difference:
    return Difference(
        missing=tuple(sorted(said.keys() - there.keys())),
        changed=tuple(sorted(path for path in said.keys() & there.keys() if said[path] != there[path])),
        extra=tuple(sorted(there.keys() - said.keys())),
    )
