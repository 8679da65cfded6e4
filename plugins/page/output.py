"""One file of the output before it is made."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from plugins.problems.problem import N_, Problem


class Form(StrEnum):
    """How a model becomes a file; plugins/write has one renderer for each."""

    PAGE = "page"
    RSS = "rss"
    ATOM = "atom"
    JSON_FEED = "json feed"
    CALENDAR = "calendar"
    FILE = "file"  # its bytes: a picture, a document
    INDEX = "index"  # a file of the search
    SITEMAP = "sitemap"
    SITEMAP_INDEX = "sitemap index"
    ROBOTS = "robots"
    CARD = "card"
    MANIFEST = "manifest"


class Output(Struct, frozen=True):
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


# What no text may be put into or over.
OURS = frozenset({"theme", "pictures", "files", "pagefind", "cards", ".made-by-the-build"})


def collisions(outputs: Sequence[Output]) -> Iterator[Problem]:
    """Two files with one name, also on systems that do not tell upper from lower case; a file where a folder must be;
    and an address among the site's own files."""
    taken: dict[str, Output] = {}
    for output in outputs:
        other = taken.setdefault(output.path.casefold(), output)
        if other is not output:
            yield told(*((output, other) if output.source else (other, output)))
    for output in outputs:
        if output.form not in (Form.FILE, Form.INDEX, Form.CARD) and output.path.partition("/")[0] in OURS:
            yield told(output, None)
    if not folders(taken).isdisjoint(taken):
        for output in outputs:
            for parent in parents(output.path.casefold()):
                if parent in taken:
                    yield told(*((output, taken[parent]) if output.source else (taken[parent], output)))


def folders(paths: Iterable[str]) -> set[str]:
    """All that these files are in. Most folders have many, and are looked at once."""
    found = {path.rpartition("/")[0] for path in paths}
    while above := {folder.rpartition("/")[0] for folder in found} - found:
        found |= above
    return found - {""}


def parents(path: str) -> Iterator[str]:
    """ "a/b/c.html" is in "a/b" and in "a"."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def told(output: Output, other: Output | None) -> Problem:
    """`other` has the address already; None: the site itself needs it."""
    twice = N_("the address “/{path}” is that of {other} as well")
    needed = N_("the address “/{path}” is needed by the site itself")
    return Problem(
        output.source or output.path,
        1,
        twice if other and other.source else needed,
        N_("give this text another address: change its “slug” or its “aliases”"),
        {"path": output.path.removesuffix("index.html"), "other": other.source if other else ""},
    )
