"""What is in the content folder: texts, pictures and documents, and everything that should not be there."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from plugins.problems.problem import N_, Problem
from plugins.read.entry_file import check_name, is_attachment, is_picture, language_of
from plugins.read.entry_name import EntryName, parse_entry_name
from plugins.read.findings import Findings, listed, nearest
from plugins.read.found import OtherFile, SourceFile, Walk
from plugins.read.ignored import ignored, ignored_at_top
from plugins.read.looks import NOTHING, Item, Seen
from plugins.read.scan import place, scan
from plugins.read.schema import KINDS
from plugins.read.sidecar import END, SidecarFile, is_sidecar

AT_TOP = frozenset({"tags.yaml", "redirects.toml", "words.txt", "README.md"})


def walk(content: Path, languages: Sequence[str], seen: Seen = NOTHING) -> Walk:
    """Look at every file once, where that has not been done; the texts are not opened. Symbolic links are not followed.

    `seen`: what is known to be there.
    """
    walker = _Walker(tuple(languages), seen)
    walker.top(os.path.abspath(content))
    return Walk(
        tuple(sorted(walker.sources, key=lambda source: source.path)),
        tuple(sorted(walker.files, key=lambda file: file.path)),
        tuple(sorted(walker.sidecars, key=lambda file: file.path)),
        tuple(sorted(walker.problems, key=lambda problem: problem.path)),
    )


class _Walker:
    """Gathers what three levels of folders hold: kinds, entries, files."""

    def __init__(self, languages: tuple[str, ...], seen: Seen) -> None:
        self.languages = languages
        self.texts = {f"index.{lang}.md": lang for lang in languages}
        self.sources: list[SourceFile] = []
        self.files: list[OtherFile] = []
        self.sidecars: list[SidecarFile] = []
        self.problems: list[Problem] = []
        self.scan = partial(scan, seen=seen, problems=self.problems)

    def top(self, content: str) -> None:
        for item, path in self.scan(content, "", ignored_at_top):
            if path in AT_TOP:
                self._regular(item, path)
            elif not S_ISDIR(item[1]):
                do = N_("put texts into a folder such as news/2024-03-28-a-few-words/")
                self._problem(path, N_("a file may not be here"), do)
            elif path in KINDS:
                self._kind(place(content, item), path)
            else:
                self._unknown_kind(path)

    def _unknown_kind(self, path: str) -> None:
        if meant := nearest(path, KINDS):
            do = N_("did you mean “{meant}”?")
        else:
            do = N_("move its texts into one of: {kinds}")
        self._problem(path, N_("there is no kind of text “{path}”"), do, path=path, meant=meant, kinds=listed(KINDS))

    def _kind(self, folder: str, kind: str) -> None:
        names: dict[str, str] = {}
        for item, path in self.scan(folder, f"{kind}/", ignored):
            if not S_ISDIR(item[1]):
                do = N_("give it a folder of its own, and call it index.<language>.md there")
                self._problem(path, N_("a text may not be directly in “{kind}”"), do, kind=kind)
                continue
            if (twin := names.setdefault(path.casefold(), item[0])) != item[0]:
                do = N_("put the files of both into one folder, and delete the other")
                self._problem(
                    path, N_("the folder “{twin}” has the same name, but for its case or accents"), do, twin=twin
                )
                continue
            findings = Findings(path)
            name = parse_entry_name(path.rpartition("/")[2], KINDS[kind], findings)
            self.problems += findings.problems
            self._entry(place(folder, item), path, kind, name)

    def _entry(self, folder: str, entry: str, kind: str, name: EntryName | None) -> None:
        filled, before = False, len(self.sources) + len(self.problems)
        for item, path in self.scan(folder, f"{entry}/", ignored):
            filled = True
            if S_ISDIR(item[1]):
                do = N_("move its files up, and delete it")
                self._problem(path, N_("a folder may not be in a text's folder"), do)
            elif self._regular(item, path):
                self._file(folder, item, path, entry, kind, name)
        if name and len(self.sources) + len(self.problems) == before:
            found = N_("there is no text in this folder") if filled else N_("this folder is empty")
            do = N_("put a text into it, called index.{lang}.md, or delete the folder")
            self._problem(entry, found, do, lang=self.languages[0] if self.languages else "en")

    def _file(self, folder: str, item: Item, path: str, entry: str, kind: str, name: EntryName | None) -> None:
        base, file = path.rpartition("/")[2], place(folder, item)
        if base in self.texts:  # nearly all
            if name:
                self.sources.append(
                    SourceFile(path, entry, kind, name.name, name.date, self.texts[base], file, item[2])
                )
            return
        findings = Findings(path)
        if is_picture(base) or is_attachment(base):
            check_name(base, findings)
            self.files.append(OtherFile(path, entry, file))
        elif is_sidecar(base):
            self.sidecars.append(SidecarFile(path, path.removesuffix(END), file))
        else:
            language_of(base, self.languages, findings)  # it has none that is known, and says why
        self.problems += findings.problems

    def _regular(self, item: Item, path: str) -> bool:
        """Whether this is a file, rather than a pipe or a device that would keep us waiting."""
        if S_ISREG(item[1]):
            return True
        self._problem(path, N_("this is not a file"), N_("delete it"))
        return False

    def _problem(self, path: str, found: str, do: str, /, **values: object) -> None:
        self.problems.append(Problem(path, 1, found, do, values))
