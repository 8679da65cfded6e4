"""What is said of pictures in files beside them."""

from collections.abc import Collection, Iterable

from plugins.problems.problem import N_, Problem
from plugins.read.findings import Findings
from plugins.read.sidecar import Sidecar, SidecarFile, read_sidecar


def read_sidecars(found: Iterable[SidecarFile], files: Collection[str]) -> tuple[dict[str, Sidecar], list[Problem]]:
    """By the path of the picture; these are a few short lines each, and are read every time."""
    sidecars: dict[str, Sidecar] = {}
    problems: list[Problem] = []
    for each in found:
        findings = Findings(each.path)
        if each.picture in files:
            sidecars[each.picture] = read_sidecar(each, findings)
        else:
            findings.add(
                1,
                N_("this file is about a picture “{name}”, which is not here"),
                N_("put the picture beside it, correct the name of this file, or delete it"),
                name=each.picture.rpartition("/")[2],
            )
        problems += findings.problems
    return sidecars, problems
