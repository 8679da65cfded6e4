"""What `--help` says, of all tasks and of one."""

from collections.abc import Iterator
from inspect import cleandoc

from invoke.parser.context import ParserContext

from plugins.languages.console import spoken
from plugins.languages.speech import Speech
from plugins.problems.problem import N_
from plugins.tooling.language_option import OPTION

Row = tuple[str, str]
"""What to type, and what it does."""

TEXT, NUMBER = N_("TEXT"), N_("NUMBER")
KINDS_OF_VALUES = (("STRING", TEXT), ("INT", NUMBER))  # Invoke's words for them


def opening(said: Speech) -> str:
    return said.gettext(N_("Usage: python3 tasks.py TASK [--options]"))


def general(said: Speech) -> list[Row]:
    """What may stand with any task."""
    return [
        (said.gettext(N_("--help TASK")), said.gettext(N_("Tell what a task does, and its options."))),
        ("--list", said.gettext(N_("List the tasks."))),
        language(said),
    ]


def language(said: Speech) -> Row:
    told = said.say(N_("Language of the messages: {languages}."), languages=", ".join(spoken()))
    return f"{OPTION}={said.gettext(TEXT)}", told


def usage(task: str, does: str, said: Speech) -> str:
    return f"{said.say(N_('Usage: python3 tasks.py {task} [--options]'), task=task)}\n\n{said.gettext(cleandoc(does))}"


def options(context: ParserContext, said: Speech) -> Iterator[Row]:
    for name, help_ in context.help_tuples():
        for theirs, ours in KINDS_OF_VALUES:
            name = name.replace(f"={theirs}", f"={said.gettext(ours)}")
        if name in context.flags and context.flags[name].kind is list:  # of which Invoke says no value
            name += f"={said.gettext(TEXT)}"
        yield name, said.gettext(help_) if help_ else ""
