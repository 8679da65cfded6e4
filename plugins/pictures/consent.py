"""Whether it is recorded who is on each picture that is shown, and that they agreed.

A warning: it stops publishing until somebody looks at the picture and writes down what is so. That line is the
acknowledgement; names have no place in it, and what people signed is kept elsewhere.
"""

from collections.abc import Iterable, Iterator, Mapping

from plugins.link.entry import Entry
from plugins.pictures.used import Use
from plugins.problems.problem import N_, Problem, Severity
from plugins.read.sidecar import Sidecar


def unstated(uses: Iterable[Use], entries: Mapping[str, Entry], sidecars: Mapping[str, Sidecar]) -> Iterator[Problem]:
    for use in uses:
        folder, _, name = use.path.rpartition("/")
        original = entries[folder].original if folder in entries else None
        said = dict(original.front.consent) if original else {}
        recorded = said.get(name) or said.get("") or (use.path in sidecars and sidecars[use.path].consent)
        if not recorded:
            yield Problem(
                use.document,
                use.line,
                N_("nothing says who is on the picture “{name}”, and whether they agreed"),
                N_(
                    "look at it, then write into {file} below a line “consent:” and after two spaces “{name}: nobody”, "
                    "“{name}: unrecognisable”, or “{name}: written 2026-05-17” with the day on which all who are on it "
                    "agreed in writing; or take the picture out"
                ),
                {"name": name, "file": (original.path if original else use.document).rpartition("/")[2]},
                Severity.WARNING,
            )
