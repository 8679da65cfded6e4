"""Laying the desk: what the pages of each language are made from."""

from collections.abc import Mapping, Sequence
from gettext import NullTranslations

from plugins.cache.ledger import Ledger
from plugins.cache.trace import Memo, Traced
from plugins.cards.style import Style
from plugins.edition import address
from plugins.edition.agenda import Agenda
from plugins.edition.contents import Contents
from plugins.edition.programme import Programme
from plugins.edition.shown import Shown
from plugins.page import models
from plugins.page.alphabet import alphabet, name_digest
from plugins.page.cards import STYLE
from plugins.page.desk import Desk, enter_times
from plugins.page.destination import language_label
from plugins.page.kinds import NAMES, section_link
from plugins.page.letters import referenced
from plugins.page.models import Edition, Link, Organisation, Outward
from plugins.page.territory import country_name
from plugins.page.tracked import (
    of_series,
    shown_digest,
    tracked_agenda,
    tracked_contents,
    tracked_places,
    tracked_programme,
    words_digest,
)
from plugins.page.wording import words
from plugins.read.document import Document
from plugins.site.site import Site


def desks(
    ledger: Ledger,
    site: Site,
    contents: Mapping[str, Contents],
    mixes: Mapping[str, Sequence[Shown]],
    agenda: Agenda,
    programmes: Mapping[str, Programme],
    newer_sources: Mapping[str, Document],
    tag_names: Mapping[str, Mapping[str, str]],
    pictures: Mapping[str, models.Picture],
    attachments: Mapping[str, models.Attachment],
    search: Mapping[str, int],
    card_style: Style | None,
    translators: Mapping[str, NullTranslations],
) -> dict[str, Desk]:
    """One for each language of the site, in order. The ledger learns the digests of all that pages can look up."""
    kinds = tuple(kind for kind in NAMES if any(each.kind(kind) for each in contents.values()))
    tracked = {lang: tracked_contents(ledger, each) for lang, each in contents.items()}
    mixed = of_series(ledger, "mix", mixes, shown_digest)
    times = tracked_agenda(ledger, agenda)
    events = {lang: tracked_programme(ledger, lang, each) for lang, each in programmes.items()}
    newer = Traced(ledger, "newer source", newer_sources, words_digest)
    names = Traced(ledger, "tag name", tag_names, repr)
    shrunk = Traced(ledger, "picture", pictures, repr)
    beside = Traced(ledger, "attachment", attachments, repr)
    letters = {
        lang: of_series(ledger, f"letter {lang}", alphabet(each, tag_names), name_digest)
        for lang, each in contents.items()
    }
    loads = Traced(ledger, "search", search, repr)
    styles = Traced(ledger, "card style", {STYLE: card_style} if card_style else {}, lambda style: style.digest)
    enter_times(ledger, site.now)
    return {
        lang: Desk(
            site=site,
            language=language,
            all_contents=tracked,
            places=tracked_places(ledger, contents[lang]),
            mixes=mixed,
            agenda=times,
            all_programmes=events,
            newer_sources=newer,
            tag_names=names,
            kinds=kinds,
            pictures=shrunk,
            alphabet=letters[lang],
            search=loads,
            attachments=beside,
            card_styles=styles,
            speak=translators[lang],
            memo=Memo(),
        )
        for lang, language in site.languages.items()
    }


def edition(desk: Desk) -> Edition:
    """The frame around every page of a language."""
    site, language = desk.site, desk.language
    sections = tuple(section_link(desk, kind) for kind in desk.kinds)
    about = menu(desk)
    feeds = Link(desk.gettext("Follow us"), address.feeds_page(desk.lang))
    search = Link(desk.gettext("Search"), address.search(desk.lang))
    return Edition(
        lang=language.code,
        dir=language.dir,
        name=language.name,
        site_name=site.name,
        tagline=desk.gettext(site.tagline),
        path=address.home(desk.lang),
        menu=(*sections, search),
        about=about,
        manifest=address.manifest(desk.lang),
        feeds=feeds,
        organisation=organisation(desk),
        places=tuple(link.path for link in (*sections, search, *about, feeds)),
    )


def menu(desk: Desk) -> tuple[Link, ...]:
    """The foundation's own pages, by their titles."""
    return tuple(page_link(desk, shown) for shown in desk.contents.menu())


def page_link(desk: Desk, shown: Shown) -> Link:
    lang = shown.head.lang
    title = words(desk, shown.head.front.title, lang)
    return Link(title.text, shown.path, lang=title.lang, dir=title.dir, note=language_label(desk, lang))


def organisation(desk: Desk) -> Organisation:
    facts = desk.site.organisation
    channels = facts["channels"].items()
    return Organisation(
        legal_name=facts["legal_name"],
        name=facts["name"],
        street=facts["street"],
        postal_code=facts["postal_code"],
        town=facts["town"],
        country=country_name(facts["country"], desk.language),
        rsin=facts["rsin"],
        kvk=facts["kvk"],
        anbi=facts["anbi"],
        email=referenced(facts["email"]),
        bank_account=facts["bank_account"],
        board=tuple(facts["board"]),
        channels=tuple(Outward(name, url) for name, url in channels if url),
    )
