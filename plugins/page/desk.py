"""What lies ready for whoever makes the pages of one language."""

from collections.abc import Mapping, Sequence
from datetime import date
from gettext import NullTranslations

from msgspec import Struct

from plugins.cache.trace import Memo, note
from plugins.edition.agenda import Agenda
from plugins.edition.contents import Contents
from plugins.edition.shown import Shown
from plugins.languages.language import Language
from plugins.page import models
from plugins.read.document import Document
from plugins.site.site import Site


class Desk(Struct, frozen=True):
    """`all_contents` has every language, for links from one to the others. All collections note what is looked up."""

    site: Site
    language: Language
    all_contents: Mapping[str, Contents]
    mixes: Mapping[str, Sequence[Shown]]  # what is newest in several languages: see plugins/edition/mixes.py
    agenda: Agenda
    newer_sources: Mapping[str, Document]  # of outdated translations, by their path
    tag_names: Mapping[str, Mapping[str, str]]
    kinds: tuple[str, ...]  # that the site has anything of, in the order of the menu
    pictures: Mapping[str, models.Picture]  # by path relative to the content folder; `alt` is empty
    speak: NullTranslations
    memo: Memo  # what many pages of this language use

    @property
    def lang(self) -> str:
        return self.language.code

    @property
    def contents(self) -> Contents:
        return self.all_contents[self.lang]

    @property
    def today(self) -> date:
        """Only what looks at this day changes with it."""
        note("today", "")
        return self.site.today

    def gettext(self, message: str) -> str:
        return self.speak.gettext(message)

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return self.speak.ngettext(singular, plural, n).format(n=n)
