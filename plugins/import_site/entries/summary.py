"""What a source says of its text in short, in the language that it is in."""

from collections.abc import Sequence

from plugins.import_site.entries.version import Version
from plugins.import_site.html.letters import clean
from plugins.import_site.html.tree import text_of
from plugins.import_site.tongues.identify import identify
from plugins.importing.note import Note
from plugins.problems.problem import N_

LONGEST = 400  # characters


def summaries(versions: Sequence[Version], languages: Sequence[str]) -> None:
    """The beginning of the text itself is no summary: programs make it, and cut it off somewhere."""
    for post in {id(version.post): version.post for version in versions}.values():
        of_post = [version for version in versions if version.post is post]
        said = clean(text_of(post.summary)).strip()
        if not said or cut_off(said) or any(repeats(said, version) for version in of_post):
            continue
        lang = identify(said, languages).lang
        version = next((each for each in of_post if each.lang == lang), None)
        if version is None and len(of_post) == 1:
            version = of_post[0]
        if version is None or len(said) > LONGEST:
            told = N_("its summary was not used: “{summary}”")
            note = Note(told, N_("write a short one, in the language of the text"), {"summary": said})
            of_post[0].notes.append(note)
        else:
            version.summary = said


def cut_off(said: str) -> bool:
    return said.rstrip("]) ").endswith(("…", "...", "&hellip;"))


def repeats(said: str, version: Version) -> bool:
    start = " ".join(block.plain for block in version.blocks[:6])
    return " ".join(said.split())[:80].casefold() in " ".join(start.split()).casefold()
