"""What the kinds of entries are called, in the order of the menu."""

from collections.abc import Mapping

from msgspec import Struct

from plugins.edition import address
from plugins.page.desk import Desk
from plugins.page.models import Link
from plugins.problems.problem import N_


class Naming(Struct, frozen=True):
    """Msgids: of the list, of one entry in it, of what the list is, and of an empty one."""

    many: str
    one: str
    intro: str
    empty: str


NAMES: Mapping[str, Naming] = {
    "news": Naming(
        N_("News"),
        N_("News item"),
        N_("What we do, what we saw, and what changes for people who had to flee."),
        N_("There is no news yet."),
    ),
    "events": Naming(
        N_("Events"),
        N_("Event"),
        N_("Where to meet us, and the days we mark together."),
        N_("There are no events yet."),
    ),
    "campaigns": Naming(
        N_("Campaigns"),
        N_("Campaign"),
        N_("What we work for over months and years, and how you can help."),
        N_("There are no campaigns yet."),
    ),
    "press": Naming(
        N_("Press"),
        N_("From the press"),
        N_("What others wrote, retold briefly, with its source."),
        N_("There is nothing from the press yet."),
    ),
    "dossier": Naming(
        N_("Dossier"),
        N_("Document"),
        N_("Documents on the persecution in Chechnya and on asylum policy, to read and to quote."),
        N_("There are no documents yet."),
    ),
}


def label(desk: Desk, kind: str) -> str:
    return desk.gettext(NAMES[kind].many) if kind in NAMES else ""


def one(desk: Desk, kind: str) -> str:
    return desk.gettext(NAMES[kind].one) if kind in NAMES else ""


def section_link(desk: Desk, kind: str) -> Link:
    """The same object each time, so that what is made of it can be the same too."""
    return desk.memo.get(("section", kind), lambda: Link(label(desk, kind), address.section(desk.lang, kind)))


def trail(desk: Desk, *links: Link) -> tuple[Link, ...]:
    """The way down from home."""
    # Translators: the first page of the site.
    return (desk.memo.get("home", lambda: Link(desk.gettext("Home"), address.home(desk.lang))), *links)
