"""How a text that is here already differs from what an import would write."""

from collections.abc import Iterator
from pathlib import Path

from plugins.import_site.entries.drafting import Entry
from plugins.importing.note import Note
from plugins.problems.problem import N_

SHOWN = 100  # characters of a paragraph


def differences(entry: Entry, content: Path) -> Iterator[tuple[str, Note]]:
    """By file. Nothing for what is the same to the byte."""
    for draft in entry.drafts:
        file = content / draft.path
        if not file.is_file():
            found, do = N_("the old site has this language, and here it is missing"), N_("add it by hand: {hint}")
            hint = f"python3 tasks.py translate {entry.id} --to {draft.lang}"
            yield draft.path, Note(found, do, {"hint": hint})
            continue
        here = file.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
        if here == draft.text:
            continue
        gone = [part.markdown for part in draft.parts if part.markdown not in here]
        if gone:
            found = N_("parts of the old text that are not here like that: {n}, such as “{first}”")
            values = {"n": len(gone), "first": gone[0].replace("\n", " ")[:SHOWN]}
            yield draft.path, Note(found, N_("nothing was changed; compare the two, if it matters"), values)
        else:
            yield draft.path, Note(N_("it was changed here"), N_("nothing was changed"))
