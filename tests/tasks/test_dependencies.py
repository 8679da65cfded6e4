import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
OURS = {"plugins", "tests", "pelicanconf", "publishconf", "tasks"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def imported(path: Path) -> set[str]:
    """Names of the packages that a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found - OURS - set(sys.stdlib_module_names)


def declared(requirements: list[Any]) -> set[str]:
    return {re.split(r"[\[<>=]", requirement)[0] for requirement in requirements}


def missing(files: list[Path], requirements: list[Any]) -> dict[str, str]:
    """Packages that are imported and not declared, with a file that does it."""
    distributions = packages_distributions()
    return {
        name: str(file.relative_to(ROOT))
        for file in files
        for name in imported(file)
        if not declared(requirements) & {each.lower().replace("_", "-") for each in distributions.get(name, [])}
    }


@pytest.mark.parametrize(
    ("folder", "requirements"),
    [
        # The browser's finder asks for Playwright, and goes on without.
        ("plugins", [*PROJECT["project"]["dependencies"], "playwright"]),
        ("tests", [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]),
    ],
)
def test_whatever_is_imported_is_declared(folder: str, requirements: list[Any]) -> None:
    assert missing(sorted((ROOT / folder).rglob("*.py")), requirements) == {}


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [
        ("requirements.lock", PROJECT["project"]["dependencies"]),
        ("requirements-dev.lock", [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]),
    ],
)
def test_whatever_is_declared_is_locked(lock: str, requirements: list[Any]) -> None:
    locked = set(re.findall(r"^([\w.-]+)==", (ROOT / lock).read_text("utf-8"), re.MULTILINE))
    assert declared(requirements) <= locked


def test_environment_is_made_with_the_standard_library_only() -> None:
    assert imported(ROOT / "plugins/tooling/environment.py") == set()
