"""Where the build task meets Pelican. The only module of this room that imports it, and slow to import."""

import locale
import logging
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct

from plugins.tooling.defect import Defect
from plugins.tooling.unused import OF_PELICAN, without
from plugins.write.files import State
from plugins.write.report import Report

with without(OF_PELICAN):
    from pelican import Pelican, log, signals
    from pelican.settings import read_settings

    from plugins.write.hooks import site_written


class Built(Struct, frozen=True):
    """What a build did, and what the output folder holds after it."""

    report: Report
    files: Mapping[str, State]


class Plain(logging.StreamHandler[Any]):
    """Prints records as plain lines and keeps count of errors: Pelican goes on after those, and says it went well."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)
        self.errors: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.ERROR:
            self.errors.append(record)
        super().emit(record)

    def format(self, record: logging.LogRecord) -> str:
        return f"{record.levelname.lower()}: {record.getMessage()}"

    def stop_at_errors(self) -> None:
        """Raise `Defect` for the first error, caused by the exception that was logged with it."""
        if self.errors:
            first = self.errors[0]
            raise Defect(first.getMessage()) from (first.exc_info[1] if first.exc_info else None)


def run(settings_file: Path, overrides: Mapping[str, object]) -> Built:
    """One build, of any number in a process.

    Raises `ContentProblems` (told already) or, for a fault of ours, any other exception.
    """
    log.console.quiet = True  # no “Done: Processed 0 articles”: the entries are not Pelican's articles
    log.init(level=logging.WARNING, handler=None)
    built: list[Built] = []

    def remember(report: Report, files: Mapping[str, State]) -> None:
        built.append(Built(report, files))

    written, idle = site_written.connected_to(remember), signals.article_generator_init.connected_to(no_articles)
    with same_locale(), listening(Plain()) as handler, written, idle:
        site = Pelican(read_settings(str(settings_file), override=dict(overrides)))
        handler.stop_at_errors()  # a plugin that cannot be loaded is only logged; nothing may be written without it
        site.run()
        handler.stop_at_errors()
    return built[0]


def no_articles(generator: Any) -> None:
    """Pelican has none to write, and would yet load and compile the templates of them."""
    generator.generate_pages = lambda _writer: None


@contextmanager
def same_locale() -> Iterator[None]:
    """Pelican changes the locale of the process, and with it how files are read that name no encoding."""
    before = locale.setlocale(locale.LC_ALL)
    try:
        yield
    finally:
        locale.setlocale(locale.LC_ALL, before)


@contextmanager
def listening(handler: Plain) -> Iterator[Plain]:
    """Within this block the handler gets what is logged: one build's errors are not another's."""
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield handler
    finally:
        root.removeHandler(handler)
