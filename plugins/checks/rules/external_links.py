"""Addresses that lead out of the site are written so that a browser understands them. Nobody is asked."""

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

from plugins.checks.address import leaves
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("links to other sites, and to e-mail and telephones, that no browser understands"),
    N_("readers press them and nothing happens, or they end somewhere else"),
    N_("copy the address from the browser once more; it begins with https://"),
)
WEB = frozenset({"http", "https", "webcal", "webcals"})
OTHERS = frozenset({"mailto", "tel", "sms", "xmpp", "geo"})
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\"<>\\^`{|}]")
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LABEL = re.compile(r"(?!-)[^\W_](?:[\w-]{0,61}[^\W_])?", re.UNICODE)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+?[0-9().-]{3,}(?:;.*)?")


def of_site(site: Whole) -> Iterator[Finding]:
    told: set[tuple[str, str]] = set()
    for path, page in site.pages.items():
        for link in page.links:
            if link.path or not leaves(link.written) or (link.written, site.texts.entry_of(path)) in told:
                continue
            if found := fault(link.written):
                told.add((link.written, site.texts.entry_of(path)))
                yield Finding(found, RULE.fix, {"address": link.written}, (link.written, link.words), link.line, path)


def fault(address: str) -> str:
    """A msgid, or an empty string where nothing is wrong."""
    if _FORBIDDEN.search(address):
        return N_("the address “{address}” has a space or a letter that an address cannot have")
    if _PERCENT.search(address):
        return N_("the address “{address}” has a % without two digits after it")
    try:
        parts = urlsplit(f"https:{address}" if address.startswith("//") else address)
        port_is_one = parts.port is None or parts.port > 0
    except ValueError:
        port_is_one = False
    if not port_is_one:
        return N_("the address “{address}” has a host or a port that cannot be")
    return of_parts(parts)


def of_parts(parts: SplitResult) -> str:
    scheme = parts.scheme.lower()
    if scheme in WEB:
        return of_host(parts)
    if scheme not in OTHERS:
        return N_("the address “{address}” begins with something that cannot be linked to")
    if scheme == "mailto" and not all(map(_MAIL.fullmatch, parts.path.split(","))):
        return N_("“{address}” is not an e-mail address")
    if scheme in ("tel", "sms") and not _PHONE.fullmatch(parts.path):
        return N_("“{address}” is not a telephone number")
    return ""


def of_host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    labels = host.rstrip(".").split(".")
    if parts.username is not None or parts.password is not None:
        return N_("the address “{address}” has a name or a password before the host")
    if ":" in host:  # IPv6, which urlsplit has looked at
        return ""
    if not host or len(labels) < 2 or not all(map(_LABEL.fullmatch, labels)):
        return N_("the address “{address}” names no host on the internet")
    return ""
