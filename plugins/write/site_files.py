"""Bringing the output folder up to date."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from pathlib import Path

from msgspec import Struct

from plugins.cache.code import digest_of_files
from plugins.cache.ledger import Ledger
from plugins.page.output import Output
from plugins.write.ahead import listed
from plugins.write.files import LINK, State, claim, state, sweep, write
from plugins.write.kept import recall, remember
from plugins.write.make import Maker
from plugins.write.render import Renderer
from plugins.write.theme_files import theme_files


class Folders(Struct, frozen=True):
    output: Path
    theme: Path
    templates: tuple[Path, ...]  # where Jinja looks for them, first to last
    cache: Path
    retained: frozenset[str]  # names at the top of the output that are not ours, such as ".git"

    @property
    def memory(self) -> Path:
        """Each output folder has its own: what one holds says nothing of another."""
        name = blake2b(str(self.output.resolve()).encode(), digest_size=12).hexdigest()
        return self.cache / "outputs" / name


class Done(Struct, frozen=True):
    """How many files this build changed or made, how many it removed, and what the output folder holds now."""

    changed: int
    removed: int
    files: Mapping[str, State]


def write_site(outputs: Sequence[Output], renderer: Renderer, ledger: Ledger, folders: Folders, version: str) -> Done:
    """Make what is missing or not right any more, and remove what no longer belongs. Raises NotOurs.

    `version` stands for all that every page depends on: the code and the settings. The templates are added here.
    """
    claim(folders.output)
    version = f"{version}-{template_version(folders.templates)}"
    there = listed(folders.output, folders.retained)
    sweep(folders.output, [path for path, looks in there.items() if looks == LINK])
    before = recall(folders.memory, version)
    changed, theme = write_theme(folders)
    wanted = {output.path for output in outputs} | theme.keys()
    right = before.still_right(there, ledger) & wanted
    batches = Maker(renderer, folders.output, empty=not there).all(
        [output for output in outputs if output.path not in right]
    )
    gone = {path for path, looks in there.items() if path not in wanted and looks != LINK}
    sweep(folders.output, gone)
    fresh = [made for batch in batches for made in batch.files]
    if fresh or gone:
        remember(folders.memory, version, ledger, before, right, batches)
    now = {path: looks for path, looks in there.items() if path in right}
    now |= {made.path: made.state for made in fresh} | theme
    return Done(changed + sum(made.changed for made in fresh), len(gone), now)


def write_theme(folders: Folders) -> tuple[int, dict[str, State]]:
    """How many of the theme's files changed, and how they all look now."""
    changed, now = 0, {}
    for path, content in theme_files(folders.theme):
        file = folders.output / path
        changed += write(file, content)
        now[path] = state(file.stat())
    return changed, now


def template_version(folders: Sequence[Path]) -> str:
    """One for all templates: a change in any makes every page anew, which is rare, and always right."""
    return "-".join(digest_of_files(folder, ".html") for folder in folders)
