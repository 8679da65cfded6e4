"""The site as a browser here sees it: the pages with the live script, and the stream of outcomes that it reads."""

from html import escape
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from plugins.languages.speech import Speech, speech
from plugins.problems.problem import N_
from plugins.serve.channel import Channel
from plugins.serve.inject import PREFIX, live_page
from plugins.serve.wish import SEARCHES, wish
from plugins.tooling.server import TYPES, Handler

FILES = {f"{PREFIX}{name}": Path(__file__).with_name(name) for name in ("live.js", "live.css")}
EVENTS = f"{PREFIX}events"
BEAT = 15  # seconds between signs of life, which also show that a browser has gone
HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})

WAITING = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><noscript><meta http-equiv="refresh" content="2"></noscript></head>
<body><h1>{title}</h1>
<p>{promise}</p></body></html>
"""


def waiting(said: Speech) -> bytes:
    """The page until there is one."""
    title = said.gettext(N_("The site is not built yet"))
    promise = said.gettext(N_("It is shown here as soon as it is. The terminal says how it goes."))
    return WAITING.format(lang=said.lang, title=escape(title), promise=escape(promise)).encode()


class LiveHandler(Handler):
    """As `Handler`, with the script in every page."""

    def __init__(self, *arguments: Any, channel: Channel, wished: Path | None = None, **options: Any) -> None:
        self._channel, self._wished = channel, wished
        super().__init__(*arguments, **options)  # which answers the request

    def do_GET(self) -> None:  # noqa: N802 - the name that the server calls
        path = urlsplit(self.path).path
        if (self.headers.get("Host") or "").rpartition(":")[0] not in HOSTS:
            # Another site's name can be made to lead here, and drafts are not for its scripts to read.
            self.send_response_only(HTTPStatus.MISDIRECTED_REQUEST)
            self.end_headers()
        elif path == EVENTS:
            self.stream()
        elif path in FILES:
            body = FILES[path].read_bytes()
            self.start(HTTPStatus.OK, TYPES[FILES[path].suffix], body)
            self.wfile.write(body)
        else:
            if self._wished and SEARCHES.fullmatch(path):
                wish(self._wished)
            super().do_GET()

    def send_head(self) -> Any:
        """Sends the head of an answer, and returns what to read its body from."""
        file = Path(self.translate_path(self.path))
        page = file / "index.html" if self.path.partition("?")[0].endswith("/") else file
        if page.suffix != ".html" or not page.is_file():
            return super().send_head()
        body = self.page(page.read_bytes())
        self.start(HTTPStatus.OK, TYPES[".html"], body)
        return BytesIO(body)

    def page(self, content: bytes) -> bytes:
        return live_page(content, self._channel.build)

    def missing(self) -> bytes | None:
        return self.page(super().missing() or waiting(speech()))

    def stream(self) -> None:
        """Every outcome from now on, the newest first (HTML, section 9.2, server-sent events)."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        number = 0
        while True:
            newer = self._channel.newer(number, BEAT)
            if newer:
                number, message = newer
            self.wfile.write(f"data: {message}\n\n".encode() if newer else b": still here\n\n")
