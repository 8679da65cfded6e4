"""What lies ready for whoever makes the pages of one language."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from gettext import NullTranslations

from msgspec import Struct

from plugins.cache.ledger import Ledger
from plugins.cache.trace import Memo, note
from plugins.cards.style import Style
from plugins.edition.agenda import Agenda, Month, month_of
from plugins.edition.contents import Contents
from plugins.edition.programme import Programme
from plugins.edition.shown import Shown
from plugins.languages.language import Language
from plugins.page import models
from plugins.page.alphabet import Named
from plugins.read.document import Body, Document
from plugins.site.site import Site

TODAY, TODAY_IN, REACHED, PASSED = "today", "today in", "reached", "passed"


class Desk(Struct, frozen=True):
    """`all_contents` has every language, for links from one to the others. All collections note what is looked up."""

    site: Site
    language: Language
    all_contents: Mapping[str, Contents]
    places: Contents  # of this language, for a map of the site: it depends on no text
    mixes: Mapping[str, Sequence[Shown]]  # what is newest in several languages: see plugins/edition/mixes.py
    agenda: Agenda
    all_programmes: Mapping[str, Programme]
    newer_sources: Mapping[str, Document]  # of outdated translations, by their path
    tag_names: Mapping[str, Mapping[str, str]]
    kinds: tuple[str, ...]  # that the site has anything of, in the order of the menu
    pictures: Mapping[str, models.Picture]  # by path relative to the content folder; covers: see pictures.cover_key
    attachments: Mapping[str, models.Attachment]  # by path relative to the content folder
    alphabet: Mapping[str, Sequence[Named]]  # what the language has, by its first letter
    search: Mapping[str, int]  # of the search: how many bytes it loads, by language; empty where none is made
    card_styles: Mapping[str, Style]  # "style": how cards are drawn; empty where none are
    speak: NullTranslations
    memo: Memo  # what many pages of this language use

    @property
    def lang(self) -> str:
        return self.language.code

    @property
    def contents(self) -> Contents:
        return self.all_contents[self.language.code]

    @property
    def programme(self) -> Programme:
        return self.all_programmes[self.lang]

    @property
    def today(self) -> date:
        """What looks at it changes every day. The two below ask for less, and what asks them changes when they do."""
        note(TODAY, "")
        return self.site.today

    def today_in(self, month: Month) -> date | None:
        """None in all other months."""
        note(TODAY_IN, month)
        return self.site.today if month_of(self.site.today) == month else None

    def reached(self, day: date) -> bool:
        """Whether that day has come."""
        note(REACHED, day.isoformat())
        return self.site.today >= day

    def passed(self, moment: datetime) -> bool:
        """Whether it is that late (aware). What asks for another time than midnight tells `true_until`, in the room
        `write`, so that a build does not count as true for longer."""
        note(PASSED, moment.isoformat())
        return self.site.now >= moment

    def body(self, document: Document) -> Body:
        """Unpacked once: a text stands on its page and in feeds. Who asks depends on the document already."""
        return self.memo.get(("body", document.path), lambda: document.body)

    def gettext(self, message: str) -> str:
        return self.speak.gettext(message)

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return self.speak.ngettext(singular, plural, n).format(n=n)


def enter_times(ledger: Ledger, now: datetime) -> None:
    """The ledger learns what a desk can be asked about the day and the time."""
    today = now.date()
    ledger.enter(TODAY, lambda _: today.isoformat())
    ledger.enter(TODAY_IN, lambda month: today.isoformat() if month_of(today) == month else "")
    ledger.enter(REACHED, lambda day: str(today >= date.fromisoformat(str(day))))
    ledger.enter(PASSED, lambda moment: str(now >= datetime.fromisoformat(str(moment))))
