"""The task `catalogues`: messages from the sources into the catalogues, and what is left to do in them.

For developers and translators of the interface, in English like the messages themselves.
"""

from collections.abc import Collection, Iterator
from pathlib import Path

from plugins.languages.completeness import UNTRANSLATED, faults
from plugins.languages.console import CATALOGUES
from plugins.languages.language import Language
from plugins.languages.messages import catalogued, refresh, template
from plugins.languages.untranslated import amount


def catalogues(
    root: Path, languages: Collection[Language], pot: str = "", folder: Path = CATALOGUES, *, missing: bool = False
) -> int:
    """The exit status: 1 where a translation is wrong, 0 even where some are missing. `pot` names a file to write."""
    if pot:
        Path(pot).write_bytes(template(root))
    for path in refresh(root, languages, folder):
        print(f"Up to date again: {shown(path, root)}")
    for line in left(languages, folder):
        print(line)
    wrong = False
    for fault in faults(root, languages, folder):
        lacking = fault.text.endswith(UNTRANSLATED)
        wrong |= not lacking
        if missing or not lacking:
            print(f"{shown(fault.path, root)}:{fault.line}: {fault.text}")
    return 1 if wrong else 0


def left(languages: Collection[Language], folder: Path) -> Iterator[str]:
    for language in catalogued(languages):
        there = amount(language, folder)
        if there.untranslated:
            yield (
                f"{language.name} ({language.code}): {there.untranslated} of {there.all} messages are in English, "
                f"{there.on_pages} of them on pages (to see each: python3 tasks.py catalogues --missing)"
            )
        else:
            yield f"{language.name} ({language.code}): all {there.all} messages are translated"


def shown(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
