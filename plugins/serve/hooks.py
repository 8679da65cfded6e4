"""Where serving meets Pelican: one build in a process that goes on. Slow to import."""

import io
from collections.abc import Iterable, Mapping
from contextlib import redirect_stderr
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from pelican import signals
from pelican.generators import Generator

from plugins.languages.speech import Speech
from plugins.problems.hooks import ContentProblems
from plugins.serve.failure import failed
from plugins.serve.outcome import Outcome, content_stopped, stopped, success
from plugins.serve.place import page_of
from plugins.serve.wish import is_wished
from plugins.tooling.build import Folders
from plugins.tooling.collecting import without_collecting
from plugins.tooling.hooks import run


def build(folders: Folders, changed: Iterable[Path], speech: Speech) -> Outcome:
    """Build for those who write: drafts too, and an outcome in place of any exception."""
    with redirect_stderr(io.StringIO()) as kept:
        outcome = attempt(folders, changed, speech, kept)
    return replace(outcome, told=kept.getvalue() + outcome.told)


def attempt(folders: Folders, changed: Iterable[Path], speech: Speech, kept: io.StringIO) -> Outcome:
    contexts: list[Mapping[str, Any]] = []

    def remember(generator: Generator) -> None:
        contexts.append(generator.context)  # all generators share one, and the stages fill it

    try:
        with without_collecting(), signals.generator_init.connected_to(remember):
            run(folders.root / "pelicanconf.py", settings(folders))
    except ContentProblems as found:
        return content_stopped(speech, found.problems, contexts[-1]["problems"])
    except SystemExit:
        return stopped(speech, " ".join(kept.getvalue().split()))  # told in a sentence by whoever raised it
    except Exception as error:
        return failed(error, folders, speech)
    context = contexts[-1]
    return success(speech, context["problems"], page_of(changed, folders.content, context["entries"]))


def settings(folders: Folders) -> dict[str, str | bool]:
    """What differs from the project's own settings."""
    paths = {"PATH": folders.content, "OUTPUT_PATH": folders.output, "CACHE_PATH": folders.cache}
    return {name: str(path) for name, path in paths.items()} | {"PREVIEW": True, "SEARCH_INDEX": is_wished(folders)}
