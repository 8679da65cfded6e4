"""Everything a template may see: `edition` and `page`, frozen, with all texts ready to print.

Addresses (`path`) are relative to the site's root, without a leading slash: `en/news/some-slug/`. A template writes
`{{ page.head.root }}{{ path }}`, so that a copy of the site works under any path or domain. Addresses named `url` are
absolute. Fields typed `Markup` are safe HTML; every other string is escaped by the template.
They are never compared (`eq=False`): Python takes half a millisecond at each start to make a class that can be.
"""

from plugins.page.models.calendar import (
    CalendarPage,
    DayCell,
    DayEvent,
    EventPage,
    MonthGroup,
    MonthPage,
    MonthTable,
    NextDate,
    Selection,
    SignUp,
    YearPage,
)
from plugins.page.models.doors import Chooser, FeedGroup, FeedsPage, Greeting, Moved, NotFound, Subscription
from plugins.page.models.frame import Edition, Head, Organisation
from plugins.page.models.lists import CampaignList, Home, Listing, TagIndex
from plugins.page.models.parts import (
    Alternate,
    AsOf,
    Call,
    FeedLink,
    Link,
    LinkedWords,
    Notice,
    Outdated,
    Outward,
    Pager,
    Picture,
    Prose,
    Row,
    Stamp,
    Switch,
    Tag,
    Words,
)
from plugins.page.models.previews import Preview, PreviewFrame, PreviewPicture
from plugins.page.models.search import Form, Letter, LetterPage, SearchPage, Title
from plugins.page.models.teasers import CampaignTeaser, EventTeaser, Milestone, Teaser
from plugins.page.models.texts import Article, CampaignPage, DossierPage, NewsPage, PressPage, StaticPage

__all__ = [
    "Alternate",
    "Article",
    "AsOf",
    "CalendarPage",
    "Call",
    "CampaignList",
    "CampaignPage",
    "CampaignTeaser",
    "Chooser",
    "DayCell",
    "DayEvent",
    "DossierPage",
    "Edition",
    "EventPage",
    "EventTeaser",
    "FeedGroup",
    "FeedLink",
    "FeedsPage",
    "Form",
    "Greeting",
    "Head",
    "Home",
    "Letter",
    "LetterPage",
    "Link",
    "LinkedWords",
    "Listing",
    "Milestone",
    "MonthGroup",
    "MonthPage",
    "MonthTable",
    "Moved",
    "NewsPage",
    "NextDate",
    "NotFound",
    "Notice",
    "Organisation",
    "Outdated",
    "Outward",
    "Pager",
    "Picture",
    "PressPage",
    "Preview",
    "PreviewFrame",
    "PreviewPicture",
    "Prose",
    "Row",
    "SearchPage",
    "Selection",
    "SignUp",
    "Stamp",
    "StaticPage",
    "Subscription",
    "Switch",
    "Tag",
    "TagIndex",
    "Teaser",
    "Title",
    "Words",
    "YearPage",
]
