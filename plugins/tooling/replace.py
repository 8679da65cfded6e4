"""A file replaced by another version of itself: whole or not at all."""

import os
import shutil
from pathlib import Path


def replaced(file: Path, content: bytes) -> None:
    """Who may read it and run it stays the same. Raises OSError where the folder cannot be written to."""
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(content)
        shutil.copymode(file, part)
        os.replace(part, file.resolve())
    finally:
        part.unlink(missing_ok=True)
