"""Everything a template may see: `edition` and `page`, frozen, with all texts ready to print.

Addresses (`path`) are relative to the site's root, without a leading slash: `en/news/some-slug/`. A template writes
`{{ page.root }}{{ path }}`, so that a copy of the site works under any path or domain. Addresses named `url` are
absolute. Fields typed `Markup` are safe HTML; every other string is escaped by the template.
"""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date for people and for machines."""

    iso: str
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A text with the language it is in; `lang` and `dir` are empty where that is the reader's own."""

    text: str
    lang: str = ""
    dir: str = ""
    language: str = ""  # what the reader's language calls it: "Nederlands" is "Dutch" on an English page


Row = tuple[str, Words]
"""A fact: what it is, in the reader's language, and what is said of it."""


@dataclass(frozen=True, slots=True)
class LinkedWords:
    words: Words
    path: str


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    path: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class Outward:
    """A link that leaves the site, shown as such."""

    label: str
    url: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Switch:
    """One language in the switcher. `missing`: this page is not in that language; what stands there is a fallback
    (path of its page) or, where there is not even that, the nearest page above it."""

    lang: str
    dir: str
    name: str
    path: str
    current: bool
    missing: bool


@dataclass(frozen=True, slots=True)
class Alternate:
    """One `<link rel=alternate hreflang>`."""

    hreflang: str
    url: str


@dataclass(frozen=True, slots=True)
class FeedLink:
    """One `<link rel=alternate>` to a feed."""

    title: str
    path: str
    type: str  # "application/rss+xml" or "application/atom+xml"


@dataclass(frozen=True, slots=True)
class Organisation:
    """The foundation's facts; empty where not known, and then the page says nothing about it."""

    legal_name: str
    name: str
    street: str
    postal_code: str
    town: str
    country: str
    rsin: str
    kvk: str
    anbi: bool
    email: Markup  # written with character references, so that simple harvesters miss it; empty if not set
    bank_account: str
    board: tuple[str, ...]
    channels: tuple[Outward, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """One language of the site."""

    lang: str
    dir: str
    name: str  # in itself: "Русский"
    site_name: str
    tagline: str
    path: str  # of its home page: "ru/"
    menu: tuple[Link, ...]  # the sections: news, events, campaigns, press, dossier, …
    about: tuple[Link, ...]  # the foundation's own pages, for the footer
    feeds: Link  # the page about feeds, for people
    organisation: Organisation


@dataclass(frozen=True, slots=True)
class Head:
    """What every page has, whatever is on it."""

    path: str
    root: str  # "../../" from here to the site's root
    title: str  # of the page; the template adds the site's name
    description: str
    canonical: str
    alternates: tuple[Alternate, ...]
    switches: tuple[Switch, ...]
    trail: tuple[Link, ...]  # breadcrumbs from home down, without the page itself; empty at home
    feeds: tuple[FeedLink, ...]
    section: str = ""  # path of the menu entry that this page belongs under
    indexed: bool = True  # False: <meta name=robots content=noindex>


@dataclass(frozen=True, slots=True)
class Teaser:
    """An entry in a list. `title.lang` is set where it is shown in a fallback language."""

    kind: str
    kind_label: str  # "News", "Press", …
    path: str
    title: Words
    summary: Words
    date: Stamp | None
    unpublished: str = ""  # in a preview: "Draft", "From 3 May 2027"


@dataclass(frozen=True, slots=True)
class EventTeaser:
    """An event (one occurrence of it) in a list. `state` is "" or a word such as "Cancelled"."""

    path: str
    title: Words
    summary: Words
    when: Stamp  # iso is the start: 2021-06-26 or 2021-06-26T14:00+02:00
    end_iso: str
    place: Words
    online: bool
    state: str
    unpublished: str = ""


@dataclass(frozen=True, slots=True)
class CampaignTeaser:
    path: str
    title: Words
    summary: Words
    open: bool
    state: str  # "Open", "Closed in 2021", "Since 2017"
    calls: tuple["Call", ...]
    unpublished: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A call to action: what to do, and where that leads (a path in the site, an address, or neither)."""

    text: Words
    path: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Pager:
    """Pages of one list; `previous` and `next` are empty at the ends."""

    number: int
    count: int
    previous: str
    next: str
    text: str  # "Page 2 of 5"


@dataclass(frozen=True, slots=True)
class Notice:
    """Said above a text that stands in for a missing translation: in the reader's language."""

    text: str  # "This text is not in English yet. Here it is in Dutch."
    versions: tuple[Switch, ...]  # the languages it really exists in


@dataclass(frozen=True, slots=True)
class Picture:
    path: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Prose:
    """The text of an entry: safe HTML in `lang` (empty: the reader's own)."""

    html: Markup
    lang: str = ""
    dir: str = ""


@dataclass(frozen=True, slots=True)
class Home:
    head: Head
    news: tuple[Teaser, ...]
    events: tuple[EventTeaser, ...]
    campaigns: tuple[CampaignTeaser, ...]
    intro: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list page: news, press, dossier, a tag."""

    head: Head
    heading: Words
    intro: str
    items: tuple[Teaser, ...]
    pager: Pager
    empty: str  # said when there is nothing in it


@dataclass(frozen=True, slots=True)
class Tag:
    label: str
    lang: str
    path: str
    count: str  # "3 texts"


@dataclass(frozen=True, slots=True)
class TagIndex:
    head: Head
    heading: str
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """News, and the frame of press items, dossier documents and static pages: their models hold one of these."""

    title: Words
    summary: Words
    summarises: bool  # only title and summary are in this language; the prose below is in another
    date: Stamp | None
    modified: Stamp | None
    original: str  # "Translated from English" or empty
    prose: Prose
    notice: Notice | None
    tags: tuple[Tag, ...]
    campaign: LinkedWords | None
    cover: Picture | None
    reply: Markup  # href of "Answer by e-mail", with character references; empty without an e-mail address
    related: tuple[Teaser, ...]
    unpublished: str = ""  # in a preview: why nobody else sees this page yet


@dataclass(frozen=True, slots=True)
class NewsPage:
    head: Head
    article: Article
    events: tuple[EventTeaser, ...]  # of the same campaign, dated near it


@dataclass(frozen=True, slots=True)
class PressPage:
    head: Head
    article: Article
    source: Outward | None
    source_date: Stamp | None
    source_language: str  # "English", in the reader's language


@dataclass(frozen=True, slots=True)
class DossierPage:
    """`article.prose` holds numbered questions: <section class="question" id="q1"> with <h2> and permalink."""

    head: Head
    article: Article
    facts: tuple[Row, ...]  # ("Asked", "22 January 2019"), …
    source: Outward | None
    contents: tuple[Link, ...]  # the questions, `path` being "#q1"


@dataclass(frozen=True, slots=True)
class StaticPage:
    head: Head
    article: Article
    shows_facts: bool  # the page about the foundation lists the organisation's facts
    shows_contact: bool


@dataclass(frozen=True, slots=True)
class Milestone:
    """One line of a campaign's timeline: a text or an event."""

    date: Stamp
    label: str  # "News", "Event", "Press", …
    path: str
    title: Words
    upcoming: bool


@dataclass(frozen=True, slots=True)
class CampaignPage:
    head: Head
    article: Article
    open: bool
    state: str
    goal: Words
    calls: tuple[Call, ...]
    timeline: tuple[Milestone, ...]  # newest first
    events: tuple[EventTeaser, ...]  # upcoming


@dataclass(frozen=True, slots=True)
class CampaignList:
    head: Head
    heading: str
    intro: str
    open: tuple[CampaignTeaser, ...]
    closed: tuple[CampaignTeaser, ...]


@dataclass(frozen=True, slots=True)
class EventPage:
    head: Head
    article: Article
    when: Stamp
    end_iso: str
    over: bool  # as of the day of the build
    state: str  # "", "Cancelled", …
    recurs: str  # "Every year" or empty
    next: tuple[tuple[Stamp, str], ...]  # further dates of a recurring event, each with "" or "Cancelled", …
    timezone: str  # named where it is not that of the foundation; empty otherwise
    place: tuple[Words, ...]  # lines
    map_href: str  # "geo:52.35,4.86" or empty
    online: Outward | None
    facts: tuple[Row, ...]  # ("Languages", "Russian, English"), ("Accessibility", "…"), …
    registration: str  # "Registration is required. Register before 20 June 2021." or empty
    register: Outward | None
    ics_path: str  # empty where there is nothing to come


@dataclass(frozen=True, slots=True)
class MonthGroup:
    """Upcoming events under one month: "December 2026"."""

    name: str
    path: str  # of its month page
    events: tuple[EventTeaser, ...]


@dataclass(frozen=True, slots=True)
class DayEvent:
    """An event in a cell of the month table. `span` is "", "first", "middle" or "last" of a multi-day event."""

    path: str
    title: Words
    time: str  # "14:00" or empty for all-day
    span: str
    note: str  # for screen readers: "day 2 of 3", "cancelled", or empty


@dataclass(frozen=True, slots=True)
class DayCell:
    number: int
    iso: str
    label: str  # "Thursday 10 December 2026"
    in_month: bool
    today: bool
    events: tuple[DayEvent, ...]


@dataclass(frozen=True, slots=True)
class MonthTable:
    caption: str  # "December 2026"
    weekdays: tuple[tuple[str, str], ...]  # (short, full), first day of the week as the language has it
    weeks: tuple[tuple[DayCell, ...], ...]
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """`/{lang}/events/`: what is coming, this month's table, the years gone by."""

    head: Head
    heading: str
    as_of: str  # "As of 22 November 2026"
    upcoming: tuple[MonthGroup, ...]
    month: MonthTable
    years: tuple[Link, ...]  # of past events, newest first
    ics_path: str
    webcal_url: str


@dataclass(frozen=True, slots=True)
class MonthPage:
    head: Head
    month: MonthTable
    events: tuple[EventTeaser, ...]
    calendar: Link


@dataclass(frozen=True, slots=True)
class YearPage:
    """Events of one year that are over."""

    head: Head
    heading: str
    months: tuple[MonthGroup, ...]
    years: tuple[Link, ...]
    calendar: Link


@dataclass(frozen=True, slots=True)
class FeedGroup:
    """One list with its feeds, on the page about feeds."""

    label: str
    lang: str
    path: str
    feeds: tuple["Subscription", ...]


@dataclass(frozen=True, slots=True)
class Subscription:
    """An address to give to a program: `url` is to be copied, `path` leads there from this copy of the site."""

    label: str  # "RSS", "Atom", "iCalendar"
    path: str
    url: str


@dataclass(frozen=True, slots=True)
class FeedsPage:
    head: Head
    groups: tuple[FeedGroup, ...]


@dataclass(frozen=True, slots=True)
class NotFound:
    head: Head
    links: tuple[Link, ...]  # where to go on from here


@dataclass(frozen=True, slots=True)
class Greeting:
    """One language on the chooser, said in that language."""

    lang: str
    dir: str
    name: str
    path: str
    text: str  # "News, campaigns and events", …


@dataclass(frozen=True, slots=True)
class Chooser:
    """`/`: choose a language; has no edition of its own."""

    head: Head
    greetings: tuple[Greeting, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """An old address. `path` is the way from here to the new one, `url` the same as a whole address."""

    lang: str
    dir: str
    title: str
    path: str
    url: str
