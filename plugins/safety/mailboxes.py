"""E-mail addresses of persons. A mailbox that belongs to an office is there to be known."""

import re
from functools import cache

# “name@example.org”, and what people write to keep it from programs: “name (at) example.org”.
_AT = r"(?:at|собака)[)\]]"
_ADDRESS = rf"(?<![\w.+-])([\w.+-]+)(?:@|[ ]?[(\[]{_AT}[ ]?)((?:[\w-]+(?:\.|[ ]?[(\[]dot[)\]][ ]?))+[^\W\d_]{{2,}})"
# Each begins with one character, which is quickly sought.
_DISGUISED = (("(", re.compile(rf"\((?i:{_AT})")), ("[", re.compile(rf"\[(?i:{_AT})")))
_OFFICES = (
    "admin admissions algemeen asiel asylum bestuur board campagne campaign contact crew donate donations doneren "
    "events feedback foundation hallo hello help hulp info informatie international jobs kantoor mail media "
    "membership news newsletter nieuws no-reply noreply office pers post postbus pr press pressa presse privacy "
    "programme reception redactie registration secretariaat secretary security service steun stichting support team "
    "training vacatures volunteer volunteers vrijwilligers webmaster welcome welkom"
)
OFFICES = frozenset(_OFFICES.split())


def mailboxes(text: str) -> list[re.Match[str]]:
    if "@" not in text and not any(sign in text and pattern.search(text) for sign, pattern in _DISGUISED):
        return []
    return [match for match in _address().finditer(text) if match[1].casefold() not in OFFICES]


@cache
def _address() -> re.Pattern[str]:
    return re.compile(_ADDRESS, re.IGNORECASE)
