"""What is wrong in the setting `FEED_MIXES`."""

from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

from plugins.problems.problem import N_, Problem
from plugins.problems.settings_file import SETTINGS, line_of
from plugins.site.mixes import is_order, listed, mix_name, mixes

NAME = "FEED_MIXES"
Fault = tuple[str, str, dict[str, object]]


def mix_problems(setting: object, languages: Collection[str], file: Path = Path(SETTINGS)) -> Iterator[Problem]:
    """Errors: a feed that cannot be made as it was meant must not be missed by those who follow it."""
    line = line_of(f"{NAME} =", file)
    for found, do, values in faults(setting, languages):
        yield Problem(SETTINGS, line, found, do, values)


def faults(setting: object, languages: Collection[str]) -> Iterator[Fault]:
    if not isinstance(setting, list | tuple):
        yield (
            N_("FEED_MIXES is “{found}”, and no list"),
            N_('write FEED_MIXES = [["ru", "en"]]'),
            {"found": str(setting)},
        )
    for each in listed(setting):
        if not is_order(each):
            do = N_('write each feed in brackets of its own: FEED_MIXES = [["ru", "en"]]')
            yield N_("“{found}” in FEED_MIXES is no list of languages"), do, {"found": str(each)}
    orders = mixes(setting)
    for order in dict.fromkeys(orders):
        yield from order_faults(order, languages)
    for name, times in Counter(map(mix_name, orders)).items():
        if times > 1:
            yield N_("the feed “{name}” stands in FEED_MIXES more than once"), N_("delete one of them"), {"name": name}


def order_faults(order: tuple[str, ...], languages: Collection[str]) -> Iterator[Fault]:
    known = ", ".join(languages)
    for lang, times in Counter(order).items():
        values: dict[str, object] = {"lang": lang, "name": mix_name(order), "languages": known}
        if lang not in languages:
            found = N_("“{lang}” in FEED_MIXES is no language of this site")
            yield found, N_("the languages are: {languages}"), values
        if times > 1:
            yield N_("“{lang}” stands twice in the feed “{name}” of FEED_MIXES"), N_("delete one of them"), values
    if len(order) < 2:
        do = N_("name another language after it, or delete it: each language has a feed of its own anyway")
        yield N_("the feed “{name}” of FEED_MIXES is in one language only"), do, {"name": mix_name(order)}
