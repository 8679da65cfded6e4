"""Tables with a line for each row. One that only puts things side by side is told apart."""

import re

from plugins.import_site.html.inline import inline, one_line
from plugins.import_site.html.lists import Inner
from plugins.import_site.html.page import Page
from plugins.import_site.html.tree import Element
from plugins.problems.problem import N_

WIDEST = 40  # columns
DEEP = frozenset({"ul", "ol", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "figure", "hr"})


def table(element: Element, page: Page, inner: Inner) -> str | None:
    """None where it is no table: one column, one row, or texts rather than cells."""
    rows = [[cell for cell in row.elements if cell.tag in ("td", "th")] for row in own_rows(element)]
    rows = [row for row in rows if row]
    width = max((sum(map(span, row)) for row in rows), default=0)
    deep = any(child.tag in DEEP for row in rows for cell in row for child in cell.all())
    if width < 2 or len(rows) < 2 or deep or width > WIDEST or any(element.all("img")):
        return None
    if any(span(cell) > 1 or cell.get("rowspan") not in ("", "1") for row in rows for cell in row):
        page.note(N_("a table has cells that are wider than others"), N_("look whether each word is in its column"))
    written = [cells(row, width, page) for row in rows]
    head = written[0] if is_head(rows[0], element) else ["" for _ in range(width)]
    body = written[1:] if head is written[0] else written
    caption = "".join(f"{one_line(inline(each.children, page))}\n\n" for each in element.all("caption"))
    return caption + "\n".join(map(line, [head, ["---"] * width, *body]))


def own_rows(element: Element) -> list[Element]:
    """Not those of tables within it."""
    direct = [child for child in element.elements if child.tag == "tr"]
    parts = [child for child in element.elements if child.tag in ("thead", "tbody", "tfoot")]
    return direct + [row for part in parts for row in part.elements if row.tag == "tr"]


def is_head(row: list[Element], element: Element) -> bool:
    """Where a table does not say, its first row is taken for it: a table of ours has one."""
    return all(cell.tag == "th" for cell in row) or not any(element.all("th"))


def span(cell: Element) -> int:
    written = cell.get("colspan")
    usable = written.isdecimal() and written.isascii() and len(written) < 5
    return max(min(int(written), WIDEST), 1) if usable else 1


def cells(row: list[Element], width: int, page: Page) -> list[str]:
    found: list[str] = []
    for cell in row:
        parts = (one_line(part) for part in inline(cell.children, page).split("\0"))
        text = "<br>".join(part for part in parts if part)
        found += [re.sub(r"(?<!\\)\|", r"\\|", text), *[""] * (span(cell) - 1)]
    return found + [""] * (width - len(found))


def line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"
