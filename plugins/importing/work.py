"""One event after the other: a draft of each that is not there yet, and what is to be looked at."""

import sys
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TextIO

from msgspec import Struct

from plugins.authoring.desk import Desk
from plugins.authoring.fault import Refused
from plugins.authoring.layout import remark
from plugins.authoring.writing import write_new
from plugins.importing.calendar_file import CalendarFile, Foreign, languages_of, value
from plugins.importing.draft import MARK, Draft, settled
from plugins.importing.folders import EVENTS, Folders
from plugins.importing.key import Key, words
from plugins.importing.moments import Zoning
from plugins.importing.note import Note
from plugins.importing.own_calendar import own_calendar
from plugins.importing.texts import markdown, one_line, unescaped
from plugins.importing.times import times
from plugins.importing.vocabulary import Vocabulary
from plugins.importing.wording import description, summarises, wording
from plugins.languages.language import Language
from plugins.problems.problem import N_, Translator

MADE, THERE, FAILED = "made", "there", "failed"
UNTITLED = N_("Event")
HOW = N_(
    "This was taken from a calendar: look at each key, and at the text. By the line that begins with “# UID:” the next"
    " import knows that this event is here; leave it."
)
FIRST = ("title", "summary", "status", "date", "modified", "start")


class Work(Struct, frozen=True):
    """`language` is that of all texts if it is `asked` for, else of those that do not say theirs."""

    desk: Desk
    file: CalendarFile
    language: str
    asked: bool
    known: Vocabulary
    folders: Folders
    languages: Mapping[str, Language]
    speakers: Mapping[str, Translator]  # of these languages
    today: date

    def language_of(self, event: Foreign) -> str:
        if self.asked:
            return self.language
        said = (lang for lang in languages_of(event.main, "SUMMARY") if lang in self.desk.languages)
        return next(said, self.language)


def take(event: Foreign, work: Work) -> str:
    """Make one draft, and tell of it; which of the three became of it."""
    desk = work.desk
    if there := work.folders.of(event, work.file):
        print(desk.say(N_("Left as it is: {path}"), path=desk.shown(desk.folder(f"{EVENTS}/{there}"))))
        return THERE
    draft = draft_of(event, work)
    if not settled(draft) or not written(draft, work):
        print(desk.say(N_("Not taken: {event}"), event=named(event)), file=sys.stderr)
        tell(draft, desk, sys.stderr)
        return FAILED
    print(desk.say(N_("Made: {path}"), path=desk.shown(desk.content / draft.path)))
    tell(draft, desk, sys.stdout)
    return MADE


def tell(draft: Draft, desk: Desk, stream: TextIO) -> None:
    for text in dict.fromkeys(note.text(desk.speak) for note in draft.notes):
        print(f"  {text}", file=stream)


def written(draft: Draft, work: Work) -> bool:
    """Whether the file could be made; if not, why is among the notes."""
    try:
        write_new(work.desk.content / draft.path, draft.text)
    except Refused as refused:
        draft.notes += [Note(fault.found, fault.do, fault.values) for fault in refused.faults]
        return False
    work.folders.take(draft.path.split("/")[1], draft.uid)
    return True


def draft_of(event: Foreign, work: Work) -> Draft:
    """A draft with all that the event tells; without a start it cannot be settled, and the reason is noted."""
    lang = work.language_of(event)
    zoning = Zoning(work.file)
    when = times(event, zoning, work.known)
    notes = zoning.notes
    notes += doubts(event, bool(when))
    keys = {key.name: key for key in [*when, *wording(event.main, work.known, notes)]}
    body = description(event.main, work.file)
    if work.file.ours and when:
        said = work.file.lang if work.file.lang in work.languages else work.language
        found, body = own_calendar(event.main, body, when[0].value, work.languages[said], work.speakers[said])
        keys |= {key.name: key for key in found}
    if body and summarises(body[0], work.file.ours):
        keys |= {key.name: key for key in words("summary", body.pop(0))}
    if "title" not in keys:
        notes.append(Note(N_("it has no title"), N_("write one"), {}))
        keys |= {key.name: key for key in words("title", work.speakers[lang].gettext(UNTITLED))}
    keys["status"] = Key("status", "draft")
    day = "" if not when or {"recurrence", "extra"} & set(keys) else keys["start"].value[:10]
    folder = work.folders.new(event, work.file, keys["title"].value, day, lang)
    text = markdown("\n\n".join(body))
    head = [*remark(work.speakers[lang].gettext(HOW)), MARK + event.uid]
    return Draft(f"{EVENTS}/{folder}/index.{lang}.md", event.uid, head, in_order(keys), text, notes, today=work.today)


def in_order(keys: Mapping[str, Key]) -> list[Key]:
    return [keys[name] for name in dict.fromkeys([*FIRST, *keys]) if name in keys]


def doubts(event: Foreign, timed: bool) -> Iterator[Note]:
    if event.main.get("RECURRENCE-ID"):
        do = N_("look whether that event is here too: this may belong into its “moved”")
        yield Note(N_("it is one occurrence of an event that is not in the file"), do, {})
    if not timed:
        found = N_("it has no start that can be read: “{start}”")
        yield Note(found, N_("write this event by hand"), {"start": value(event.main, "DTSTART")})


def named(event: Foreign) -> str:
    """For a person who looks for it in the source."""
    title = one_line(unescaped(value(event.main, "SUMMARY")))
    start = value(event.main, "DTSTART")
    return f"{title} ({start})" if title and start else title or event.uid
