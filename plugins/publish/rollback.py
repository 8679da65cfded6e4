"""Readers get an earlier release again: a link is turned, nothing is built."""

from collections.abc import Iterable
from pathlib import Path

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.publish.lock import locked
from plugins.publish.order import KEEP, settings
from plugins.publish.places import Places, places
from plugins.publish.refusal import Refusal
from plugins.publish.release import Release
from plugins.publish.store import Store
from plugins.publish.target import Live, Parcel, Target


def rollback(root: Path, serial: int, at: str) -> int:
    """The exit status. `serial`: 0 for the release before the live one. Raises Refusal, OSError and WrongUsage."""
    known = settings(root)
    where = places(at, known.get("PUBLISH_TO", {}), root)
    where.store.open()
    with locked(where.store.folder):
        where.store.tidy()
        lives = {target: target.live() for target in where.targets}
        release = chosen(where.store, lives.values(), serial)
        for target in where.targets:
            give_back(target, lives[target], where, release)
        if release in where.store.all():
            where.store.turn_to(release)
    print(speech().say(N_("Live again: release {serial} ({name})."), serial=release.serial, name=release.name))
    print(speech().gettext(N_("The next “publish” builds from the texts as they are: mend them before that.")))
    return 0


def give_back(target: Target, live: Live, where: Places, release: Release) -> None:
    """A target that keeps no releases gets it from the store again."""
    if release not in live.releases and release not in where.store.all():
        found = N_("Release {serial} is neither on this computer nor at {place}")
        raise Refusal(found, serial=release.serial, place=target.name)
    target.back(Parcel(where.store.path(release), release, KEEP, live))


def chosen(store: Store, lives: Iterable[Live], serial: int) -> Release:
    """By its number; else the newest that is older than what is live: at the first target, or without any, here."""
    there, live = store.all(), store.live()
    if (first := next(iter(lives), None)) is not None:
        there, live = sorted({*there, *first.releases}), first.release
    fitting = [each for each in there if (each.serial == serial if serial else live and each < live)]
    if not fitting:
        kept = ", ".join(str(each.serial) for each in there) or "–"
        found = N_("There is no such release to go back to; there are: {kept}")
        raise Refusal(found, kept=kept)
    return fitting[-1]
