"""Russian after Milchin's handbook: «ёлочки» with „лапки“ inside, a spaced em dash that never begins a line, and no
line that ends with a short preposition or conjunction or begins with a particle."""

import re

from plugins.languages.typography.rules import Rules, at_space, space_after

_SHORT = "а в во да до за и из изо к ко на не ни но о об обо от по с со у я"
_PARTICLES = "(?:бы|б|ли|ль|же|ж)"
_MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
_UNITS = r"гг?\.|год(?:а|у|ом|ы|ов)?(?!\w)|вв?\.|руб\.?(?!\w)|коп\.|евро(?!\w)|тыс\.|млн|млрд|км(?!\w)|кг(?!\w)|[€₽%]"

RULES = Rules(
    quotes=(("«", "»"), ("„", "“")),
    dash="—",
    dashes="—",
    single_quotes=False,
    spaces=(
        *space_after(*_SHORT.split()),
        *at_space(rf"(?=[блж])(?={_PARTICLES}(?![\w-]))(?<=\w[ \n])"),
        re.compile(r"\.([ \n])(?<=(?<!\w)[А-ЯЁ]\.[ \n])(?=[А-ЯЁ][а-яё.])"),
        re.compile(r"\.([ \n])(?<=(?<!\w)т\.[ \n])(?=[депкн]\.)"),
    ),
    numbers=(re.compile(rf"[0-9]([ \n])(?={_UNITS}|(?:{_MONTHS})(?!\w))"),),
    signs="№§",
    after_sign=re.compile(r"[№§]([ \n])(?=\w)"),
)
