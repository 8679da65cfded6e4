"""English as printed in Britain, but with double marks outside: “She said ‘no’ – twice.”

The unspaced em dash of American books is left as written.
"""

import re

from plugins.languages.typography.rules import Rules

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"

RULES = Rules(
    quotes=(("“", "”"), ("‘", "’")),
    dash="–",
    dashes="–",
    elisions=re.compile(r"(?:em|tis|twas|til|cause|bout|n|\d\ds?)(?!\w)", re.IGNORECASE),
    numbers=(re.compile(rf"[0-9]([ \n])(?=(?:{_MONTHS})(?!\w))"),),
    signs="€£§",
    after_sign=re.compile(r"[€£§]([ \n])(?=\d)"),
)
