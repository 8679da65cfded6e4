"""What rclone reaches: object stores, WebDAV, SFTP, FTP, … One folder, brought up to date file by file.

The order is that of `rsync_plain`. What is to be sent follows from the manifest there, not from times and sizes, which
many of these do not keep. While files are on their way the manifest there has another name: where it still has it at
the next run, that one was stopped, and every file is compared by rclone, so that the run goes on where it ended.
"""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from plugins.problems.problem import N_
from plugins.publish import facts, manifest
from plugins.publish.outside import ask, refused, run
from plugins.publish.refusal import Refusal
from plugins.publish.target import Live, Parcel
from plugins.write.files import MARKER

NOT_THERE = (3, 4)  # rclone's status where a folder or file is missing
UNDER_WAY = "SHA256SUMS.before"
LAST = (facts.FILE, manifest.FILE)
HOSTS_OWN = (".well-known/", "cgi-bin/")
EVERY_TIME = "--ignore-times"  # not compared: it is known to be another


class Rclone(Struct, frozen=True):
    place: str  # as rclone has it: "remote:path", or a folder

    @property
    def name(self) -> str:
        return self.place

    def live(self) -> Live:
        names = self.listed("--max-depth=1")
        if {name for name in names if name not in HOSTS_OWN} and MARKER not in names:
            raise Refusal(N_("“{folder}” holds something else than the site. Name an empty one"), folder=self.place)
        sums = next((name for name in (manifest.FILE, UNDER_WAY) if name in names), "")
        said = self.content(facts.FILE) if facts.FILE in names else b""
        return Live((), facts.read(said).release if said else None, manifest.read(self.content(sums)) if sums else {})

    def deliver(self, parcel: Parcel) -> None:
        wanted = list(manifest.files(parcel.folder))
        there = self.listed("--recursive", "--files-only")
        sure = manifest.FILE in there
        if sure:
            run(self.place, ["rclone", "moveto", f"{self.place}/{manifest.FILE}", f"{self.place}/{UNDER_WAY}"])
        send = changed(parcel, wanted, self.content(UNDER_WAY), there) if sure else wanted
        for step in steps(send):
            self.copy(parcel, step, [EVERY_TIME] if sure else [])
        gone = [path for path in there if path not in wanted and not path.startswith(HOSTS_OWN)]
        self.each(["rclone", "delete", self.place], [*gone, UNDER_WAY])
        run(self.place, ["rclone", "rmdirs", "--leave-root", self.place])

    def back(self, parcel: Parcel) -> None:
        self.deliver(parcel)

    def copy(self, parcel: Parcel, paths: Sequence[str], options: Sequence[str]) -> None:
        self.each(["rclone", "copy", *options, str(parcel.folder), self.place], paths)

    def each(self, command: Sequence[str], paths: Sequence[str]) -> None:
        """With a list of files in a file, since a command line is too short for many."""
        if not paths:
            return
        with TemporaryDirectory() as folder:
            file = Path(folder) / "files.txt"
            file.write_bytes("".join(f"{path}\n" for path in paths).encode())
            run(self.place, [*command, f"--files-from-raw={file}"])

    def listed(self, *options: str) -> list[str]:
        done = ask(["rclone", "lsf", *options, self.place])
        if done.returncode and done.returncode not in NOT_THERE:
            raise refused(self.place, "rclone", done)
        return done.stdout.decode(errors="replace").splitlines()

    def content(self, path: str) -> bytes:
        return run(self.place, ["rclone", "cat", f"{self.place}/{path}"])


def changed(parcel: Parcel, wanted: Sequence[str], sums: bytes, there: Collection[str]) -> list[str]:
    before = manifest.read(sums)
    now = manifest.read((parcel.folder / manifest.FILE).read_bytes())
    present = set(there)
    return [path for path in wanted if path not in present or before.get(path) != now.get(path, "")]


def steps(paths: Sequence[str]) -> Iterator[list[str]]:
    """First the mark that the folder is ours, then all but pages, then pages, and what says that it is whole last."""
    yield [path for path in paths if path == MARKER]
    yield [path for path in paths if path != MARKER and path not in LAST and not path.endswith(".html")]
    yield [path for path in paths if path.endswith(".html")]
    yield from ([path] for path in LAST if path in paths)
