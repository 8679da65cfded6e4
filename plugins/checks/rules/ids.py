"""Nothing has the id of something else: on a page, in feeds, in calendars."""

import re
from collections import Counter
from collections.abc import Iterator

from plugins.checks.page import Page
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("ids that two things share, and what refers to an id that is not there"),
    N_("a link leads to the wrong place; feed readers and calendars show one text or event in place of another"),
    N_("give one of the two another heading, or another folder; if you did nothing of the kind, tell a developer"),
)
REFERRING = ("for", "headers", "list", "form", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns")
_UID = re.compile(rb"^UID:([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)", re.MULTILINE)


def of_page(page: Page) -> Iterator[Finding]:
    carrying = [element for element in page.tree.elements if "id" in element.attributes]
    counts = Counter(element["id"] for element in carrying)
    for element in carrying:
        id_ = element["id"]
        if not id_ or any(letter.isspace() for letter in id_):
            yield Finding(N_("the id “{id}” is empty, or has a space"), RULE.fix, {"id": id_}, (), page.line(element))
        elif counts.pop(id_, 1) > 1:
            found = N_("the id “{id}” stands on the page more than once")
            yield Finding(found, RULE.fix, {"id": id_}, (page.text(element), id_), page.line(element))
    there = {element["id"] for element in carrying}
    for element in page.tree.elements:
        for name in REFERRING:
            for id_ in element[name].split() if name in element.attributes else ():
                if id_ not in there:
                    found = N_("“{name}” refers to the id “{id}”, which is not on the page")
                    yield Finding(found, RULE.fix, {"name": name, "id": id_}, (), page.line(element))


def of_site(site: Whole) -> Iterator[Finding]:
    """A calendar may have one UID several times, for occurrences of one event that are otherwise than the others; of
    two files of events, each has its own, but for the languages of one event."""
    owners: dict[bytes, str] = {}
    for path in site.ending("/event.ics"):
        entry = site.texts.entry_of(path)
        for uid in {re.sub(rb"\r\n[ \t]", b"", uid) for uid in _UID.findall(site.read(path))}:
            other = owners.setdefault(uid, entry)
            if other != entry:
                found = N_("this event has the UID of {other}: calendars would show only one of them")
                yield Finding(found, RULE.fix, {"other": other}, (), path=path)
