"""The way from the first page down to this one, for machines: schema.org/BreadcrumbList."""

from markupsafe import Markup

from plugins.page.desk import Desk
from plugins.page.json_ld import SCHEMA, written
from plugins.page.models import Link

NOTHING = Markup("")


def breadcrumbs(desk: Desk, trail: tuple[Link, ...], title: str, url: str) -> Markup:
    """The content of a script element; empty for a page that nothing is above. What is above is written once for all
    the pages below it."""
    if not trail:
        return NOTHING
    above = desk.memo.get(("breadcrumbs", *[link.path for link in trail]), lambda: steps(desk, trail))
    return Markup(f"{above}{step(len(trail) + 1, title, url)}]}}")


def steps(desk: Desk, trail: tuple[Link, ...]) -> str:
    begin = f'{{"@context":"{SCHEMA}","@type":"BreadcrumbList","itemListElement":['
    some = (step(number, link.label, desk.site.absolute(link.path)) for number, link in enumerate(trail, 1))
    return begin + "".join(f"{each}," for each in some)


def step(number: int, name: str, url: str) -> str:
    return written({"@type": "ListItem", "position": number, "name": name, "item": url})
