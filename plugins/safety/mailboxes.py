"""E-mail addresses of persons. A mailbox that belongs to an office is there to be known."""

import re
from collections.abc import Iterator

# “name@example.org”, and what people write to keep it from programs: “name (at) example.org”.
_ADDRESS = re.compile(
    r"(?<![\w.+-])([\w.+-]+)(?:@|[ ]?[(\[](?:at|собака)[)\]][ ]?)((?:[\w-]+(?:\.|[ ]?[(\[]dot[)\]][ ]?))+[^\W\d_]{2,})",
    re.IGNORECASE,
)
_OFFICES = (
    "admin admissions algemeen asiel asylum bestuur board campagne campaign contact crew donate donations doneren "
    "events feedback foundation hallo hello help hulp info informatie international jobs kantoor mail media "
    "membership news newsletter nieuws no-reply noreply office pers post postbus pr press pressa presse privacy "
    "programme reception redactie registration secretariaat secretary security service steun stichting support team "
    "training vacatures volunteer volunteers vrijwilligers webmaster welcome welkom"
)
OFFICES = frozenset(_OFFICES.split())


def mailboxes(text: str) -> Iterator[re.Match[str]]:
    for match in _ADDRESS.finditer(text):
        if match[1].casefold() not in OFFICES:
            yield match
