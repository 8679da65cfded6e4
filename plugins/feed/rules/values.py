"""What single values must be like: addresses, languages, types, e-mail addresses, dates, HTML that is read anywhere."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import unescape

from plugins.feed.rules.fault import Fault, Faults

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+")  # RFC 3986: ASCII without spaces
_WEB = re.compile(r"https?://[!-~]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # BCP 47, as far as we need it
_MEDIA = re.compile(r"[a-z]+/[A-Za-z0-9][A-Za-z0-9.+-]*")  # RFC 6838
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+( \(.*\))?")  # with a name in brackets, as the profile has it
_RFC3339 = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})")
_RFC822 = re.compile(  # with the four-digit year of the profile
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} "
    r"\d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})"
)
_TAG = re.compile(r"""<[A-Za-z](?:[^>"']++|"[^"]*+"|'[^']*+')*+>""")
_ATTRIBUTE = re.compile(r"""\s([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))""")
_ADDRESSES = frozenset({"href", "src", "srcset", "cite", "poster"})
_ACTIVE = re.compile(r"<(script|iframe|object|embed|style|form)\b", re.IGNORECASE)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def address(rule: str, what: str, value: str) -> Faults:
    if not _ABSOLUTE.fullmatch(value):
        yield Fault(rule, f"{what} “{value}” is not an absolute address")


def web_address(rule: str, what: str, value: str) -> Faults:
    if not _WEB.fullmatch(value):
        yield Fault(rule, f"{what} “{value}” is not an address that begins with https:// or http://")


def language(rule: str, value: str) -> Faults:
    if not _LANGUAGE.fullmatch(value):
        yield Fault(rule, f"“{value}” is not a language")


def media_type(rule: str, value: str) -> Faults:
    if not _MEDIA.fullmatch(value):
        yield Fault(rule, f"“{value}” is not a media type")


def email(rule: str, what: str, value: str) -> Faults:
    if not _EMAIL.fullmatch(value):
        yield Fault(rule, f"{what} “{value}” is not an e-mail address")


def number(rule: str, what: str, value: str) -> Faults:
    if not (value.isascii() and value.isdecimal()):
        yield Fault(rule, f"{what} “{value}” is not a number")


def rfc822(value: str) -> Faults:
    try:
        good = bool(_RFC822.fullmatch(value)) and _DAYS[parsedate_to_datetime(value).weekday()] == value[:3]
    except ValueError:
        good = False
    if not good:
        yield Fault("rfc822-date", f"“{value}” is not a date by RFC 822 with four digits of the year")


def rfc3339(value: str) -> Faults:
    try:
        datetime.fromisoformat(value)
        good = bool(_RFC3339.fullmatch(value))
    except ValueError:
        good = False
    if not good:
        yield Fault("rfc3339-date", f"“{value}” is not a date by RFC 3339")


def different(rule: str, what: str, values: Iterable[str]) -> Faults:
    """Identities that two items share."""
    for value, count in Counter(values).items():
        if count > 1:
            yield Fault(rule, f"{count} items have the {what} “{value}”")


def html(markup: str) -> Faults:
    """Addresses in the text that lead nowhere outside of their page, and what a reader throws away."""
    if active := _ACTIVE.search(markup):
        yield Fault("html-active", f"<{active[1]}> in the text")
    for tag in _TAG.finditer(markup):
        for match in _ATTRIBUTE.finditer(tag[0]):
            yield from attribute(match[1].lower(), unescape(match[2] or match[3] or match[4] or "").strip())


def attribute(name: str, value: str) -> Faults:
    if name.startswith("on"):
        yield Fault("html-active", f"{name} in the text")
    if name in _ADDRESSES:
        for part in value.split(", ") if name == "srcset" else [value]:
            if not _ABSOLUTE.match(part.strip()):
                yield Fault("html-relative", f"the address “{part.strip()}” in the text is relative")
