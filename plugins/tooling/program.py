"""Invoke with this project's exit status and language."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TYPE_CHECKING, NoReturn

from invoke.exceptions import Exit, ParseError
from invoke.parser.parser import Parser
from invoke.program import Program

from plugins.languages.console import spoken
from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.tooling.language_option import OPTION, UnknownLanguage, heard
from plugins.tooling.optional import with_entry, with_help
from plugins.tooling.unread import stop_when_unread
from plugins.tooling.wrong_usage import WRONG_USAGE, WrongUsage

if TYPE_CHECKING:
    from invoke.collection import Collection


class Tasks(Program):
    def normalize_argv(self, argv: list[str] | None) -> None:
        """Before anything is said."""
        super().normalize_argv(argv)
        with usage():
            self.argv = heard(self.argv)

    def parse_core(self, argv: list[str] | None) -> None:
        with usage():
            super().parse_core(argv)
        keep_compiled()

    def _make_parser(self) -> Parser:
        """Here tasks are known and words not read yet. (Asking the collection again would lose the help texts.)"""
        parser = super()._make_parser()
        tasks = list(parser.contexts.values())
        self.argv = heard(self.argv)  # again: a program that was adopted has not been through the method above, and
        self.parse_core_args()  # has taken `--lang` for a value, as in `--list --lang ru`
        if task := with_help(self.core.unparsed, tasks):
            self.args.help.set_value(task, cast=False)
            self.core.unparsed = []
        self.core.unparsed = with_entry(self.core.unparsed, tasks)
        return parser

    def parse_tasks(self) -> None:
        with usage(self):
            super().parse_tasks()

    def parse_cleanup(self) -> None:
        with usage(self):
            super().parse_cleanup()

    # What follows is needed only where there is something to say: it would make each start slower.

    def print_version(self) -> None:
        from importlib.metadata import version

        print(f"Invoke {version('invoke')}")

    def print_help(self) -> None:
        from plugins.tooling import help_texts

        print(help_texts.opening(speech()) + "\n")
        self.list_tasks()
        self.print_columns(help_texts.general(speech()))

    def print_task_help(self, name: str) -> None:
        from plugins.tooling import help_texts

        context, said = self.parser.contexts[name], speech()
        print(help_texts.usage(name, self.collection[name].__doc__ or "", said) + "\n")
        self.print_columns([*help_texts.options(context, said), help_texts.language(said)])

    def task_list_opener(self, extra: str = "") -> str:
        return speech().gettext(N_("Tasks"))

    def _make_pairs(self, coll: "Collection", ancestors: list[str] | None = None) -> list[tuple[str, str | None]]:
        said = speech()
        return [(name, said.gettext(line) if line else line) for name, line in super()._make_pairs(coll, ancestors)]


@contextmanager
def usage(program: Program | None = None) -> Iterator[None]:
    """Turn a mistake on the command line into one line and status 2. `program` is one that knows its tasks."""
    try:
        yield
    except ParseError as error:
        from plugins.tooling.mistakes import explained

        raise wrong(explained(error, list(program.parser.contexts) if program else ())) from error
    except UnknownLanguage as error:
        found = N_("{option}: “{lang}” is no language of the messages; there are: {languages}")
        raise wrong(WrongUsage(found, option=OPTION, lang=error, languages=", ".join(spoken()))) from error
    except WrongUsage as error:
        raise wrong(error) from error
    except ValueError as error:  # what `int` said of `--port x`
        raise wrong(WrongUsage(N_("A number is needed there, as in --port 8000"))) from error


def wrong(error: WrongUsage) -> Exit:
    return Exit(error.text, code=WRONG_USAGE)


def keep_compiled() -> None:
    """Undo Invoke's ban on compiled files: without them every build would compile all plugins again."""
    sys.dont_write_bytecode = bool(sys.flags.dont_write_bytecode)


def adopt(program: Program) -> None:
    """Make a program that runs already end like ours: `invoke` reads `tasks.py` when it is half-way."""
    program.__class__ = Tasks
    keep_compiled()
    speak_utf8()
    stop_when_unread()


def speak_utf8() -> None:
    """As `-X utf8` does for `python3 tasks.py`. What `invoke` says into a file, Windows would write in other letters,
    and has none of them for some languages.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def leave(status: int) -> NoReturn:
    """End now. Python would take the thousands of texts of a build apart one by one first, for nobody."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
