"""The table as one HTML file, for people who would rather look: no script, and nothing asked of anybody."""

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from plugins.languages.catalogue import Translator
from plugins.languages.language import Language
from plugins.status import wording
from plugins.status.state import Row, State, totals

TEMPLATE = Path(__file__).with_name("page.html")


def page(rows: Sequence[Row], languages: Sequence[Language], lang: str, speak: Translator) -> str:
    """`lang`: the language that the page speaks; `languages`: those it tells of."""
    counted = totals(rows)
    codes = [language.code for language in languages]
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(TEMPLATE.read_text("utf-8")).render(
        lang=lang,
        dir=next((language.dir for language in languages if language.code == lang), "ltr"),
        words=words(speak),
        languages=languages,
        totals=[(wording.state(state, speak), [counted[code][state] for code in codes]) for state in State if rows],
        warnings=[(row.entry, warning) for row in rows for warning in wording.warnings(row, speak)],
        rows=[
            (row, [(row.versions[code].state, wording.cell(row.versions[code], speak)) for code in codes])
            for row in rows
        ],
    )


def words(speak: Translator) -> dict[str, str]:
    return {
        "title": speak.gettext("How far the translations are"),
        "legend": speak.gettext(
            "“Outdated”: the text it was made from has changed since. "
            "“Unstamped”: nobody wrote down which version it was made from."
        ),
        "attention": speak.gettext("Please look at these"),
        "totals": speak.gettext("How many there are"),
        "entries": speak.gettext("All texts"),
        "entry": speak.gettext("Entry"),
    }
