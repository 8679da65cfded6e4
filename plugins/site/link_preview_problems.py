"""What is wrong in the settings `SOCIAL_CARDS` and `PREVIEW_NAME`."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from plugins.problems.problem import N_, Problem, Severity
from plugins.problems.settings_file import SETTINGS, line_of
from plugins.site.link_previews import NEUTRAL, TITLED

NAME = "SOCIAL_CARDS"


def link_preview_problems(
    settings: Mapping[str, Any], languages: Collection[str], file: Path = Path(SETTINGS)
) -> Iterator[Problem]:
    """Errors: whoever mistypes this may think that readers are protected, and they are not. A language that is none
    harms nobody."""
    line, setting = line_of(f"{NAME} =", file), settings.get(NAME)
    if not isinstance(setting, Mapping):
        if setting not in (TITLED, NEUTRAL):
            yield unknown(line, NAME, setting)
        setting = {}
    for lang, value in setting.items():
        place = line_of(f'"{lang}"', file, after=f"{NAME} =")
        if lang not in languages:
            known = ", ".join(languages)
            found, do = N_("“{lang}” in {name} is no language of this site"), N_("the languages are: {languages}")
            values = {"lang": lang, "name": NAME, "languages": known}
            yield Problem(SETTINGS, place, found, do, values, Severity.WARNING)
        if value not in (TITLED, NEUTRAL):
            yield unknown(place, f"{NAME}, “{lang}”", value)
    yield from name_problems(settings.get("PREVIEW_NAME"), file)


def unknown(line: int, name: str, value: object) -> Problem:
    found = N_("{name} is “{value}”, which is neither “titled” nor “neutral”")
    do = N_("write “neutral” where a link must not tell what it leads to, else “titled”")
    return Problem(SETTINGS, line, found, do, {"name": name, "value": value})


def name_problems(name: object, file: Path) -> Iterator[Problem]:
    """Without it, programs would look for another title, and find that of the page."""
    if not isinstance(name, str) or not name.strip():
        found = N_("PREVIEW_NAME is empty, so previews of links would show the title of the page")
        do = N_("write the name that others may see, such as “World Beside”")
        yield Problem(SETTINGS, line_of("PREVIEW_NAME =", file), found, do)
