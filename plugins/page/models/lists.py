"""Pages that list: home, news, tags, campaigns."""

from markupsafe import Markup
from msgspec import Struct

from plugins.page.models.frame import Head
from plugins.page.models.parts import AsOf, CountedTag, Pager, Words
from plugins.page.models.teasers import CampaignTeaser, EventTeaser, Teaser


class Home(Struct, frozen=True, eq=False):
    head: Head
    news: tuple[Teaser, ...]
    events: tuple[EventTeaser, ...]
    as_of: AsOf | None  # None where nothing is to come
    campaigns: tuple[CampaignTeaser, ...]
    intro: str
    data: Markup  # JSON-LD, the content of a script element


class Listing(Struct, frozen=True, eq=False):
    """A list page: news, press, dossier, a tag."""

    head: Head
    heading: Words
    intro: str
    items: tuple[Teaser, ...]
    pager: Pager
    empty: str  # said when there is nothing in it


class TagIndex(Struct, frozen=True, eq=False):
    head: Head
    heading: str
    tags: tuple[CountedTag, ...]


class CampaignList(Struct, frozen=True, eq=False):
    head: Head
    heading: str
    intro: str
    open: tuple[CampaignTeaser, ...]
    closed: tuple[CampaignTeaser, ...]
