"""A value in a file: sealed, so that damage is noticed, and read without running anybody's code."""

import os
import pickle
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path

SEAL = 32  # bytes

# Unpickling calls what the file names, so it may name only these: plain data of ours, and what it consists of.
ALLOWED: Mapping[str, frozenset[str]] = {
    "builtins": frozenset({"frozenset"}),
    "datetime": frozenset({"date", "datetime", "timedelta", "timezone"}),
    "plugins.problems.problem": frozenset({"Problem", "Severity"}),
    "plugins.write.report": frozenset({"Report", "Withheld"}),
    "plugins.read.document": frozenset(
        {"AttachedEnd", "AttachedRef", "Body", "Document", "EntryEnd", "EntryRef", "FileRef", "Heading"}
    ),
    "plugins.safety.exposure": frozenset({"Exposure", "Sort"}),
    "plugins.read.front": frozenset(
        [
            "Amount",
            "Call",
            "Campaign",
            "Dossier",
            "Event",
            "Move",
            "News",
            "Page",
            "Place",
            "Press",
            "Registration",
            "Source",
            "Status",
            "made",  # calls one of the above, with names for its arguments
        ]
    ),
}


def load(path: Path, version: str) -> object | None:
    """What was saved under this version; None for anything else, whatever the file holds."""
    stored = sound(path, version)
    if stored is None:
        return None
    file = BytesIO(stored)  # shares the bytes, where a part of them would be copied
    file.seek(SEAL)
    try:
        value: object = _Reader(file).load()
    except Exception:  # a file that passes its seal can still be of somebody's making
        return None
    return value


def save(path: Path, version: str, value: object) -> None:
    save_bytes(path, version, packed(value))


def remembered(folders: Sequence[Path], version: str, make: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """`make`, a pure function, with what it gave before looked for in each of the folders, and kept in the first."""

    def made(source: bytes) -> bytes:
        name = sha256(source).hexdigest()[:32]
        sealed = f"{version}-{name}"  # one file in another's place is damage too
        for folder in folders:
            if (known := load_bytes(folder / name, sealed)) is not None:
                return bytes(known)
        result = make(source)
        save_bytes(folders[0] / name, sealed, result)
        return result

    return made


def packed(value: object) -> bytes:
    """A value as bytes, which a larger value can hold until somebody asks for it."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def unpacked(content: bytes) -> object:
    """Raises any exception for what `packed` has not made."""
    return _Reader(BytesIO(content)).load()


def load_bytes(path: Path, version: str) -> memoryview | None:
    """The content of a sealed file; None where there is none, or it is damaged or of another version."""
    stored = sound(path, version)
    return None if stored is None else memoryview(stored)[SEAL:]


def sound(path: Path, version: str) -> bytes | None:
    """The whole of a file whose seal is right."""
    try:
        stored = path.read_bytes()
    except OSError:
        return None
    return stored if stored[:SEAL] == seal(memoryview(stored)[SEAL:], version) else None


def save_bytes(path: Path, version: str, content: bytes) -> None:
    """In one step: another build reads the old file or the new one. A cache that cannot be written only costs time."""
    with suppress(OSError):
        replace(path, seal(content, version) + content)


def replace(path: str | Path, content: bytes) -> None:
    """Whoever reads meanwhile gets the old file or the new one, never a part. Makes the folders that are missing.

    Raises OSError and leaves nothing. The part is named after the process: two builds do not get into each other's way.
    """
    folder, name = os.path.split(path)
    part = os.path.join(folder, f".{name[:200]}.{os.getpid()}.part")
    try:
        try:
            file = open(part, "wb")  # noqa: SIM115 - closed below; what may be missing is the folder, not more
        except FileNotFoundError:
            make_folder(folder)
            file = open(part, "wb")  # noqa: SIM115 - as above
        with file:
            file.write(content)
        os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise


def make_folder(folder: str) -> None:
    """Mostly it is one that is missing, not those around it."""
    try:
        os.mkdir(folder)
    except OSError:
        os.makedirs(folder, exist_ok=True)


def seal(content: bytes | memoryview, version: str) -> bytes:
    """Against damage, not against anybody: SHA-256, because processors have instructions for it."""
    total = sha256(sha256(version.encode()).digest())
    total.update(content)
    return total.digest()


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        if name not in ALLOWED.get(module, ()):
            raise pickle.UnpicklingError(f"{module}.{name} has no place in a cache")
        return super().find_class(module, name)
