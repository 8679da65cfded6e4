"""Tags as this site has them: by their name in any of its languages, else as they were."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.languages.slug import slugify
from plugins.read.tags import FILE, load
from plugins.read.values.names import LONGEST


def known_tags(content: Path, languages: Iterable[str]) -> dict[str, str]:
    """By their names in small letters."""
    names, _ = load(content / FILE, list(languages))
    found = {tag.casefold(): tag for tag in names}
    return found | {name.casefold(): tag for tag, named in names.items() for name in named.values()}


def tags(written: Iterable[str], known: Mapping[str, str]) -> list[str]:
    usable = (tag for tag in written if slugify(tag, "") and len(tag) <= LONGEST)
    found = {meant.casefold(): meant for tag in usable for meant in [known.get(tag.casefold().lstrip("#"), tag)]}
    return list(found.values())
