"""What an event says of itself besides its times, all together: that it does not tell readers two things.

What may still be settled before the day comes is no error: see plugins/link/participation.py.
"""

from plugins.problems.problem import N_
from plugins.read.kind import Draft


def check_attendance(draft: Draft) -> None:
    """`attendance` follows from `online` and `place` where it is left out, and may not contradict them."""
    values, lines, findings = draft.values, draft.lines, draft.findings
    if values.get("online") and draft.lacks("attendance"):
        values["attendance"] = "both" if "place" in values or draft.has("place") else "online"
    attendance = values.get("attendance", "in person")
    if attendance == "in person" and values.get("online"):
        do = N_("write “attendance: both”, or delete “online”")
        findings.add(lines["attendance"], N_("“online” has an address, but one can only take part in person"), do)
    if attendance == "online" and "place" in values:
        do = N_("write “attendance: both”, or delete “place”")
        findings.add(lines["place"], N_("there is a place, but one can only take part online"), do)


def check_place(draft: Draft) -> None:
    """A place that is told after registration needs both."""
    if draft.values.get("place_public") != "after registration":
        return
    line = draft.lines["place_public"]
    if draft.lacks("registration"):
        found = N_("the place is told after registration, but there is none")
        draft.findings.add(line, found, N_("write “registration:” with a “link:” below it"))
    elif draft.lacks("place"):
        found = N_("the place is told after registration, but no place is written here")
        draft.findings.add(line, found, N_("write “place:”, at least with a “town:” below it, or delete this line"))
