"""Others are asked politely: a real server counts."""

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise

import pytest

from plugins.checks import asking
from plugins.checks.asking import Answer, answers, ask, is_private


class Handler(BaseHTTPRequestHandler):
    asked: list[tuple[str, str, float]]

    def answer(self) -> None:
        self.asked.append((self.command, self.path, time.monotonic()))
        status = {"/gone": 404, "/short": 405 if self.command == "HEAD" else 200, "/moved": 301}.get(self.path, 200)
        self.send_response(status)
        self.send_header("Location", "/there")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD = answer  # noqa: N815 - the names of the base class

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, list[tuple[str, str, float]]]]:
    monkeypatch.setattr(asking, "PAUSE", 0.05)
    monkeypatch.setattr(asking, "is_private", lambda host: False)
    asked: list[tuple[str, str, float]] = []
    handler = type("Counting", (Handler,), {"asked": asked})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as served:
        thread = threading.Thread(target=served.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{served.server_port}", asked
        served.shutdown()
        thread.join()


Server = tuple[str, list[tuple[str, str, float]]]


def test_what_is_there_gone_or_moved_is_told_apart(server: Server) -> None:
    base, _ = server
    found = answers([f"{base}/there", f"{base}/gone", f"{base}/short", f"{base}/moved"])
    assert [answer for answer, _ in found.values()] == [Answer.THERE, Answer.GONE, Answer.THERE, Answer.THERE]


def test_a_host_gets_one_short_question_at_a_time(server: Server) -> None:
    base, asked = server
    answers([f"{base}/{number}" for number in range(4)])
    assert [method for method, _, _ in asked] == ["HEAD"] * 4
    times = [when for _, _, when in asked]
    assert all(after - before >= 0.04 for before, after in pairwise(times))


def test_there_is_an_end_to_it(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    base, asked = server
    monkeypatch.setattr(asking, "ENOUGH", -1.0)
    assert answers([f"{base}/there"]) == {f"{base}/there": (Answer.NOT_ASKED, "")}
    assert not asked


def test_who_does_not_answer_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "is_private", lambda host: False)
    ((answer, _),) = answers(["http://127.0.0.1:9/"]).values()
    assert answer is Answer.SILENT


def test_an_address_that_is_none_does_no_harm() -> None:
    with pytest.raises(OSError, match="port"):
        ask("http://127.0.0.1:port/", "HEAD")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "10.0.0.1", "192.168.1.1", "::1", "printer", "a.local"])
def test_nobody_at_home_is_asked(host: str) -> None:
    assert is_private(host)
    assert not is_private("example.org")
    assert not is_private("93.184.216.34")
