"""One file of the output before it is made."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from plugins.problems.problem import N_, Problem


class Form(StrEnum):
    """How a model becomes a file; plugins/write has one renderer for each."""

    PAGE = "page"
    RSS = "rss"
    ATOM = "atom"
    CALENDAR = "calendar"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Output:
    """`path` is the file's, with forward slashes; `lang` is empty for what belongs to no language.

    `make` gives the model. It must look up all that it uses (plugins/cache/trace.py) when it is called, and hold
    nothing from before but its place: what it was given earlier would not be noted, and the file would grow stale.
    """

    path: str
    lang: str
    form: Form
    make: Callable[[], object]
    source: str = ""  # the file of the content that asked for this address, for messages


def page(address: str, lang: str, make: Callable[[], object], source: str = "") -> Output:
    """A page at an address such as "en/news/"."""
    return Output(f"{address}index.html", lang, Form.PAGE, make, source)


def collisions(outputs: Iterable[Output]) -> Iterator[Problem]:
    """Two files with one name, also on systems that do not tell upper from lower case."""
    taken: dict[str, Output] = {}
    for output in outputs:
        other = taken.setdefault(output.path.casefold(), output)
        if other is not output:
            yield Problem(
                output.source or other.source or output.path,
                1,
                N_("the address “/{path}” is taken twice: {other} has it too"),
                N_("give this text another address with a line such as “slug: another-name”"),
                {"path": output.path.removesuffix("index.html"), "other": other.source or N_("a list of the site")},
            )
