"""The built site behind a web server, and pages to look at it with."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from plugins.tooling.server import open_server
from tests.built_site import Site


@contextmanager
def served(site: Site) -> Iterator[str]:
    """The address of the site's root, with a slash at the end."""
    server = open_server(site.folder, 18000)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def address(site: Site) -> Iterator[str]:
    with served(site) as root:
        yield root


@pytest.fixture(scope="session")
def events_address(event_site: Site) -> Iterator[str]:
    with served(event_site) as root:
        yield root
