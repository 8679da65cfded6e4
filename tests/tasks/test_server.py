from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import pytest

from plugins.tooling.server import HOST, Server, open_server


class Answer(NamedTuple):
    status: int
    type: str | None
    text: str


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    site = tmp_path / "site"
    (site / "ru").mkdir(parents=True)
    (site / "empty").mkdir()
    (site / "404.html").write_text("not found", "utf-8")
    (site / "ru/404.html").write_text("не найдено", "utf-8")
    (site / "ru/feeds").mkdir()
    names = "index.html feed.xml feeds/ru-en.xml feed.atom calendar.ics style.css sitemap.xml Picture.JPG"
    for name in names.split():
        (site / "ru" / name).write_text("да", "utf-8")
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    server = open_server(site, 0)
    Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def get(server: Server, path: str) -> Answer:
    connection = HTTPConnection(HOST, server.server_port, timeout=10)
    connection.request("GET", path)
    response = connection.getresponse()
    answer = Answer(response.status, response.headers["Content-Type"], response.read().decode())
    connection.close()
    return answer


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("", "text/html; charset=utf-8"),
        ("feed.xml", "application/xml; charset=utf-8"),
        ("feeds/ru-en.xml", "application/xml; charset=utf-8"),
        ("feed.atom", "application/xml; charset=utf-8"),
        ("calendar.ics", "text/calendar; charset=utf-8"),
        ("style.css", "text/css; charset=utf-8"),
        ("sitemap.xml", "application/xml; charset=utf-8"),
        ("Picture.JPG", "image/jpeg"),
    ],
)
def test_each_kind_of_file_has_its_type(server: Server, name: str, type_: str) -> None:
    assert get(server, f"/ru/{name}") == (200, type_, "да")


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/ru/nothing/", "не найдено"),
        ("/ru/nothing?ru=nl", "не найдено"),
        ("/nl/nothing/", "not found"),
        ("/nothing", "not found"),
        ("/empty/", "not found"),
        ("/../secret.txt", "not found"),
        ("/%2e%2e/secret.txt", "not found"),
    ],
)
def test_missing_page_is_told_in_the_readers_language(server: Server, path: str, told: str) -> None:
    assert get(server, path) == (404, "text/html; charset=utf-8", told)


@pytest.mark.parametrize("path", ["/%00", "/ru/%00/", "/ru/index.html%00"])
def test_a_name_that_no_file_can_have_is_not_found(
    server: Server, path: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert get(server, path).status == 404
    assert capfd.readouterr().err == ""


def test_site_without_a_404_page_still_says_404(tmp_path: Path) -> None:
    server = open_server(tmp_path / "not-built-yet", 0)
    Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    try:
        assert get(server, "/").status == 404
    finally:
        server.shutdown()
        server.server_close()


def test_taken_port_gives_a_free_one(server: Server, tmp_path: Path) -> None:
    with open_server(tmp_path, server.server_port) as second:
        assert second.server_port > server.server_port


def test_nobody_else_can_look(server: Server) -> None:
    assert server.server_address[0] == "127.0.0.1"
