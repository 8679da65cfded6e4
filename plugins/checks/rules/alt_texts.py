"""Every picture says what it shows, or that it is decoration; every link and button has words."""

import re
from collections.abc import Iterator

from plugins.checks.html.element import Element
from plugins.checks.page import Page
from plugins.checks.rule import Finding, Rule
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("pictures without a description, and links and buttons without words"),
    N_("who cannot see a picture, or does not load pictures, has nothing but its description"),
    N_('write what can be seen: ![What can be seen](lawn.jpg), or for mere decoration ![""](line.png)'),
)
_FILE = re.compile(r"[\w-]+\.(?:jpe?g|png|webp|gif|avif|heic)", re.IGNORECASE)


def of_page(page: Page) -> Iterator[Finding]:
    for picture in page.all("img"):
        if not told(picture, page):
            name = picture["src"].rpartition("/")[2]
            found = N_("the picture “{name}” has no description")
            yield Finding(found, RULE.fix, {"name": name}, seeking(name), page.line(picture))
        elif _FILE.fullmatch(alt := picture["alt"].strip()):
            found = N_("the description “{alt}” is the name of a file")
            yield Finding(found, RULE.fix, {"alt": alt}, (alt,), page.line(picture))
    for element in page.all("a", "button"):
        if not named(element, page):
            yield Finding(
                N_("a link or a button has no words (“{address}”)"),
                N_("write between the brackets where it leads: [more about us](pages/about)"),
                {"address": element["href"]},
                (element["href"].strip("./"),),
                page.line(element),
            )


def told(picture: Element, page: Page) -> bool:
    hidden = any(each["aria-hidden"] == "true" for each in (picture, *page.tree.around(picture)))
    return "alt" in picture.attributes or hidden


def seeking(name: str) -> tuple[str, ...]:
    """In the source the type of the file may be another."""
    return name, name.rpartition(".")[0]


def named(element: Element, page: Page) -> bool:
    if page.text(element) or element["aria-label"].strip() or element["aria-labelledby"]:
        return True
    inside = (each for each in page.tree.elements if element.start <= each.at < element.end)
    return any(each["alt"].strip() or each["aria-label"].strip() for each in inside)
