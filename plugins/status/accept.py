"""The task `restamp`: translations are accepted as right for their sources as these are now."""

from collections.abc import Sequence

from plugins.authoring.fault import Fault, Refused
from plugins.link.entries import group
from plugins.problems.problem import N_, Problem
from plugins.read.document import Document
from plugins.status.restamp import Folder, translations
from plugins.status.room import Room
from plugins.status.selection import languages_in, place


def restamp(entry: str, language: str, room: Room, *, every: bool = False) -> int:
    """One entry's translations, or those in some languages; with `every`, all that have no stamp yet.

    The exit status: 1 where a text cannot be read or stamped. Raises `Refused` where there is nothing to stamp.
    """
    if every == bool(entry):
        do = N_("type the folder of a text, such as news/2024-03-28-a-few-words, or --all for all without a stamp")
        raise Refused([Fault(N_("which translations are right?"), do)])
    languages = languages_in(language, list(room.languages))
    documents, status = room.read()
    folders = group(documents)
    if entry:
        entry, lang = place(entry, list(folders))
        languages = languages or languages_in(lang, list(room.languages))
        folders = {entry: folders[entry]}
    wanted = {name: wanted_in(folder, languages, unstamped=every) for name, folder in folders.items()}
    if entry and not wanted[entry]:
        raise Refused([nothing(entry, languages)])
    failed = [stamp(folders[name], langs, room) for name, langs in wanted.items() if langs]
    if not failed:
        print(room.say(N_("There is nothing to stamp: every translation has a stamp.")))
    return 1 if any(failed) else status


def wanted_in(folder: Sequence[Document], languages: Sequence[str], *, unstamped: bool) -> list[str]:
    found = translations(folder, unstamped=unstamped)
    return [lang for lang in found if not languages or lang in languages]


def nothing(entry: str, languages: Sequence[str]) -> Fault:
    found = N_("there is nothing to stamp in {entry}: no translation is there")
    if languages:
        found = N_("there is nothing to stamp in {entry}: no translation into “{languages}” is there")
    do = N_("a translation has a line such as “translated_from: en”")
    return Fault(found, do, {"entry": entry, "languages": ", ".join(languages)})


def stamp(documents: Sequence[Document], languages: Sequence[str], room: Room) -> bool:
    """Whether something went wrong."""
    failed, silent = False, True
    for each in Folder.of(room.content, documents).restamp(languages):
        silent = False
        if isinstance(each, Problem):
            failed = True
            room.tell(each)
        else:
            print(f"{each.path}: translated_from: {each.mark}")
    if silent:
        print(room.say(N_("{entry}: stamped already, nothing to do"), entry=documents[0].entry))
    return failed
