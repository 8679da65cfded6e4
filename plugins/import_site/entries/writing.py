"""Writes the folder of an entry, whole or not at all."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from plugins.authoring.fault import Refused
from plugins.authoring.writing import already_there, unwritable
from plugins.import_site.entries.drafting import Entry

UNFINISHED = ".{name}.import~"  # the reader of texts passes over names like this


def write(entry: Entry, content: Path) -> None:
    """Raises `Refused`. A folder that is there already, even an empty one, is left alone."""
    folder = content / entry.id
    unfinished = folder.with_name(UNFINISHED.format(name=folder.name))
    if folder.exists() or folder.is_symlink():
        raise Refused([already_there(folder)])
    try:
        unfinished.mkdir(parents=True)
        for file, name in entry.album.names.items():
            shutil.copyfile(file, unfinished / name)
        for draft in entry.drafts:
            (unfinished / Path(draft.path).name).write_bytes(draft.text.encode())
        unfinished.rename(folder)
    except OSError as error:
        with suppress(OSError):
            shutil.rmtree(unfinished)
        raise Refused([unwritable(folder, error)]) from error


def clear_unfinished(content: Path) -> None:
    """What a run left that was stopped in the middle."""
    for folder in content.glob(f"*/{UNFINISHED.format(name='*')}"):
        if folder.is_dir() and not os.path.islink(folder):
            shutil.rmtree(folder)
