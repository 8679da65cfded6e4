"""Invoke with this project's exit status: 2 for wrong usage, where Invoke itself ends with 1."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from invoke.exceptions import Exit, ParseError
from invoke.parser.parser import Parser
from invoke.program import Program

from plugins.tooling.optional import with_entry
from plugins.tooling.unread import stop_when_unread

WRONG_USAGE = 2


class Tasks(Program):
    def parse_core(self, argv: list[str] | None) -> None:
        with usage():
            super().parse_core(argv)
        keep_compiled()

    def _make_parser(self) -> Parser:
        """Here tasks are known and words not read yet. (Asking the collection again would lose the help texts.)"""
        parser = super()._make_parser()
        self.core.unparsed = with_entry(self.core.unparsed, list(parser.contexts.values()))
        return parser

    def parse_tasks(self) -> None:
        with usage():
            super().parse_tasks()

    def parse_cleanup(self) -> None:
        with usage():
            super().parse_cleanup()


@contextmanager
def usage() -> Iterator[None]:
    """Turn a mistake on the command line into one line and status 2."""
    try:
        yield
    except ParseError as error:
        raise Exit(str(error), code=WRONG_USAGE) from error
    except ValueError as error:  # what `int` said of `--port x`
        raise Exit("A number is needed there, as in --port 8000", code=WRONG_USAGE) from error


def keep_compiled() -> None:
    """Undo Invoke's ban on compiled files: without them every build would compile all plugins again."""
    sys.dont_write_bytecode = bool(sys.flags.dont_write_bytecode)


def adopt(program: Program) -> None:
    """Make a program that runs already end like ours: `invoke` reads `tasks.py` when it is half-way."""
    program.__class__ = Tasks
    keep_compiled()
    stop_when_unread()


def leave(status: int) -> NoReturn:
    """End now. Python would take the thousands of texts of a build apart one by one first, for nobody."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
