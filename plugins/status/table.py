"""The table for a terminal; where there is none, the same without lines and colours."""

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from plugins.languages.catalogue import Translator
from plugins.status import wording
from plugins.status.state import Row, State, totals

STYLES = {
    State.ORIGINAL: "bold",
    State.DONE: "green",
    State.OUTDATED: "yellow",
    State.MISSING: "red",
    State.DRAFT: "cyan",
    State.HIDDEN: "magenta",
}


def show(rows: Sequence[Row], languages: Sequence[str], speak: Translator, console: Console) -> None:
    """Entries, totals, and below the table what is withdrawn."""
    if not rows:
        console.print(speak.gettext("Nothing of that kind."))
        return
    console.print(table(rows, languages, speak, lines=console.is_terminal))
    for row in rows:
        for warning in wording.warnings(row, speak):
            console.print(f"[bold]{row.entry}[/bold]: {escape(warning)}")


def table(rows: Sequence[Row], languages: Sequence[str], speak: Translator, *, lines: bool) -> Table:
    drawn = Table(box=box.SIMPLE_HEAD if lines else None, pad_edge=lines, header_style="bold")
    drawn.add_column(speak.gettext("Entry"), overflow="fold")
    for lang in languages:
        drawn.add_column(lang)
    for row in rows:
        drawn.add_row(row.entry, *(styled(row, lang, speak) for lang in languages))
    drawn.add_section()
    if not lines:
        drawn.add_row()
    counted = totals(rows)
    for state in State:
        numbers = [counted[lang][state] for lang in languages]
        if any(numbers):
            drawn.add_row(wording.state(state, speak), *map(str, numbers), style=STYLES[state])
    return drawn


def styled(row: Row, lang: str, speak: Translator) -> str:
    version = row.versions[lang]
    return f"[{STYLES[version.state]}]{escape(wording.cell(version, speak))}[/]"
