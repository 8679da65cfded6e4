"""Hosting without links and without a shell: one folder, which is brought up to date file by file.

Pages come after what they need, and what is gone goes last, so that a reader never finds a page without its style.
Each file is whole or not there; the site as a whole is, for some seconds, partly new. What a stopped run has sent is
not sent again.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from plugins.problems.problem import N_
from plugins.publish import facts, manifest
from plugins.publish.outside import ask, refused, run
from plugins.publish.refusal import Refusal
from plugins.publish.target import Live, Parcel
from plugins.write.files import MARKER

NOT_THERE = 23  # rsync's status where a file or folder is missing; others are failures
HOSTS_OWN = ("/.well-known/", "/cgi-bin/")  # what a host puts beside the site, for certificates above all
OPTIONS = ("--recursive", "--checksum", "--perms", "--chmod=D755,F644", *(f"--exclude={each}" for each in HOSTS_OWN))
LAST = (facts.FILE, manifest.FILE)


class Plain(Struct, frozen=True):
    place: str  # as rsync has it: "user@host:/path", or a folder

    @property
    def name(self) -> str:
        return self.place

    def live(self) -> Live:
        listed = ask(["rsync", "--list-only", f"{self.place}/"])
        if listed.returncode == NOT_THERE and b"No such file" in listed.stderr:
            return Live(digests={})
        if listed.returncode:
            raise refused(self.place, "rsync", listed)
        names = {line.split(maxsplit=4)[-1] for line in listed.stdout.decode(errors="replace").splitlines()}
        strange = names - {".", "./", *(name.strip("/") for name in HOSTS_OWN)}
        if strange and MARKER not in names:
            raise Refusal(N_("“{folder}” holds something else than the site. Name an empty one"), folder=self.place)
        return self.known() if manifest.FILE in names else Live(digests={})

    def known(self) -> Live:
        with tempfile.TemporaryDirectory() as folder:
            run(self.place, ["rsync", f"{self.place}/{manifest.FILE}", f"{self.place}/{facts.FILE}", f"{folder}/"])
            release = facts.read((Path(folder) / facts.FILE).read_bytes()).release
            return Live((), release, manifest.read((Path(folder) / manifest.FILE).read_bytes()))

    def deliver(self, parcel: Parcel) -> None:
        last = [f"--exclude=/{name}" for name in LAST]
        self.send(parcel, ["--include=/" + MARKER, "--exclude=*"])  # from now on the folder is ours
        self.send(parcel, ["--exclude=*.html", *last])
        self.send(parcel, ["--prune-empty-dirs", "--include=*/", "--include=*.html", "--exclude=*"])
        self.send(parcel, ["--delete-after"])

    def back(self, parcel: Parcel) -> None:
        self.deliver(parcel)

    def send(self, parcel: Parcel, more: Sequence[str]) -> None:
        run(self.place, ["rsync", *OPTIONS, *more, f"{parcel.folder}/", f"{self.place}/"])
