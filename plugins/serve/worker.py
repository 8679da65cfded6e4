"""The process that builds: has Pelican loaded, and builds once for each line that it is given.

Run as `python -m plugins.serve.worker ROOT CONTENT OUTPUT CACHE`. Reads a JSON list of changed paths a line, and
answers with a `Outcome` a line. It ends when its input does: whoever started it has then ended in whatever way.
"""

import gc
import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from plugins.languages.speech import speech
from plugins.serve.failure import failed
from plugins.serve.outcome import Outcome, stopped
from plugins.tooling.build import Folders


def work(folders: Folders, requests: Iterable[str], answers: TextIO) -> None:
    for request in requests:
        answers.write(build(folders, [Path(path) for path in json.loads(request)]).to_json() + "\n")
        answers.flush()
        gc.collect()  # now, while nobody waits
        load_the_rest()


def load_the_rest() -> None:
    """What reads a text may not have been needed yet, if all were known from an earlier run; the next one is new."""
    with suppress(Exception):  # a fault in it is told by the build that needs it
        import plugins.read.read_document  # noqa: F401 - so that it is there


def build(folders: Folders, changed: Iterable[Path]) -> Outcome:
    """A fault in the plugins, even one of grammar in what is imported here, is told and does not end the process."""
    language = speech()
    if not folders.content.is_dir():
        told = language.gettext("The folder “{folder}” is not there. Put it back.").format(folder=folders.content)
        return stopped(language, told, told=told)
    try:
        from plugins.serve import hooks  # slow: imports Pelican
    except Exception as error:
        return failed(error, folders, language)
    return hooks.build(folders, changed, language)


def own_output() -> TextIO:
    """The pipe for answers, which nothing else in this process can write into: what stages print goes nowhere."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    return answers


if __name__ == "__main__":
    asked = Folders(*map(Path, sys.argv[1:]))
    os.chdir(asked.root)  # as for `pelican -s pelicanconf.py`, whose relative paths start there
    work(asked, sys.stdin, own_output())
