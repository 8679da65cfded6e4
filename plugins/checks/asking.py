"""Asking other sites whether a page is there: slowly, briefly, and no more than needed.

One question to a host at a time with a pause before the next, several hosts side by side, and an end after some
minutes. Nothing is sent but what the question needs; nobody is asked whose address is none on the internet.
"""

import ipaddress
import time
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from urllib.parse import urlsplit

AGENT = "Mozilla/5.0 (compatible; link check of a small website)"
TIMEOUT = 10.0  # seconds for one question
PAUSE = 1.0  # seconds between two questions to one host
SIDE_BY_SIDE = 6  # hosts
ENOUGH = 300.0  # seconds for all of it
GONE = frozenset({404, 410})
GET_INSTEAD = frozenset({400, 403, 405, 406, 501})  # of those who do not understand, or like, the short question


class Answer(StrEnum):
    THERE = "there"
    GONE = "gone"
    UNCLEAR = "unclear"
    SILENT = "silent"
    NOT_ASKED = "not asked"


def ask(address: str, method: str) -> int:
    """The status that an address answers with. Follows redirects. Raises OSError."""
    from http.client import HTTPException
    from urllib.error import HTTPError
    from urllib.request import Request, urlopen

    request = Request(address, method=method, headers={"User-Agent": AGENT, "Accept": "*/*"})
    try:
        with urlopen(request, timeout=TIMEOUT) as response:
            return int(response.status)
    except HTTPError as error:
        with error:
            return error.code
    except (ValueError, HTTPException) as error:  # an address, or an answer, that the library does not understand
        raise OSError(str(error)) from error


def answers(addresses: Iterable[str]) -> Mapping[str, tuple[Answer, str]]:
    """What came of each, and in what words or with what number."""
    hosts: dict[str, list[str]] = {}
    for address in addresses:
        hosts.setdefault(urlsplit(address).hostname or "", []).append(address)
    end = time.monotonic() + ENOUGH
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        results = pool.map(lambda several: of_host(several, end), hosts.values())
        return {address: answer for result in results for address, answer in result.items()}


def of_host(addresses: Iterable[str], end: float) -> dict[str, tuple[Answer, str]]:
    found: dict[str, tuple[Answer, str]] = {}
    for address in addresses:
        if is_private(urlsplit(address).hostname or "") or time.monotonic() > end:
            found[address] = (Answer.NOT_ASKED, "")
            continue
        if found:
            time.sleep(PAUSE)
        found[address] = one(address)
    return found


def one(address: str) -> tuple[Answer, str]:
    try:
        status = ask(address, "HEAD")
        if status in GET_INSTEAD | GONE:  # some say so to the short question only
            status = ask(address, "GET")
    except OSError as error:
        return Answer.SILENT, str(getattr(error, "reason", error))
    if status in GONE:
        return Answer.GONE, str(status)
    return (Answer.THERE, str(status)) if status < 400 else (Answer.UNCLEAR, str(status))


def is_private(host: str) -> bool:
    """An address of this computer or of the house it is in."""
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal", ".test", ".onion")):
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host
