"""What the task `import-ics` does: make drafts of a calendar's events, and say what is to be looked at."""

import os
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from plugins.authoring.desk import Desk, Options, desk_in, unknown_language, written_in
from plugins.authoring.fault import PROBLEMS, WRONG_USAGE, Fault, Refused
from plugins.importing.calendar_file import CalendarFile, calendar_file, languages_of
from plugins.importing.folders import Folders
from plugins.importing.note import Note
from plugins.importing.vocabulary import vocabulary
from plugins.importing.work import FAILED, MADE, THERE, Work, take
from plugins.languages.language import Language
from plugins.problems.problem import N_

LARGEST = 20_000_000  # bytes: ten thousand events
NEXT = N_("They are drafts. To see them: python3 tasks.py serve. To publish one, delete its line “status: draft”.")


class Wish(Struct, frozen=True):
    """As typed; `language` may be empty: then that of the calendar."""

    file: str
    language: str = ""


def run_import(wish: Wish, options: Options, languages: Mapping[str, Language]) -> int:
    """The exit status."""
    desk = desk_in(options, os.environ)
    try:
        file = opened(wish, desk)
        language = spoken_in(wish, file, desk)
    except Refused as refused:
        for fault in refused.faults:
            print(fault.text(desk.speak), file=sys.stderr)
        return refused.status
    speakers = {lang: written_in(lang) for lang in languages}
    known = vocabulary(desk.content, languages, speakers)
    folders = Folders(desk.content)
    return tell_all(Work(desk, file, language, bool(wish.language), known, folders, languages, speakers, date.today()))


def opened(wish: Wish, desk: Desk) -> CalendarFile:
    """Raises `Refused`."""
    values = {"file": wish.file, "most": LARGEST // 1_000_000}
    if not wish.file:
        do = N_("write its name, as in: invoke import-ics calendar.ics --language ru")
        raise Refused([Fault(N_("it is not said which calendar to take"), do)])
    if wish.language and wish.language not in desk.languages:
        raise Refused([unknown_language("--language", wish.language, desk.languages)])
    try:
        with Path(wish.file).open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        found, do = N_("“{file}” cannot be read: {reason}"), N_("look at the name, and where the file is")
        if isinstance(error, FileNotFoundError):
            found = N_("there is no file “{file}”")
        elif isinstance(error, IsADirectoryError):
            found = N_("“{file}” is a folder")
        elif isinstance(error, PermissionError):
            found = N_("you may not read “{file}”")
        raise Refused([Fault(found, do, {**values, "reason": reason})]) from error
    if len(data) > LARGEST:
        found, do = N_("“{file}” is larger than {most} MB"), N_("take the events of fewer years")
        raise Refused([Fault(found, do, values, PROBLEMS)])
    file = calendar_file(data)
    if file is None or not file.events:
        found = N_("there is no event in “{file}”") if file else N_("“{file}” is no calendar")
        raise Refused([Fault(found, N_("export it again, as iCalendar (.ics)"), values, PROBLEMS)])
    return file


def spoken_in(wish: Wish, file: CalendarFile, desk: Desk) -> str:
    """The language of the texts: as asked for, else as the calendar says. Raises `Refused` where neither is told."""
    said = (lang for event in file.events for lang in languages_of(event.main, "SUMMARY"))
    found = wish.language or next((lang for lang in (file.lang, *said) if lang in desk.languages), "")
    if not found:
        do = N_("say it: --language and one of {languages}")
        values = {"file": wish.file, "languages": ", ".join(desk.languages)}
        raise Refused([Fault(N_("“{file}” does not say in which language it is"), do, values, WRONG_USAGE)])
    return found


def tell_all(work: Work) -> int:
    counts: Counter[str] = Counter()
    for event in work.file.events:
        counts[take(event, work)] += 1
    desk = work.desk
    if work.file.unread:
        found, do = N_("lines that could not be read: {n}"), N_("compare the events with their source")
        print(Note(found, do, {"n": work.file.unread}).text(desk.speak), file=sys.stderr)
    told = N_("Made: {made}. Were here already: {there}. Could not be taken: {failed}.")
    print(desk.say(told, **{name: counts[name] for name in (MADE, THERE, FAILED)}))
    if counts[MADE]:
        print(desk.say(NEXT))
    return PROBLEMS if counts[FAILED] else 0
