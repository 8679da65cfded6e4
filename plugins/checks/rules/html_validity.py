"""The markup is what the HTML standard allows: browsers repair what is not, each in its own way."""

from collections.abc import Iterator

from plugins.checks.html.element import Element, Fault
from plugins.checks.html.vocabulary import (
    BLOCKS,
    HEADINGS,
    KNOWN,
    NEEDS,
    NOT_WITHIN,
    OBSOLETE,
    OBSOLETE_ATTRIBUTES,
    ONLY_IN,
    ONLY_WITH,
    REQUIRED,
    WORDS_ONLY,
)
from plugins.checks.page import Page
from plugins.checks.rule import Finding, Rule
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("elements that are broken, not closed, obsolete or in a place where they may not be"),
    N_("browsers and screen readers guess what was meant, and do not all guess the same"),
    N_("if your text has HTML there, correct it; if it has none, the fault is in the templates: tell a developer"),
)
DO = RULE.fix


def of_page(page: Page) -> Iterator[Finding]:
    if not page.data[:15].lower().startswith(b"<!doctype html>"):
        yield Finding(N_("the page does not begin with <!doctype html>"), DO)
    if b"<meta charset=" not in page.data[:1024].lower():
        yield Finding(N_("the page does not say its encoding among its first 1024 bytes"), DO)
    tree = page.tree
    for fault in tree.faults:
        yield told(page, fault)
    filled = {element.parent: set[str]() for element in tree.elements}
    for element in tree.elements:
        filled[element.parent].add(element.tag)
        if not element.foreign:
            yield from (told(page, fault) for fault in of_element(page, element))
    for number, element in enumerate(tree.elements):
        needed = NEEDS.get(element.tag)
        if needed and not element.foreign and not complete(element.tag, needed, filled.get(number, set())):
            values = {"tag": element.tag, "needed": ", ".join(f"<{each}>" for each in sorted(needed))}
            yield told(page, Fault(element.at, N_("<{tag}> has none of what belongs into it: {needed}"), values))
    titles = page.all("title")
    if len([each for each in titles if not each.foreign]) != 1 or not page.text(titles[0]):
        yield Finding(N_("the page does not have exactly one title, with words in it"), DO)


def complete(tag: str, needed: frozenset[str], there: set[str]) -> bool:
    return needed <= there if tag == "html" else bool(needed & there)


def told(page: Page, fault: Fault) -> Finding:
    around = page.tree.source[fault.at : fault.at + 80].partition(">")[2].partition("<")[0].strip()
    return Finding(fault.found, DO, fault.values, (around,) if len(around) > 3 else (), page.tree.line(fault.at))


def of_element(page: Page, element: Element) -> Iterator[Fault]:
    tag, at = element.tag, element.at
    if tag in OBSOLETE:
        yield Fault(at, N_("<{tag}> is obsolete"), {"tag": tag})
    elif tag not in KNOWN and "-" not in tag:
        yield Fault(at, N_("there is no element <{tag}>"), {"tag": tag})
    if element.attributes and not OBSOLETE_ATTRIBUTES.isdisjoint(element.attributes):
        for name in sorted(OBSOLETE_ATTRIBUTES & element.attributes.keys()):
            yield Fault(at, N_("the attribute “{name}” of <{tag}> is obsolete"), {"tag": tag, "name": name})
    for name in REQUIRED.get(tag, ()):
        if not element[name].strip():
            yield Fault(at, N_("<{tag}> needs the attribute “{name}”"), {"tag": tag, "name": name})
    if (given := element["dir"]) and given not in ("ltr", "rtl", "auto"):
        found = N_("<{tag}> has the direction “{given}”, and can have ltr, rtl or auto")
        yield Fault(at, found, {"tag": tag, "given": given})
    if "tabindex" in element.attributes and element["tabindex"] not in ("0", "-1"):
        yield Fault(at, N_("<{tag}> has a tabindex that changes the order of the page"), {"tag": tag})
    yield from misplaced(page, element)


def misplaced(page: Page, element: Element) -> Iterator[Fault]:
    if element.parent < 0:
        if element.tag != "html":
            yield Fault(element.at, N_("<{tag}> may not be in {parent}"), {"tag": element.tag, "parent": "—"})
        return
    tag, parent = element.tag, page.tree.elements[element.parent].tag
    outer = NOT_WITHIN.get(tag)
    forbidden = {each.tag for each in page.tree.around(element)} & outer if outer else None
    if forbidden:
        yield Fault(element.at, N_("<{tag}> may not be in {parent}"), {"tag": tag, "parent": f"<{min(forbidden)}>"})
    elif not fits(tag, parent):
        yield Fault(element.at, N_("<{tag}> may not be in {parent}"), {"tag": tag, "parent": f"<{parent}>"})


def fits(tag: str, parent: str) -> bool:
    if tag in ONLY_IN and parent not in ONLY_IN[tag]:
        return False
    if parent in ONLY_WITH and tag not in ONLY_WITH[parent]:
        return False
    return not (tag in BLOCKS and parent in WORDS_ONLY and not (parent == "summary" and tag in HEADINGS))
