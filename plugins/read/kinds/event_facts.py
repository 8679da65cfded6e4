"""What an event says of itself besides its times, all together: how to come, where to, and how to register.

An error is what would tell readers two things; what may still be settled before the day comes is a warning.
"""

from plugins.problems.problem import N_
from plugins.read.kind import Draft

FROM_HOME = ("online", "both")


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
    online = attendance in FROM_HOME or values.get("event_status") == "moved online"
    if online and draft.lacks("online") and draft.lacks("registration"):
        line = lines.get("attendance", lines.get("event_status", draft.line))
        do = N_("write “online: https://…”, or “registration:” if people get the address after that")
        findings.warn(line, N_("one can take part online, but nothing says where"), do)


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


def check_registration(draft: Draft) -> None:
    """Who must register needs to know how."""
    registration = draft.values.get("registration")
    if registration and registration.required and not registration.link and draft.lacks("contact"):
        do = N_("write “link: https://…” or an e-mail address below “registration:”, or “contact: …”")
        draft.findings.warn(draft.lines["registration"], N_("people must register, but nothing says how"), do)
