"""The site on this computer, as a web server will show it: folders' pages, the reader's 404, the right types."""

import errno
import os
import sys
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

HOST = "127.0.0.1"  # nobody else's business before it is published
PORTS_TRIED = 100
TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES})  # Windows says EACCES

# The system's own table is not asked: on Windows any program can have changed it.
TYPES = {
    ".atom": "application/xml; charset=utf-8",  # feeds too: browsers then show them as their stylesheet says
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml; charset=utf-8",
}


class Handler(SimpleHTTPRequestHandler):
    """Serves `directory`; says nothing on the terminal."""

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        file = PurePosixPath(os.fspath(path))
        return TYPES.get(file.suffix.lower(), "application/octet-stream")

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_head(self) -> Any:
        """Sends the head of an answer, and returns what to read its body from. No file has a NUL in its name."""
        if "\0" in unquote(self.path):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        return super().send_head()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = self.missing() if code == HTTPStatus.NOT_FOUND else None
        if page is None:
            super().send_error(code, message, explain)
            return
        self.start(code, TYPES[".html"], page)
        if self.command != "HEAD":
            self.wfile.write(page)

    def missing(self) -> bytes | None:
        """The page for an address that leads nowhere; None where the site has none."""
        page = missing_page(Path(self.directory), self.path)
        return page.read_bytes() if page else None

    def start(self, code: int, type_: str, body: bytes) -> None:
        """All of an answer that comes before its body."""
        self.send_response(code)
        self.send_header("Content-Type", type_)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        """A folder without a page is not there, as on a real server."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: object) -> None:
        pass


def missing_page(directory: Path, address: str) -> Path | None:
    """The 404 page in the language of the address (its first folder), else the site's own."""
    parts = PurePosixPath(unquote(urlsplit(address).path)).parts[1:2]
    pages = [directory / part / "404.html" for part in parts if part != ".."]
    return next((page for page in [*pages, directory / "404.html"] if page.is_file()), None)


class Server(ThreadingHTTPServer):
    allow_reuse_address = os.name != "nt"  # on Windows that would share a port which another program uses
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that has gone, or does not wait for the end, is no fault."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def open_server(directory: Path, port: int, handler: Callable[..., Handler] = Handler) -> Server:
    """A server on the port, or on the next free one. Raises `OSError` where there is none."""
    answer = partial(handler, directory=str(directory))
    for candidate in range(port, min(port + PORTS_TRIED, 65536)):
        try:
            return Server((HOST, candidate), answer)
        except OSError as error:
            if error.errno not in TAKEN:
                raise
    raise OSError(errno.EADDRINUSE, f"Ports {port} to {candidate} are all taken")
