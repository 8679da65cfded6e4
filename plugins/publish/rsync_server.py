"""A server that lets us in by ssh, or a folder of this computer: a store of its own there, with a link that is turned.

Only files that are new or changed travel; the others are linked on the server to the release before. What has arrived
is compared with its manifest there before readers get it.
"""

import os
import platform
import shlex
from collections.abc import Sequence
from hashlib import sha256

from msgspec import Struct

from plugins.problems.problem import N_
from plugins.publish import manifest
from plugins.publish.outside import run
from plugins.publish.refusal import Refusal
from plugins.publish.release import Release
from plugins.publish.target import Live, Parcel

LOOK = """cd {path} 2>/dev/null || exit 0
echo "there $(ls -A | head -n 1)"; [ -d releases ] && echo ours
echo "live $(readlink current)"; ls releases 2>/dev/null
echo ==; cat current/SHA256SUMS 2>/dev/null || true"""
PREPARE = """set -e; umask 022; mkdir -p {path}/releases; cd {path}; rm -f .current.*
cd releases; for old in .[0-9]*; do rm -rf "./$old"; done
find . -maxdepth 1 -name '.part-*' ! -name {part} -mtime +1 -exec rm -rf {{}} +"""
ARRIVE = """set -e; cd {path}/releases
if [ -d {name} ]; then rm -rf {part}; else
if command -v sha256sum >/dev/null; then (cd {part} && sha256sum -c --quiet SHA256SUMS >&2); fi
sync; mv {part} {name}; fi"""
TURN = """set -e; cd {path}; [ -d releases/{name} ]; rm -f {link}; ln -s releases/{name} {link}
mv -T {link} current 2>/dev/null || mv -h {link} current"""
DROP = """cd {path}/releases && mv {name} .{name} && rm -rf .{name}"""


class Server(Struct, frozen=True):
    host: str  # "user@example.org", a name in ~/.ssh/config, or empty for this computer
    path: str

    @property
    def name(self) -> str:
        return f"{self.host}:{self.path}" if self.host else self.path

    def live(self) -> Live:
        head, _, sums = self.shell(LOOK).partition("==\n")
        lines = head.splitlines()
        if lines and lines[0] != "there " and "ours" not in lines:
            raise Refusal(N_("“{folder}” holds something else than releases. Name another folder"), folder=self.name)
        named = [Release.named(line) for line in lines]
        link = next((line.rpartition("/")[2] for line in lines if line.startswith("live releases/")), "")
        return Live(tuple(sorted(filter(None, named))), Release.named(link), manifest.read(sums.encode()))

    def deliver(self, parcel: Parcel) -> None:
        self.shell(PREPARE)
        if parcel.release not in parcel.before.releases:
            self.send(parcel)
            self.shell(ARRIVE, parcel.release)
        self.back(parcel)
        self.prune(parcel)

    def back(self, parcel: Parcel) -> None:
        self.shell(TURN, parcel.release)

    def send(self, parcel: Parcel) -> None:
        """What was sent by a run that was stopped is not sent again: it lies in the same `.part`."""
        live = parcel.before.release
        linking = [f"--link-dest=../{live.name}"] if live else []
        options = ["--recursive", "--checksum", "--perms", "--chmod=D755,F644", "--delete", "--delete-excluded"]
        where = f"{self.path}/releases/{self.part}/"
        target = f"{self.host}:{where}" if self.host else where
        run(self.name, ["rsync", *options, *linking, f"{parcel.folder}/", target])

    def prune(self, parcel: Parcel) -> None:
        """As in the store: the newest stay, but none that is newer than what was live: somebody went back from it."""
        there = sorted({*parcel.before.releases, parcel.release})
        for release in unwanted(there, parcel.before.release, parcel.release, parcel.keep):
            self.shell(DROP, release)

    @property
    def part(self) -> str:
        """A name of our own, so that two computers never fill the same folder."""
        return ".part-" + sha256(f"{platform.node()} {os.path.expanduser('~')}".encode()).hexdigest()[:12]

    def shell(self, script: str, release: Release | None = None) -> str:
        words = {"part": self.part, "link": f".current.{self.part[6:]}", "name": release.name if release else ""}
        ready = script.format(path=shlex.quote(self.path), **words)
        return run(self.name, [*self.reach(), ready]).decode(errors="replace")

    def reach(self) -> Sequence[str]:
        """As rsync does it, which heeds the same variable."""
        return [*shlex.split(os.environ.get("RSYNC_RSH", "ssh")), self.host] if self.host else ["sh", "-c"]


def unwanted(there: Sequence[Release], before: Release | None, live: Release, keep: int) -> list[Release]:
    """Which of the releases have no place any more: all but the last `keep`, and those that somebody went back from."""
    left = [each for each in there if before and before < each < live]
    others = [each for each in there if each not in left and each != live]
    return [*left, *others[: max(0, len(others) - keep + 1)]]
