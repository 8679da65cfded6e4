"""What the table says, on the terminal and in HTML."""

from collections.abc import Iterator, Mapping

from plugins.languages.catalogue import Translator
from plugins.link.withdrawal import Withdrawn
from plugins.problems.problem import N_
from plugins.status.state import Row, State, Version

STATES: Mapping[State, str] = {
    State.ORIGINAL: N_("original"),
    State.DONE: N_("done"),
    State.OUTDATED: N_("outdated"),
    State.MISSING: N_("missing"),
    State.DRAFT: N_("draft"),
    State.HIDDEN: N_("hidden"),
}


def state(of: State, speak: Translator) -> str:
    return speak.gettext(STATES[of])


def cell(version: Version, speak: Translator) -> str:
    """ "draft (outdated)": the state, and what else is to be known."""
    notes = ", ".join(notes_on(version, speak))
    return state(version.state, speak) + (f" ({notes})" if notes else "")


def notes_on(version: Version, speak: Translator) -> Iterator[str]:
    if version.outdated and version.state is not State.OUTDATED:
        yield state(State.OUTDATED, speak)
    if version.unstamped:
        yield speak.gettext("unstamped")
    if version.short and version.source:
        yield speak.gettext("summary only")
    if version.path and not version.source and version.state is not State.ORIGINAL:
        yield state(State.ORIGINAL, speak)


def warnings(row: Row, speak: Translator) -> Iterator[str]:
    """What of this entry may not stay so unseen."""
    for each in row.withdrawn:
        yield withdrawn(each, speak)


def withdrawn(each: Withdrawn, speak: Translator) -> str:
    told = speak.gettext("withdrawn in {lang}: still public in {still}")
    on_purpose = " " + speak.gettext("(on purpose)") if each.confirmed else ""
    return told.format(lang=each.version.lang, still=", ".join(each.still)) + on_purpose
