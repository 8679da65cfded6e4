"""The versions of an entry, as their files are now."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from plugins.authoring.desk import Desk
from plugins.authoring.fault import PROBLEMS, Fault, Refused, refuse
from plugins.problems.problem import N_, errors
from plugins.read.findings import Findings, listed, nearest
from plugins.read.front import Front
from plugins.read.matter import Matter, split
from plugins.read.schema import KINDS, parse_front
from plugins.read.text import decode, load, stamp_hash
from plugins.read.yaml_tree import parse


class Version(Struct, frozen=True):
    """One file; `lines` says where each key stands in it."""

    lang: str
    digest: str
    matter: Matter
    front: Front
    lines: dict[str, int]


class Named(Struct, frozen=True):
    """The entry that somebody named; `lang` is set where they named one of its files."""

    entry: str
    lang: str

    @property
    def kind(self) -> str:
        return self.entry.partition("/")[0]


def find(written: str, desk: Desk) -> Named:
    """From `news/2024-…`, or a path to the folder or to a file in it. Raises `Refused` where there is none."""
    for path in (desk.content / written, Path(written).absolute()):
        path = Path(os.path.normpath(path))
        if not path.is_relative_to(desk.content):
            continue
        kind, folder, base, *rest = (*path.relative_to(desk.content).parts, "", "", "")
        entry = f"{kind}/{folder}"
        if kind in KINDS and folder and not any(rest) and os.path.isdir(desk.folder(entry)):
            return Named(entry, lang_of(base, desk.languages))
    values = {"written": written, "meant": nearest(written.strip("/"), entries(desk))}
    do = N_("did you mean “{meant}”?") if values["meant"] else N_("write a folder, such as news/2024-03-28-a-few-words")
    raise Refused([Fault(N_("there is no text “{written}”"), do, values)])


def lang_of(base: str, languages: Sequence[str]) -> str:
    return next((lang for lang in languages if base == f"index.{lang}.md"), "")


def entries(desk: Desk) -> Iterator[str]:
    for kind in KINDS:
        for folder in desk.content.glob(f"{kind}/*/"):
            yield f"{kind}/{folder.name}"


def read(named: Named, lang: str, desk: Desk) -> Version:
    """Raises `Refused` with every problem in the file."""
    path = f"{named.entry}/index.{lang}.md"
    findings = Findings(path)
    data = load(desk.content / path, findings)
    text = None if data is None else decode(data, findings)
    matter = None if text is None else split(text, findings)
    if data is None or matter is None:
        raise Refused(findings.problems)
    table = parse(matter.yaml, matter.yaml_line, findings)
    front, problems, lines = parse_front(KINDS[named.kind], table, path)
    refuse(errors([*findings.problems, *problems]))
    return Version(lang, stamp_hash(data), matter, front, lines)


def source_and_original(named: Named, asked: str, desk: Desk) -> tuple[Version, Version]:
    """The version to translate, `asked` for or else the original; and the original, or what comes closest to it."""
    there = [lang for lang in desk.languages if (desk.content / named.entry / f"index.{lang}.md").is_file()]
    values = {"entry": named.entry, "lang": asked, "there": listed(there)}
    if asked and asked not in there:
        raise Refused([Fault(N_("{entry} has no version in “{lang}”"), N_("it is there in: {there}"), values)])
    if not there:
        do = N_("write one first: python3 tasks.py new")
        raise Refused([Fault(N_("there is no text in {entry}"), do, values, PROBLEMS)])
    versions = {lang: read(named, lang, desk) for lang in there}
    originals = [version for version in versions.values() if version.front.translated_from is None]
    if len(originals) != 1 and not asked:
        do = N_("say which one to translate, with --from and one of: {there}")
        raise Refused([Fault(N_("it is not clear which version of {entry} was written first"), do, values)])
    source = versions[asked] if asked else originals[0]
    return source, originals[0] if len(originals) == 1 else source
