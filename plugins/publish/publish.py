"""From the texts to what readers get. Until the last step nothing that they can reach is touched."""

import sys
from collections.abc import Sequence
from contextlib import ExitStack, suppress

from plugins.checks.gate import status_of
from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.publish import manifest
from plugins.publish.changes import Side, changes
from plugins.publish.confirm import confirm
from plugins.publish.lock import locked
from plugins.publish.making import make
from plugins.publish.order import Order
from plugins.publish.refusal import Refusal
from plugins.publish.store import Store
from plugins.publish.target import Live, Target
from plugins.publish.telling import told
from plugins.publish.work import Work, before, behind, reader
from plugins.tooling.build import build

STOPPED = 130  # what a build gives that Ctrl-C ended


def publish(order: Order) -> int:
    """The exit status. Raises Refusal, OSError and KeyboardInterrupt; readers then have what they had."""
    memory, store = order.folders.output.parent, order.places.store
    memory.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        stack.enter_context(locked(memory))
        if not order.dry_run:
            store.open()
            stack.enter_context(locked(store.folder))
            store.tidy()
            stack.callback(clear, store)
        lives = reachable(order.places.targets)  # now: else all would be in vain
        status = build(order.folders, production=True) or status_of(order.folders)
        if status == STOPPED:
            raise KeyboardInterrupt
        return status or compare(Work(order, lives, manifest.digests(order.folders.output)))


def reachable(targets: Sequence[Target]) -> dict[Target, Live]:
    """What readers have from each. One that cannot be reached is told; raises Refusal where none can."""
    lives: dict[Target, Live] = {}
    for target in targets:
        try:
            lives[target] = target.live()
        except Refusal as refusal:
            if len(targets) == 1:
                raise
            print(refusal.text, file=sys.stderr)
    if targets and not lives:
        raise Refusal(N_("It could not be sent anywhere"))
    return lives


def clear(store: Store) -> None:
    """What could not be finished goes at once, where it can: the disk may be full of it."""
    with suppress(OSError):
        store.tidy()


def compare(work: Work) -> int:
    found = changes(before(work), Side(work.digests, reader(work.order.folders.output)))
    print(*told(found, speech()), sep="\n", flush=True)
    if work.order.dry_run:
        print(speech().gettext(N_("Nothing was published: this was only a look.")))
        return 0
    if not found and not behind(work):
        return 1 if work.unreached else 0
    confirm(found, work.order)
    return make(work)
