"""Pages that list: home, news, tags, campaigns."""

from dataclasses import dataclass

from plugins.page.models.frame import Head
from plugins.page.models.parts import Pager, Tag, Words
from plugins.page.models.teasers import CampaignTeaser, EventTeaser, Teaser


@dataclass(frozen=True, slots=True, eq=False)
class Home:
    head: Head
    news: tuple[Teaser, ...]
    events: tuple[EventTeaser, ...]
    campaigns: tuple[CampaignTeaser, ...]
    intro: str


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """A list page: news, press, dossier, a tag."""

    head: Head
    heading: Words
    intro: str
    items: tuple[Teaser, ...]
    pager: Pager
    empty: str  # said when there is nothing in it


@dataclass(frozen=True, slots=True, eq=False)
class TagIndex:
    head: Head
    heading: str
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CampaignList:
    head: Head
    heading: str
    intro: str
    open: tuple[CampaignTeaser, ...]
    closed: tuple[CampaignTeaser, ...]
