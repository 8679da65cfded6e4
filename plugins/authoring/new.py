"""A new text: its folder and its first file."""

from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import fields, replace

from plugins.authoring.desk import Desk
from plugins.authoring.fault import PROBLEMS, Fault, asked_wrongly, refuse
from plugins.authoring.layout import one_line
from plugins.authoring.mistakes import faults
from plugins.authoring.proof import proof
from plugins.authoring.skeleton import skeleton
from plugins.authoring.wish import Wish, needed, suggested_slug
from plugins.authoring.writing import write_new
from plugins.problems.problem import N_
from plugins.read.entry_name import parse_entry_name
from plugins.read.findings import Findings
from plugins.read.schema import KINDS


def new(wish: Wish, desk: Desk) -> Path:
    """Make the file and return its path. Raises `Refused` with all that is missing or wrong."""
    wish = tidy(wish)
    refuse([*missing(wish), *wrong(wish, desk)])
    path = f"{wish.entry}/index.{wish.language}.md"
    text = skeleton(wish)
    refuse([*asked_wrongly(proof(path, text)[1])])
    refuse([*taken(wish, desk)])
    file = desk.content / path
    write_new(file, text)
    return file


def tidy(wish: Wish) -> Wish:
    """Without line feeds and spaces around, and with a name for the folder."""
    wish = Wish(**{field.name: one_line(getattr(wish, field.name)) for field in fields(Wish)})
    return wish if wish.slug else replace(wish, slug=suggested_slug(wish))


def missing(wish: Wish) -> Iterator[Fault]:
    for name in needed(wish):
        if not getattr(wish, name) and (name != "slug" or wish.title):
            yield Fault(N_("--{name} is missing"), EXAMPLES[name], {"name": name, "kinds": ", ".join(KINDS)})


EXAMPLES = {
    "kind": N_("write --kind and one of: {kinds}"),
    "language": N_("write the language of the text, as in --language ru"),
    "title": N_('write the title in quotes: --title "A day in the park"'),
    "date": N_("write the day, as in --date 2026-05-17"),
    "start": N_('write when it begins, as in --start "2026-06-20 18:30"'),
    "slug": N_("the title gives no name for the folder: write one, as in --slug a-day-in-the-park"),
}


def wrong(wish: Wish, desk: Desk) -> Iterator[Fault]:
    for field in fields(Wish):
        if getattr(wish, field.name):
            yield from faults(field.name, wish, desk)


def problems_of_slug(wish: Wish, desk: Desk) -> Iterator[Fault]:
    """What is wrong with the folder that the wish names."""
    findings = Findings("")
    parse_entry_name(wish.folder, KINDS[wish.kind], findings)
    yield from asked_wrongly(findings.problems)
    yield from taken(wish, desk)


def taken(wish: Wish, desk: Desk) -> Iterator[Fault]:
    """The folder is there, or another has the same address."""
    values = {"entry": wish.entry, "language": wish.language, "slug": wish.slug}
    folder = desk.folder(wish.entry)
    texts = sorted(folder.glob("index.*.md"))
    if (folder / f"index.{wish.language}.md").exists():
        do = N_("write in its file index.{language}.md, or choose another name with --slug")
        yield Fault(N_("there is a text in {entry} already"), do, values, PROBLEMS)
    elif texts:
        do = N_(
            "if this is the same text in another language, type: python3 tasks.py translate {entry} --to {language}"
        )
        yield Fault(N_("there is a text in {entry} already, in another language"), do, values, PROBLEMS)
    elif folder.exists():
        do = N_("choose another name with --slug, or move that folder away")
        yield Fault(N_("there is a folder {entry} already"), do, values, PROBLEMS)
    elif twin := next(same_address(wish, desk), ""):
        do = N_("choose another name with --slug, such as {slug}-2")
        values["twin"] = twin
        yield Fault(N_("{twin} has the address “{slug}” already"), do, values, PROBLEMS)


def same_address(wish: Wish, desk: Desk) -> Iterator[str]:
    """Entries of the kind whose folder has the same name but for the date."""
    kind = desk.content / wish.kind
    for folder in sorted(kind.iterdir()) if kind.is_dir() else ():
        name = parse_entry_name(folder.name, KINDS[wish.kind], Findings(""))
        if name and name.name == wish.slug:
            yield f"{wish.kind}/{folder.name}"
