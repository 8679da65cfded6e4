"""A value that may be left out, and needs no name: `status news/…`. Invoke knows only those that must be there."""

from collections.abc import Sequence

from invoke.parser.context import ParserContext

UNNAMED = ("--entry", "--file")  # a task has at most one of them


def with_entry(words: Sequence[str], tasks: Sequence[ParserContext]) -> list[str]:
    """The command line with the name, `--entry`, before the first word that has none, if the task has that option."""
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
