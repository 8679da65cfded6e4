"""Whether readers can find out how to take part in what is still to come.

Warnings, for a link may come later; and nothing is said of what is over, since nobody can mend that any more.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from plugins.calendar.schedule import schedule
from plugins.problems.problem import N_, Problem, Severity
from plugins.read.document import Document
from plugins.read.front import Event

FROM_HOME = ("online", "both")


def problems(
    documents: Iterable[Document], broken: Collection[str], now: datetime, zone: ZoneInfo
) -> Iterator[Problem]:
    """`broken`: paths of files that have errors already."""
    for document in documents:
        front = document.front
        if isinstance(front, Event) and front.translated_from is None and document.path not in broken:
            found = [*unknown_address(front), *unknown_registration(front)]
            if found and is_to_come(front, now, zone):
                for key, told, do in found:
                    line = document.lines.get(key, document.lines.get("start", 1))
                    yield Problem(document.path, line, told, do, severity=Severity.WARNING)


def unknown_address(event: Event) -> Iterator[tuple[str, str, str]]:
    """(key, found, do)"""
    moved = event.event_status == "moved online"
    if (moved or event.attendance in FROM_HOME) and not event.online and event.registration is None:
        do = N_("write “online: https://…”, or “registration:” if people get the address after that")
        yield "event_status" if moved else "attendance", N_("one can take part online, but nothing says where"), do


def unknown_registration(event: Event) -> Iterator[tuple[str, str, str]]:
    if event.registration and event.registration.required and not event.registration.link and not event.contact:
        do = N_("write “link: https://…” or an e-mail address below “registration:”, or “contact: …”")
        yield "registration", N_("people must register, but nothing says how"), do


def is_to_come(event: Event, now: datetime, zone: ZoneInfo) -> bool:
    plan = schedule(event)
    return event.event_status != "cancelled" and (plan.recurs or not plan.span.over(now, zone))
