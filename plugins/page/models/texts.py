"""Pages of one text: news, press, dossier, the foundation's own, campaigns."""

from markupsafe import Markup
from msgspec import Struct

from plugins.page.models.frame import Head
from plugins.page.models.parts import (
    AsOf,
    Call,
    Cover,
    Link,
    LinkedWords,
    Notice,
    Outdated,
    Outward,
    Prose,
    Row,
    Stamp,
    Tag,
    Words,
)
from plugins.page.models.teasers import EventTeaser, Milestone, Teaser


class Article(Struct, frozen=True, eq=False):
    """News, and the frame of press items, dossier documents and static pages: their models hold one of these."""

    title: Words
    summary: Words
    summarises: bool  # only title and summary are in this language; the prose below is in another
    date: Stamp | None
    modified: Stamp | None
    original: str  # "Translated from English" or empty
    prose: Prose
    notice: Notice | None
    outdated: Outdated | None
    tags: tuple[Tag, ...]
    campaign: LinkedWords | None
    cover: Cover | None
    reply: Markup  # href of "Answer by e-mail", with character references; empty without an e-mail address
    related: tuple[Teaser, ...]
    unpublished: str = ""  # in a preview: why nobody else sees this page yet


class NewsPage(Struct, frozen=True, eq=False):
    head: Head
    article: Article
    events: tuple[EventTeaser, ...]  # of the same campaign, still to come
    as_of: AsOf | None
    data: Markup  # JSON-LD, the content of a script element


class PressPage(Struct, frozen=True, eq=False):
    head: Head
    article: Article
    source: Outward | None
    source_date: Stamp | None
    source_language: str  # "English", in the reader's language


class DossierPage(Struct, frozen=True, eq=False):
    """`article.prose` holds numbered questions: <section class="question" id="q1"> with <h2> and permalink."""

    head: Head
    article: Article
    facts: tuple[Row, ...]  # ("Asked", "22 January 2019"), …
    source: Outward | None
    contents: tuple[Link, ...]  # the questions, `path` being "#q1"


class StaticPage(Struct, frozen=True, eq=False):
    head: Head
    article: Article
    shows_facts: bool  # the page about the foundation lists the organisation's facts
    shows_contact: bool


class CampaignPage(Struct, frozen=True, eq=False):
    head: Head
    article: Article
    open: bool
    state: str
    goal: Words
    calls: tuple[Call, ...]
    timeline: tuple[Milestone, ...]  # newest first
    events: tuple[EventTeaser, ...]  # upcoming
    as_of: AsOf | None
    calendar: Link | None  # all of its events
