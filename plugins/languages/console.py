"""The language in which the console speaks to whoever builds the site."""

from collections.abc import Collection, Mapping

SOURCE = "en"  # the language of the msgids
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def console_language(environ: Mapping[str, str], known: Collection[str]) -> str:
    """The code of the language that the environment asks for: "ru_RU.UTF-8" is "ru".

    As POSIX has it, the first variable that is not empty decides, and "C" and "POSIX" are English; so is what is not
    among the `known` codes.
    """
    asked = next((environ[name] for name in VARIABLES if environ.get(name)), "")
    locale = asked.partition(".")[0].partition("@")[0].replace("_", "-").lower()
    return next((code for code in (locale, locale.partition("-")[0]) if code in known), SOURCE)
