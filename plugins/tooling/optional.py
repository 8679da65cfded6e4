"""What Invoke does not read as people type it: `status news/…`, `add-language --help`."""

from collections.abc import Sequence

from invoke.parser.context import ParserContext

UNNAMED = ("--entry", "--file", "--folder")  # a task has at most one of them
HELP = frozenset({"--help", "-h"})


def with_entry(words: Sequence[str], tasks: Sequence[ParserContext]) -> list[str]:
    """A value that may be left out, and needs no name. Invoke knows only those that must be there.

    The command line with the name, such as `--entry`, before the first word that has none, if the task has the option.
    """
    words = list(words)
    names = {name: each for each in tasks for name in (each.name, *each.aliases)}
    options = names[words[0]].flags if words and words[0] in names else {}
    name = next((each for each in UNNAMED if each in options), "")
    if not name or options[name].positional:
        return words
    awaited = False
    for number, word in enumerate(words[1:], 1):
        if awaited:
            awaited = False
        elif word.startswith("-"):
            awaited = word in options and options[word].takes_value
        else:
            return words if word in names else [*words[:number], name, *words[number:]]
    return words


def with_help(words: Sequence[str], tasks: Sequence[ParserContext]) -> str:
    """The task after which `--help` stands. Where a value must be there, Invoke would take the word for it."""
    task = next((each.name for each in tasks if words and words[0] in (each.name, *each.aliases)), None)
    return task if task and HELP.intersection(words) else ""
