"""The report as a file: for each text what was taken, what was kept, what is missing, and what nobody is sure of."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from plugins.import_site.telling.outcome import FAILED, MADE, THERE, Outcome
from plugins.import_site.telling.people import look
from plugins.importing.note import Note
from plugins.problems.problem import N_, Severity, Translator

TITLE = N_("What import-site did")
STATES = {
    MADE: N_("Made: {entry}"),
    THERE: N_("Left as it is: {entry}"),
    FAILED: N_("Not taken: {entry}"),
}
WOULD = N_("Would be made: {entry}")
_ADDRESS = re.compile(r"\]\([^)]*\)|<https?://[^>]*>|<!--.*?-->|(?<!\\)[*_`]", re.DOTALL)
MOST = 2_000  # characters of what was left out of one page


class Told(Struct, frozen=True):
    """`files`: what is to be said of each file that was read."""

    outcomes: Sequence[Outcome]
    files: Sequence[tuple[str, Note]]
    summary: Sequence[str]
    dry: bool


def report(told: Told, speak: Translator) -> str:
    lines = [f"# {speak.gettext(TITLE)}", "", *told.summary, ""]
    if told.files:
        lines += [f"## {speak.gettext(N_('The files'))}", ""]
        lines += [*(f"- {file}: {one_line(note.text(speak))}" for file, note in told.files), ""]
    for outcome in told.outcomes:
        if outcome.state != THERE:
            lines += [*section(outcome, told, speak), ""]
    lines += there([outcome for outcome in told.outcomes if outcome.state == THERE], speak)
    return "\n".join(lines).rstrip("\n") + "\n"


def worth_telling(told: Told) -> bool:
    """Whether there is more to say than that nothing is new."""
    return bool(told.files) or any(each.state != THERE or each.notes for each in told.outcomes)


def there(outcomes: Sequence[Outcome], speak: Translator) -> list[str]:
    """What was here already, and how it differs."""
    if not outcomes:
        return []
    lines = [
        f"## {speak.gettext(N_('Texts that were here already'))}",
        "",
        *(f"- {each.entry.id}" for each in outcomes),
    ]
    return [*lines, *listed(speak, N_("To look at:"), (line for each in outcomes for line in doubts(each, speak)))]


def section(outcome: Outcome, told: Told, speak: Translator) -> Iterator[str]:
    entry = outcome.entry
    heading = WOULD if told.dry and outcome.state == MADE else STATES[outcome.state]
    yield f"## {speak.gettext(heading).format(entry=entry.id)}"
    yield ""
    for draft in entry.drafts:
        key = next((key.value for key in draft.keys if key.name == "title"), "")
        yield f"- {draft.path}: {one_line(key)}"
    yield "- " + say(speak, N_("from: {places}"), places=", ".join(f"{post.file}:{post.line}" for post in entry.posts))
    if entry.aliases:
        yield "- " + say(speak, N_("old addresses that go on working: {addresses}"), addresses=", ".join(entry.aliases))
    if entry.album.names:
        yield "- " + say(speak, N_("pictures: {names}"), names=", ".join(sorted(entry.album.names.values())))
    yield from listed(speak, N_("Pictures that were not given:"), list(entry.album.missing.values()))
    yield from listed(speak, N_("To look at:"), doubts(outcome, speak))
    uncertain = (f"{placed(path, outcome, text)}: {short(text)}" for path, text in entry.doubtful)
    yield from listed(speak, N_("In which language is this? It went with its neighbours:"), uncertain)
    yield from people(outcome, speak)
    yield from listed(speak, N_("Left out:"), (text[:MOST] for text in entry.left_out))


def listed(speak: Translator, heading: str, items: "Iterator[str] | Sequence[str]") -> Iterator[str]:
    found = list(dict.fromkeys(items))
    if found:
        yield from ("", speak.gettext(heading), "", *(f"- {one_line(item)}" for item in found))


def doubts(outcome: Outcome, speak: Translator) -> Iterator[str]:
    for path, note in [*outcome.notes, *((entry_path(outcome), note) for note in outcome.entry.album.notes)]:
        yield f"{placed(path, outcome, *note.values.values())}: {note.text(speak)}"
    for problem in outcome.problems:
        mark = "" if problem.severity is Severity.ERROR else speak.gettext("Please check") + ": "
        yield mark + problem.text(speak)


def entry_path(outcome: Outcome) -> str:
    return outcome.entry.drafts[0].path if outcome.entry.drafts else outcome.entry.id


def placed(path: str, outcome: Outcome, *said: object) -> str:
    """With the line, where what a note is about can be found in one of the files, first in that of `path`."""
    drafts = sorted(outcome.entry.drafts, key=lambda draft: draft.path != path)
    for words in (words[:60] for words in said if isinstance(words, str) and len(words) > 3):
        for draft in drafts:
            lines = draft.text.split("\n")
            if found := next((number for number, line in enumerate(lines, 1) if words in line), 0):
                return f"{draft.path}:{found}"
    return path


def people(outcome: Outcome, speak: Translator) -> Iterator[str]:
    texts = (_ADDRESS.sub(" ", part.markdown) for draft in outcome.entry.drafts for part in draft.parts)
    found = look(line for text in texts for line in text.split("\n"))
    names = N_("Names that may be of persons (private persons are named only with their written consent):")
    yield from listed(speak, names, found.names)
    yield from listed(speak, N_("E-mail addresses, telephone numbers, streets:"), found.contacts)
    yield from listed(speak, N_("Credits: who made a picture or a text, and may it be shown?"), found.credits)


def say(speak: Translator, message: str, **values: object) -> str:
    return one_line(speak.gettext(message).format_map(values))


def one_line(text: str) -> str:
    return " ".join(text.split())


def short(text: str) -> str:
    return text if len(text) <= 100 else text[:100].rstrip() + "…"
