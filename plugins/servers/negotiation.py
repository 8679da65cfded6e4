"""Which of our languages an `Accept-Language` header likes best, as regular expressions that every server has.

No server that reads a list of rules can compare numbers. So there is one expression for each quality, from 1 down to
0.1, and one for what is below that; the first that matches wins, and within it the language named first (browsers send
them in their order). That is RFC 9110 §12.4.2 to one decimal. "q=0" is in none of them, and so is "*": it does not say
which.
"""

import re
from collections.abc import Iterator, Sequence

QUALITIES = (r"1(?:\.0*)?", *(rf"0?\.{tenth}[0-9]*" for tenth in range(9, 0, -1)), r"0?\.0[0-9]*[1-9][0-9]*")


def expressions(languages: Sequence[str]) -> Iterator[str]:
    """The best quality first; the group 1 is the language, in upper or lower case. To be matched without case.

    A range matches a language that it is, or that it begins with (RFC 4647 §3.4): "ru-RU" is "ru", and "zh" is not
    "zh-hant". Of two that begin alike the longer one is meant.
    """
    words = "|".join(re.escape(lang) for lang in sorted(languages, key=lambda lang: (-len(lang), lang)))
    for number, quality in enumerate(QUALITIES):
        said = rf";\s*q={quality}\s*"
        weight = said if number else f"(?:{said})?"
        yield rf"(?:^|,)\s*({words})(?:-[a-z0-9]+)*\s*{weight}(?:,|$)"
