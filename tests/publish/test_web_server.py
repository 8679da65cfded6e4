"""Readers who come by a real web server: it needs no reload, and answers every request from one release."""

import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from plugins.tooling import webservers
from tests.publish.site import Publisher
from tests.servers.real import PROGRAMS, Server, program, running

PLAIN: Mapping[str, Mapping[str, str]] = {
    "nginx": {"site-http.conf": "", "site-server.conf": ""},
    "caddy": {"site.caddy": "file_server\n"},
}
PAGE = "/en/about/index.html"


def ask_on(server: Server, stopped: threading.Event, answers: list[tuple[int, bytes]]) -> None:
    while not stopped.is_set():
        answer = server.ask(PAGE)
        answers.append((answer.status, answer.body))


@pytest.mark.parametrize("name", PLAIN)
def test_no_request_fails_while_releases_come_and_go(publisher: Publisher, tmp_path: Path, name: str) -> None:
    found = program(name)
    if found is None:
        pytest.skip(webservers.missing(PROGRAMS[name]))
    publisher.publish()
    (tmp_path / "room").mkdir()
    stopped = threading.Event()
    answers: list[tuple[int, bytes]] = []
    with running(name, found, PLAIN[name], publisher.live, tmp_path / "room") as server:
        known = {(200, server.ask(PAGE).body)}
        reader = threading.Thread(target=ask_on, args=(server, stopped, answers), daemon=True)
        reader.start()
        for words in ("two", "three"):
            publisher.say(words)
            publisher.publish()
            known.add((200, server.ask(PAGE).body))
            assert f"We are {words}." in server.ask(PAGE).body.decode(), "the server was not told, and knows"
        assert publisher.run("rollback").returncode == 0
        assert "We are two." in server.ask(PAGE).body.decode()
        stopped.set()
        reader.join(10)
    assert len(known) == 3
    assert set(answers) == known
