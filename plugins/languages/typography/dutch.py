"""Dutch after the Taalunie: “Zij zei ‘nee’”, foto’s, zo’n, and ’s avonds with an apostrophe, never an opening mark."""

import re

from plugins.languages.typography.rules import Rules

_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"

RULES = Rules(
    quotes=(("“", "”"), ("‘", "’")),
    dash="–",
    dashes="–",
    elisions=re.compile(r"(?:s|t|n|k|m|r|ns|ie|er|em|\d\d)(?!\w)", re.IGNORECASE),
    numbers=(re.compile(rf"[0-9]([ \n])(?=(?:{_MONTHS})(?!\w))"),),
    signs="€§",
    after_sign=re.compile(r"[€§]([ \n])(?=\d)"),
)
