"""Addresses of the web and of e-mail, and what a call to action may lead to."""

import re
from urllib.parse import urlsplit

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.tree import Node
from plugins.read.values.plain import scalar

_WEB = re.compile(r"https?://[^\s<>\"\\^`{|}]+", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w-]+\.)+[\w-]*[^\W\d][\w-]*\.?")
_FOLDER = re.compile(r"[a-z]+/[a-z0-9-]+")
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@(?:[\w-]+\.)+[\w-]{2,}")


def is_web(value: str) -> bool:
    """Whether `value` is an http or https address with a host's name and no password."""
    if not _WEB.fullmatch(value):
        return False
    try:
        parts = urlsplit(value)
        return bool(_HOST.fullmatch(parts.hostname or "")) and "@" not in parts.netloc and (parts.port or 1) > 0
    except ValueError:
        return False


def is_email(value: str) -> bool:
    local = value.partition("@")[0]
    return bool(_EMAIL.fullmatch(value)) and ".." not in local and not local.startswith(".") and local[-1] != "."


def web(key: str, node: Node, findings: Findings) -> str | None:
    value = scalar(key, node, findings)
    if value is None or is_web(value):
        return value
    mended = f"https://{value}"
    do = N_("write {mended}") if is_web(mended) and "://" not in value else N_("write it in full: https://…")
    findings.add(
        node.line, N_("“{key}” is “{value}”, which is no web address"), do, key=key, value=value, mended=mended
    )
    return None


def web_or_email(key: str, node: Node, findings: Findings) -> str | None:
    value = scalar(key, node, findings)
    if value is None or is_email(value):
        return value
    if "@" not in value or "://" in value:
        return web(key, node, findings)
    findings.add(
        node.line,
        N_("“{key}” is “{value}”, which is no e-mail address"),
        N_("write it like this: name@example.org"),
        key=key,
        value=value,
    )
    return None


def target(key: str, node: Node, findings: Findings) -> str | None:
    """A web address, an e-mail address, or an entry's folder: `pages/volunteer`. Linking sees whether it is there."""
    value = scalar(key, node, findings)
    if value is None:
        return None
    folder = value.strip("/")
    if _FOLDER.fullmatch(folder):
        return folder
    if is_email(value) or is_web(value):
        return value
    findings.add(
        node.line,
        N_("“{key}” is “{value}”, which leads nowhere"),
        N_("write https://…, an e-mail address, or a folder such as pages/volunteer"),
        key=key,
        value=value,
    )
    return None
