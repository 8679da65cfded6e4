"""What may go wrong with a translation by itself, beside its placeholders."""

import re
from collections.abc import Iterator

from plugins.problems.problem import N_

Fault = tuple[str, str, dict[str, object]]
"""What was found in a translation, what to do, and what both speak of."""

# Tags by their names, as “index.<language>.md” is none.
INLINE = "a|abbr|b|bdi|br|cite|code|em|i|kbd|mark|p|q|s|small|span|strong|sub|sup|time|u"
MARKUP = re.compile(rf"</?(?:{INLINE}|{{\w+}})(?:\s[^<>]*)?/?>|&(?:#?\w+);")
# Controls, characters without width that are in no word, and those that turn the direction of what follows
# (Unicode, Standard Annex 9). The marks U+200E and U+200F turn nothing, and joiners are letters to some languages.
INVISIBLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]")


def form_faults(wanted: str, form: str) -> Iterator[Fault]:
    """What is wrong with one form of a translation of the msgid `wanted`."""
    values: dict[str, object] = {"form": form}
    if sorted(MARKUP.findall(form)) != sorted(MARKUP.findall(wanted)):
        do = N_("write the same tags as in the English text")
        yield N_("“{form}” has other tags than the English text"), do, values
    if hidden := INVISIBLE.search(form):
        values["character"] = f"U+{ord(hidden[0]):04X}"
        yield N_("“{form}” has an invisible character ({character})"), N_("type it again by hand"), values
    if _edges(form) != _edges(wanted):
        do = N_("begin and end it as the English text does")
        yield N_("“{form}” begins or ends with another space or line feed than the English text"), do, values


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
