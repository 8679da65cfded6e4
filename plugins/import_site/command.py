"""What the task `import-site` does: drafts of an old site's texts, and a report of all that is to be looked at."""

import os
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from plugins.authoring.desk import Desk, Options, desk_in, written_in
from plugins.authoring.fault import PROBLEMS, Refused, refuse
from plugins.authoring.writing import write_new
from plugins.import_site.entries.album import Album
from plugins.import_site.entries.bundle import Bundle, bundles
from plugins.import_site.entries.convert import Surroundings
from plugins.import_site.entries.differences import differences
from plugins.import_site.entries.draft import settled
from plugins.import_site.entries.drafting import Order, entry
from plugins.import_site.entries.existing import Existing
from plugins.import_site.entries.links import Links
from plugins.import_site.entries.media import Media
from plugins.import_site.entries.naming import new_entry
from plugins.import_site.entries.subjects import known_tags
from plugins.import_site.entries.writing import clear_unfinished, write
from plugins.import_site.gathering import Gathered, fallback, gathered, media
from plugins.import_site.source.post import PAGE
from plugins.import_site.telling.outcome import FAILED, MADE, THERE, Outcome
from plugins.import_site.telling.place import report_place
from plugins.import_site.telling.report import STATES, WOULD, Told, report, worth_telling
from plugins.import_site.wish import Wish, faults
from plugins.importing.note import Note
from plugins.problems.problem import N_

NEXT = N_("They are drafts. To see them: python3 tasks.py serve. To publish one, delete its line “status: draft”.")
COUNTS = N_("Made: {made}. Were here already: {there}. Could not be taken: {failed}.")
WOULD_COUNTS = N_(
    "Nothing was written. Would be made: {made}. Are here already: {there}. Could not be taken: {failed}."
)
INTERRUPTED = 130  # what a shell gives a program that Ctrl-C ended


class Work(Struct, frozen=True):
    desk: Desk
    wish: Wish
    order: Order
    media: Media


def run_import_site(wish: Wish, options: Options, languages: Sequence[str], today: date) -> int:
    """The exit status."""
    desk = desk_in(options, os.environ)
    try:
        refuse(list(faults(wish, desk)))
        place = None if wish.dry and not wish.report else report_place(wish.report, desk)
        found = gathered(wish, languages)
        if not wish.dry:
            clear_unfinished(desk.content)
        work = work_of(wish, desk, found, languages)
        status, told = imported(work, found, today)
        if place and worth_telling(told):
            write_new(place, report(told, desk.speak))
            print(desk.say(N_("What is to be looked at, text by text: {path}"), path=desk.shown(place)))
    except Refused as refused:
        for fault in refused.faults:
            print(fault.text(desk.speak), file=sys.stderr)
        return refused.status
    except KeyboardInterrupt:
        print("\n" + desk.say(N_("Stopped. What was made stays; the same command goes on.")), file=sys.stderr)
        return INTERRUPTED
    return status


def work_of(wish: Wish, desk: Desk, found: Gathered, languages: Sequence[str]) -> Work:
    existing = Existing(desk.content)
    speakers = {lang: written_in(lang) for lang in languages}
    lang = fallback(wish, found, languages)
    around = Surroundings(languages, lang, found.attachments, Links(existing.by_alias), speakers)
    return Work(desk, wish, Order(around, existing, known_tags(desk.content, languages)), media(wish))


def imported(work: Work, found: Gathered, today: date) -> tuple[int, Told]:
    """All entries are named before the first is written, for they link to each other."""
    desk = work.desk
    plan = [(bundle, *named(bundle, work, today)) for bundle in bundles(found.posts)]
    counts: Counter[str] = Counter()
    outcomes = []
    for file, note in found.files:
        print(f"{file}: {note.text(desk.speak)}", file=sys.stderr)
    for bundle, id_, there in plan:
        outcomes.append(outcome := taken(bundle, id_, work, there=there))
        counts[outcome.state] += 1
        tell(outcome, work)
    message = WOULD_COUNTS if work.wish.dry else COUNTS
    summary = [desk.say(message, **{state: counts[state] for state in (MADE, THERE, FAILED)})]
    summary += [desk.say(NEXT)] if counts[MADE] and not work.wish.dry else []
    print("\n".join(summary))
    return 0 if found.whole and not counts[FAILED] else PROBLEMS, Told(outcomes, found.files, summary, work.wish.dry)


def named(bundle: Bundle, work: Work, today: date) -> tuple[str, bool]:
    """The entry, and whether it is here already."""
    existing = work.order.existing
    kind = "pages" if bundle.first.type == PAGE else work.wish.kind or "news"
    here = existing.here(bundle.posts)
    id_ = here or new_entry(bundle, kind, existing, work.order.around.languages, today)
    existing.take(id_)
    work.order.around.links.add(bundle.posts, id_)
    return id_, bool(here)


def taken(bundle: Bundle, id_: str, work: Work, *, there: bool) -> Outcome:
    made = entry(id_, bundle, Album(work.media), work.order)
    fine = [settled(draft) for draft in made.drafts]
    notes = [(draft.path, note) for draft in made.drafts for note in draft.notes]
    problems = [problem for draft in made.drafts for problem in draft.warnings]
    if there:
        made.album.missing, made.album.notes, made.doubtful = {}, [], []
        return Outcome(THERE, made, list(differences(made, work.desk.content)))
    if not all(fine):
        return Outcome(FAILED, made, notes, problems)
    if not work.wish.dry:
        try:
            write(made, work.desk.content)
        except Refused as refused:
            notes += [(id_, Note(fault.found, fault.do, fault.values)) for fault in refused.faults]
            return Outcome(FAILED, made, notes, problems)
    return Outcome(MADE, made, notes, problems)


def tell(outcome: Outcome, work: Work) -> None:
    desk = work.desk
    message = WOULD if work.wish.dry and outcome.state == MADE else STATES[outcome.state]
    shown = f"{desk.shown(desk.folder(outcome.entry.id))} ({', '.join(draft.lang for draft in outcome.entry.drafts)})"
    line = desk.say(message, entry=shown)
    if outcome.to_look_at:
        line += " · " + desk.say(N_("to look at: {n}"), n=outcome.to_look_at)
    print(line, file=sys.stderr if outcome.state == FAILED else sys.stdout)
    if outcome.state == FAILED:
        for _, note in outcome.notes:
            print(f"  {note.text(desk.speak)}", file=sys.stderr)
