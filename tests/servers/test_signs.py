"""No old address that a text may have can break a server's rules, or become one of them."""

import string
import tempfile
from pathlib import Path
from urllib.parse import quote

import pytest

from plugins.read.findings import Findings
from plugins.read.tree import Scalar
from plugins.read.values.names import alias
from plugins.redirects.old import old_address
from plugins.servers.registry import SERVERS
from plugins.servers.rules import Redirect, Rules
from plugins.tooling import webservers
from tests.servers.conftest import put
from tests.servers.real import COMMANDS, PROGRAMS, program, running

SIGNS = [
    *string.punctuation,
    "%20",
    "я",
    "ß",
    "é",
    "日",
    "😀",
    "{{path}}",
    "$uri",
    "${1}",
    "{$HOME}",
    "';}",
    "[F]",
    "^(.*)+",
]


def accepted() -> dict[str, str]:
    """Old addresses with such signs at the end, in the middle and alone, and where each leads."""
    written = [f"/old/{part}" for sign in SIGNS for part in (f"a{sign}", f"{sign}{sign}b{sign}c", sign)]
    read = [alias("aliases", Scalar(each, 1), Findings("x")) for each in written]
    return {f"/{old_address(each).path}": f"/en/news/n{number}/" for number, each in enumerate(read) if each}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_sign_that_is_accepted_is_only_itself(name: str) -> None:
    found = program(name)
    if found is None:
        pytest.skip(webservers.missing(PROGRAMS[name]))
    old = accepted()
    assert len(old) > 60
    rules = Rules("/", ("en",), tuple(Redirect(path, to) for path, to in old.items()), secure=False)
    with tempfile.TemporaryDirectory() as folder:
        site, room = Path(folder, "site"), Path(folder, "room")
        Path(folder).chmod(0o755)
        room.mkdir()
        put(site)
        with running(name, found, SERVERS[name](rules), site, room) as server:
            for path, to in old.items():
                answer = server.ask(quote(path))
                assert (answer.status, answer.place) == (301, to), path
            assert server.ask("/old/").status == 404
            assert server.ask("/old/anything").status == 404
