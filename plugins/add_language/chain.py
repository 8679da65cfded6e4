"""Which languages stand in for a new one."""

from collections.abc import Sequence

from babel.languages import get_territory_language_info

from plugins.add_language.candidate import home

MANY = 20.0  # per cent of a country's people


def chain(code: str, others: Sequence[str]) -> list[str]:
    """First those that many can read where the language is at home (CLDR), then the rest in the order of the site."""
    known = get_territory_language_info(home(code)) or {}
    share = {lang: float(known.get(lang.partition("-")[0], {}).get("population_percent") or 0) for lang in others}
    return sorted(others, key=lambda lang: -share[lang] if share[lang] >= MANY else 0)
