"""What finds which sort of thing in a text.

Most texts have nothing of all this. Each finder looks first for what it cannot do without, which takes a hundredth of
the time, and makes its patterns when a text has that.
"""

import re

from plugins.safety.coordinates import coordinates
from plugins.safety.digits import digit_runs
from plugins.safety.exposure import Sort
from plugins.safety.mailboxes import mailboxes
from plugins.safety.streets import streets
from plugins.safety.telephones import telephones

# Two patterns, since each begins with letters that are quickly sought.
_WEB = (("://", re.compile(r"https?://\S*")), ("www.", re.compile(r"www\.\S*")))


def found(text: str) -> list[tuple[re.Match[str], Sort]]:
    """Coordinates are looked for in web addresses as well, which are blanked out for all others."""
    words = without_web(text)
    runs = digit_runs(words)
    return [
        *[(match, Sort.COORDINATES) for match in coordinates(text)],
        *[(match, Sort.MAILBOX) for match in mailboxes(words)],
        *[(match, Sort.TELEPHONE) for match in telephones(words, runs)],
        *[(match, Sort.STREET) for match in streets(words, runs)],
    ]


def without_web(text: str) -> str:
    for sign, pattern in _WEB:
        if sign in text:
            text = pattern.sub(lambda match: " " * len(match[0]), text)
    return text
