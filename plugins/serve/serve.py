"""Shows the site on this computer, builds it again when something that it is made from changes, and shows that."""

import time
from functools import partial
from pathlib import Path
from threading import Thread

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.serve.builder import Builder
from plugins.serve.channel import Channel
from plugins.serve.handler import LiveHandler
from plugins.serve.outcome import Outcome
from plugins.serve.watching import changes, needs_new_process
from plugins.serve.wish import forget, wish_file
from plugins.tooling.build import Folders, WrongFolder
from plugins.tooling.server import HOST, Server, open_server


def preview_folders(root: Path, content: str, output: str, cache: str) -> Folders:
    """As for a build, with an output of its own: a preview has drafts, and must not be taken for what may be published.

    Raises `WrongFolder`.
    """
    folders = Folders.of(root, content, output or str(Path(cache or root / ".cache", "preview")), cache)
    if folders.output == root / "output":
        found = N_("“{folder}” is for what is published. A preview has drafts: name another folder")
        raise WrongFolder(found, folder=folders.output)
    return folders


def serve(folders: Folders, port: int) -> None:
    """Serve until Ctrl-C. The address comes first, then one line a build, after what that had to tell."""
    channel, builder = Channel(), Builder(folders)
    forget(folders)
    server = open_server(folders.output, port, partial(LiveHandler, channel=channel, wished=wish_file(folders)))
    Thread(target=server.serve_forever, args=[0.1], daemon=True).start()
    try:
        print(opening(server, port), flush=True)
        builder.start()  # it loads Pelican while the watch begins
        follow(folders, builder, channel, f"http://{HOST}:{server.server_port}/")
    except KeyboardInterrupt:
        print()
    finally:
        builder.stop()
        server.shutdown()
        server.server_close()


def follow(folders: Folders, builder: Builder, channel: Channel, address: str) -> None:
    advice: set[str] = set()
    for changed in changes(folders):
        start = time.perf_counter()
        if needs_new_process(changed, folders):
            builder.stop()
        outcome = builder.build(changed)
        channel.publish(outcome)
        new = [text for text in outcome.told.splitlines() if text not in advice]
        if outcome.built:
            advice = set(outcome.told.splitlines())  # not given again at each build
        print(*new, line(outcome, address, time.perf_counter() - start), sep="\n", flush=True)


def opening(server: Server, asked: int) -> str:
    taken = server.server_port
    said = speech()
    other = said.say(N_("Port {asked} is taken by another program; this is port {taken}."), asked=asked, taken=taken)
    lines = [other] if asked not in (0, taken) else []
    return "\n".join([*lines, f"http://{HOST}:{taken}/  {said.gettext(N_('(Ctrl-C ends)'))}"])


def line(outcome: Outcome, address: str, seconds: float) -> str:
    """When it was, how long it took, and where to look or what is there to be seen."""
    return f"{time.strftime('%H:%M:%S')}  {seconds:.1f} s  {address + outcome.page if outcome.built else outcome.note}"
