"""The task that puts names on the private list."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.safety.names import LONGEST, Names, Unreadable, load, nobody, with_name, written


def private_names(wanted: str, root: Path, ask: Callable[[str], str]) -> int:
    """Ask for names until none comes, and keep what tells them. The exit status.

    `wanted`: the file, made if it is not there. It may not be in the project, where it would be published by mistake.
    """
    say = speech().say
    if not wanted:
        print(say(N_("where is the list? → --file ~/private-names, or the setting PRIVATE_NAMES")), file=sys.stderr)
        return 2
    file = Path(wanted).expanduser().resolve()
    if file.is_relative_to(root):
        found = N_("“{file}” is in the project → choose a place that nobody else sees: --file ~/private-names")
        print(say(found, file=file), file=sys.stderr)
        return 2
    try:
        names = load(file) if file.exists() else nobody()
        more = asked(names, ask)
        keep(file, more)
    except Unreadable as error:
        found = N_("{file}:{line}: this is no list of private names → choose another file, or delete this one")
        print(say(found, file=file, line=error.line), file=sys.stderr)
        return 1
    except OSError as error:
        print(say(N_("{file}: {reason} → choose another place"), file=file, reason=error.strerror), file=sys.stderr)
        return 1
    told = N_(
        "{added} added; {all} in the list. Write this path into the setting or the variable PRIVATE_NAMES: {file}"
    )
    print(say(told, added=len(more.digests) - len(names.digests), all=len(more.digests), file=file))
    return 0


def asked(names: Names, ask: Callable[[str], str]) -> Names:
    """Until an empty line, or the end of what is typed."""
    say = speech().say
    while True:
        try:
            name = ask(say(N_("Name, as it is written in a text (Enter to end): "))).strip()
        except EOFError:
            return names
        if not name:
            return names
        try:
            names = with_name(names, name)
        except ValueError:
            print(say(N_("“{name}” is no name: one to {most} words, without digits"), name=name, most=LONGEST))


def keep(file: Path, names: Names) -> None:
    """Whole or not at all, and for its owner alone."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(file.name + ".new")
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as opened:
        opened.write(written(names))
    new.replace(file)
