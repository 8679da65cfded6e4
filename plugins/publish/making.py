"""A release is made, sent, and given to readers."""

import sys
from collections.abc import Iterator

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.publish import facts
from plugins.publish.assemble import Source, assemble
from plugins.publish.beside import keep_beside
from plugins.publish.refusal import Refusal
from plugins.publish.release import Release, following
from plugins.publish.rsync_server import unwanted
from plugins.publish.store import Store, kept
from plugins.publish.target import Parcel
from plugins.publish.work import Work


def make(work: Work) -> int:
    """Make the release, send it, and turn the link. The exit status: 1 where one of several targets has not got it.

    Raises Refusal and OSError; then nobody has got it.
    """
    order, store = work.order, work.order.places.store
    earlier = store.live()
    serials = [each.serial for each in store.all()] + [n for live in work.lives.values() for n in live.serials]
    release = following(serials, order.moment)
    known = facts.facts(order.folders.root, order.folders.content, release, order.moment)
    source = Source(order.folders.output, store.path(earlier) if earlier else None, store.mode())
    assemble(source, work.digests, {facts.FILE: facts.written(known)}, store.part)
    keep_beside(order.folders, store.make_beside(release))
    store.part.rename(store.path(release))
    kept(store.releases)
    status = send(release, work)
    store.turn_to(release)
    prune(store, earlier, release, order.keep)
    print(*result(known, release), sep="\n", flush=True)
    return status


def send(release: Release, work: Work) -> int:
    """One target that fails keeps none of the others from getting it."""
    sent, folder = 0, work.order.places.store.path(release)
    for target, live in work.lives.items():
        try:
            target.deliver(Parcel(folder, release, work.order.keep, live))
        except Refusal as refusal:
            print(refusal.text, file=sys.stderr)
        else:
            sent += 1
            print(speech().say(N_("Sent to {place}."), place=target.name), flush=True)
    if work.lives and not sent:
        raise Refusal(N_("It could not be sent anywhere"))
    return 1 if sent < len(work.lives) or work.unreached else 0


def prune(store: Store, earlier: Release | None, release: Release, keep: int) -> None:
    for each in unwanted(store.all(), earlier, release, keep):
        store.drop(each)


def result(known: facts.Facts, release: Release) -> Iterator[str]:
    said = speech()
    yield said.say(N_("Published: release {serial} ({name})."), serial=release.serial, name=release.name)
    if known.changed:
        yield said.gettext(N_("Some of it is not committed in git: nobody else can build the same from the commit."))
