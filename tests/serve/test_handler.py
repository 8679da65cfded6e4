import json
from collections.abc import Iterator
from functools import partial
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread

import pytest

from plugins.languages.console import ASKED
from plugins.serve.channel import Channel
from plugins.serve.handler import EVENTS, LiveHandler
from plugins.serve.outcome import Outcome
from plugins.tooling.server import HOST, Server, open_server

PAGE = "<html><head></head><body>да</body></html>"


@pytest.fixture
def channel() -> Channel:
    return Channel()


@pytest.fixture
def server(tmp_path: Path, channel: Channel) -> Iterator[Server]:
    for path in ("index.html", "404.html", "en/index.html"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(PAGE, "utf-8")
    (tmp_path / "feed.xml").write_text("<rss/>", "utf-8")
    server = open_server(tmp_path, 0, partial(LiveHandler, channel=channel))
    Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def get(server: Server, path: str, host: str = "", method: str = "GET") -> tuple[HTTPResponse, str]:
    connection = HTTPConnection(HOST, server.server_port, timeout=10)
    connection.request(method, path, headers={"Host": host} if host else {})
    response = connection.getresponse()
    body = "" if path == EVENTS and response.status == 200 else response.read().decode()
    connection.close()
    return response, body


@pytest.mark.parametrize(("path", "status"), [("/", 200), ("/en/", 200), ("/en/index.html", 200), ("/nothing", 404)])
def test_every_page_has_the_script_and_its_true_length(server: Server, path: str, status: int) -> None:
    response, body = get(server, path)
    assert response.status == status
    assert "live.js" in body
    assert int(response.headers["Content-Length"]) == len(body.encode())
    assert get(server, path, method="HEAD")[0].headers["Content-Length"] == response.headers["Content-Length"]


def test_what_is_no_page_is_as_it_is(server: Server) -> None:
    assert get(server, "/feed.xml")[1] == "<rss/>"


def test_folder_without_its_slash_leads_to_it(server: Server) -> None:
    response, _ = get(server, "/en")
    assert (response.status, response.headers["Location"]) == (301, "/en/")


@pytest.mark.parametrize("name", ["live.js", "live.css"])
def test_script_and_style_are_there(server: Server, name: str) -> None:
    assert get(server, f"/-live/{name}?build=1")[0].status == 200


def test_site_that_is_not_built_yet_says_so_and_waits(server: Server, tmp_path: Path) -> None:
    (tmp_path / "404.html").unlink()
    (tmp_path / "index.html").unlink()
    response, body = get(server, "/")
    assert response.status == 404
    assert "not built yet" in body
    assert "live.js" in body


def test_it_says_so_in_the_language_of_who_writes(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "404.html").unlink()
    (tmp_path / "index.html").unlink()
    monkeypatch.setenv(ASKED, "ru")
    _, body = get(server, "/")
    assert '<html lang="ru">' in body
    assert "Сайт ещё не собран" in body


def test_scripts_of_other_sites_cannot_read_drafts(server: Server) -> None:
    for path in ("/", EVENTS):
        assert get(server, path, host="evil.example:80")[0].status == 421
    assert get(server, "/", host=f"localhost:{server.server_port}")[0].status == 200


def test_outcomes_are_a_stream_of_events(server: Server, channel: Channel) -> None:
    connection = HTTPConnection(HOST, server.server_port, timeout=10)
    connection.request("GET", EVENTS)
    response = connection.getresponse()
    assert response.headers["Content-Type"] == "text/event-stream"
    for heading in ("one", "two"):
        channel.publish(Outcome(heading=heading))
        kind, _, data = response.readline().decode().partition(": ")
        assert (kind, response.readline()) == ("data", b"\n")
        assert json.loads(data)["outcome"]["heading"] == heading
    response.close()
    connection.close()
