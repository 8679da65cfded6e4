"""GitHub's workflow commands, which it shows beside the lines of a change."""

from collections.abc import Mapping

from plugins.checks.formats.telling import Telling
from plugins.checks.rule import Found
from plugins.problems.problem import Severity

LEVEL: Mapping[Severity, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def github(telling: Telling) -> str:
    return "\n".join(command(each, telling) for each in telling.found)


def command(each: Found, telling: Telling) -> str:
    file = telling.file(each)
    properties = {"file": file, "line": str(each.problem.line)} if file else {}
    properties["title"] = each.rule
    written = ",".join(f"{name}={escaped_property(value)}" for name, value in properties.items())
    return f"::{LEVEL[each.problem.severity]} {written}::{escaped(telling.message(each))}"


def escaped(text: str) -> str:
    """A command ends with its line."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escaped_property(text: str) -> str:
    return escaped(text).replace(":", "%3A").replace(",", "%2C")
