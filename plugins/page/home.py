"""The first page of a language."""

from collections.abc import Iterator
from functools import partial

from plugins.edition import address
from plugins.edition.programme import COMING
from plugins.page.campaigns import campaign_teaser
from plugins.page.desk import Desk
from plugins.page.endings import as_of
from plugins.page.heads import everywhere, head, home_feeds
from plugins.page.mixes import mix_links
from plugins.page.models import Home
from plugins.page.output import Output, page
from plugins.page.site_data import site_data
from plugins.page.teasers import event_teasers, teaser

CHOOSER = ""
NEWS = 3
EVENTS = 3


def home(desk: Desk) -> Iterator[Output]:
    yield page(address.home(desk.lang), desk.lang, partial(home_page, desk))


def home_page(desk: Desk) -> Home:
    path = address.home(desk.lang)
    intro = desk.gettext(desk.site.intro)
    top = head(
        desk,
        path,
        desk.gettext(desk.site.tagline),
        intro,
        everywhere(desk, address.home),
        feeds=(*home_feeds(desk), *mix_links(desk)),
        section=path,
        default=CHOOSER,
    )
    events = event_teasers(desk, desk.programme.lists[COMING][:EVENTS])
    campaigns = (campaign_teaser(desk, shown) for shown in desk.contents.kind("campaigns"))
    return Home(
        head=top,
        news=tuple(teaser(desk, shown) for shown in desk.contents.kind("news")[:NEWS]),
        events=events,
        as_of=as_of(desk) if events else None,
        campaigns=tuple(campaign for campaign in campaigns if campaign.open),
        intro=intro,
        data=site_data(desk),
    )
