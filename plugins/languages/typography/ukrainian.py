"""Ukrainian after the orthography of 2019: «лапки» with „лапки“ inside, ’ as apostrophe, a spaced em dash that never
begins a line, and no line that ends with a short preposition or conjunction or begins with a particle."""

import re

from plugins.languages.typography.rules import Rules, at_space, space_after

_SHORT = "а в во до за з зі із і й на не ні о об по та у"
_PARTICLES = "(?:би|б|же|ж)"
_MONTHS = "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
_UNITS = r"рр?\.|рік(?!\w)|рок(?:у|и|ів)(?!\w)|ст\.|грн\.?(?!\w)|євро(?!\w)|тис\.|млн|млрд|км(?!\w)|кг(?!\w)|[€₴%]"

RULES = Rules(
    quotes=(("«", "»"), ("„", "“")),
    dash="—",
    dashes="—",
    single_quotes=False,
    spaces=(
        *space_after(*_SHORT.split()),
        *at_space(rf"(?=[бж])(?={_PARTICLES}(?![\w-]))(?<=\w[ \n])"),
        re.compile(r"\.([ \n])(?<=(?<!\w)[А-ЯҐЄІЇ]\.[ \n])(?=[А-ЯҐЄІЇ][а-яґєії.’'])"),
    ),
    numbers=(re.compile(rf"[0-9]([ \n])(?={_UNITS}|(?:{_MONTHS})(?!\w))"),),
    signs="№§",
    after_sign=re.compile(r"[№§]([ \n])(?=\w)"),
)
