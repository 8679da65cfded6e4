"""Real servers, each started on a port of this computer with rules that were just made."""

import http.client
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from plugins.tooling import webservers

PATIENCE = 30.0  # seconds until it must answer
MODULES = Path("/usr/lib/apache2/modules")
WANTED = (
    *("mpm_event", "unixd", "authz_core", "mime", "dir", "autoindex", "negotiation"),
    *("rewrite", "headers", "setenvif", "filter", "deflate"),
)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]  # names in small letters; what is said twice is joined by a comma
    body: bytes
    place: str  # where it leads, without our own host

    @property
    def varies(self) -> set[str]:
        return {word.strip().lower() for word in self.headers.get("vary", "").split(",") if word.strip()}


@dataclass(frozen=True)
class Server:
    name: str
    port: int

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Headers as in `accept_language="ru"`; the path as it is sent."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=named)
        response = connection.getresponse()
        body = response.read()
        connection.close()
        found: dict[str, str] = {}
        for name, value in response.getheaders():
            found[name.lower()] = f"{found[name.lower()]}, {value}" if name.lower() in found else value
        place = found.get("location", "").removeprefix(f"http://127.0.0.1:{self.port}")
        return Answer(response.status, found, body, place)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(
    name: str, program: Path, rules: Mapping[str, str], top: Path, room: Path, site: Path | None = None
) -> Iterator[Server]:
    """Serves the folder `top` by the rules, until the block ends. `room` is for the server's own files; `site` is where
    in `top` the site stands, if not all of it is."""
    for file, text in rules.items():
        (site or top if name == "apache" else room).joinpath(file).write_text(text, encoding="utf-8")
    server = Server(name, free_port())
    command = COMMANDS[name](program, server.port, top, room)
    with (room / "log").open("wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environ(room))
    try:
        wait(server, process, room)
        yield server
    finally:
        process.terminate()
        process.wait(PATIENCE)


def environ(room: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(room), "XDG_DATA_HOME": str(room), "XDG_CONFIG_HOME": str(room)}


def wait(server: Server, process: subprocess.Popen[bytes], room: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            server.ask("/theme/")
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"{server.name} does not start: {(room / 'log').read_text(errors='replace')}")


def nginx(program: Path, port: int, site: Path, room: Path) -> list[str]:
    temporary = "".join(
        f"{kind}_temp_path {room}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (room / "nginx.conf").write_text(
        f"daemon off; master_process off; pid {room}/pid; error_log stderr; events {{}}\n"
        f"http {{ access_log off; {temporary} types {{ text/html html; text/css css; }}\n"
        f"include {room}/site-http.conf;\n"
        f"server {{ listen 127.0.0.1:{port}; root {site}; include {room}/site-server.conf; }} }}\n"
    )
    return [str(program), "-p", str(room), "-e", "stderr", "-c", str(room / "nginx.conf")]


def caddy(program: Path, port: int, site: Path, room: Path) -> list[str]:
    (room / "Caddyfile").write_text(
        "{\n\tadmin off\n\tauto_https off\n}\n"
        f"http://:{port} {{\n\tbind 127.0.0.1\n\troot * {site}\n\timport {room}/site.caddy\n}}\n"
    )
    return [str(program), "run", "--config", str(room / "Caddyfile"), "--adapter", "caddyfile"]


def apache(program: Path, port: int, site: Path, room: Path) -> list[str]:
    files = {name: MODULES / f"mod_{name}.so" for name in WANTED}  # some are built in, where they are no files
    loaded = "".join(f"LoadModule {name}_module {file}\n" for name, file in files.items() if file.exists())
    (room / "apache.conf").write_text(
        f"{loaded}ServerRoot {room}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {room}/pid\n"
        f"DefaultRuntimeDir {room}\nErrorLog {room}/error.log\nTypesConfig /dev/null\nAddType text/html .html\n"
        f"AddType text/css .css\nDocumentRoot {site}\nOptions +Indexes\n"
        f"<IfModule unixd_module>\nUser nobody\nGroup nogroup\n</IfModule>\n"
        f"<Directory {site}>\nAllowOverride All\nRequire all granted\n</Directory>\n"
    )
    return [str(program), "-f", str(room / "apache.conf"), "-D", "FOREGROUND"]


COMMANDS: Mapping[str, Callable[[Path, int, Path, Path], list[str]]] = {
    "nginx": nginx,
    "caddy": caddy,
    "apache": apache,
}
PROGRAMS = {"nginx": "nginx", "caddy": "caddy", "apache": "apache2"}


def program(name: str) -> Path | None:
    return webservers.find(PROGRAMS[name])
