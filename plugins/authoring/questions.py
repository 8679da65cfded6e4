"""Asks for what a new text needs and nobody said yet, at a terminal."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import fields, replace

from plugins.authoring import campaigns
from plugins.authoring.desk import Desk
from plugins.authoring.mistakes import faults
from plugins.authoring.new import problems_of_slug
from plugins.authoring.wish import OF_EVENTS, Wish, needed, suggested_slug
from plugins.problems.problem import N_
from plugins.read.findings import listed
from plugins.read.schema import KINDS

Ask = Callable[[str], str]
Tell = Callable[[str], None]

QUESTIONS = {
    "kind": N_("Kind of text ({choice})"),
    "language": N_("Language ({choice})"),
    "title": N_("Title"),
    "date": N_("Date"),
    "start": N_("Begins (2026-06-20, or with the time on the clock there: 2026-06-20 18:30)"),
    "end": N_("Ends (Enter: not known)"),
    "place": N_("Name of the place (Enter: none)"),
    "town": N_("Town (Enter: none)"),
    "campaign": N_("Campaign (Enter: none; there are: {choice})"),
    "slug": N_("Name of the folder, for the address"),
}


def completed(wish: Wish, desk: Desk, today: date, ask: Ask, tell: Tell) -> Wish:
    """The wish with answers for all that was not said. A wrong answer is told and asked again.

    What `ask` raises at the end of input or at Ctrl-C goes through.
    """
    for field in fields(Wish):
        if not getattr(wish, field.name) and applies(field.name, wish, desk):
            wish = answered(field.name, wish, desk, today, ask, tell)
    return wish


def applies(name: str, wish: Wish, desk: Desk) -> bool:
    if name in OF_EVENTS:
        return wish.kind == "events"
    if name == "campaign":
        return bool(campaigns.public(desk))
    return name in needed(wish)


def answered(name: str, wish: Wish, desk: Desk, today: date, ask: Ask, tell: Tell) -> Wish:
    default = {"date": today.isoformat(), "slug": suggested_slug(wish)}.get(name, "")
    question = desk.say(QUESTIONS[name], choice=choice(name, desk)) + (f" [{default}]" if default else "") + ": "
    while True:
        answer = ask(question).strip() or default
        attempt = replace(wish, **{name: answer})
        wrong = list(faults(name, attempt, desk)) if answer else []
        if name == "slug" and not wrong:
            wrong = list(problems_of_slug(attempt, desk)) if answer else []
        if not wrong and (answer or name not in needed(wish)):
            return attempt
        for fault in wrong:
            tell(fault.text(desk.speak))


def choice(name: str, desk: Desk) -> str:
    choices = {"kind": list(KINDS), "language": list(desk.languages), "campaign": campaigns.public(desk)}
    return listed(choices.get(name, []))
