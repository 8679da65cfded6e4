"""Campaigns: their pages, with a timeline of what belongs to them, and their list."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.page import kinds
from plugins.page.articles import article, entry_page_head
from plugins.page.desk import Desk
from plugins.page.destination import destination, language_label
from plugins.page.endings import as_of, midnight_after
from plugins.page.heads import everywhere, head, home_feeds
from plugins.page.models import Call, CampaignList, CampaignPage, CampaignTeaser, Milestone
from plugins.page.output import Output, page
from plugins.page.selections import campaign_calendar
from plugins.page.states import campaign_state, is_open, unpublished
from plugins.page.texts import coming
from plugins.page.wording import stamp, words
from plugins.read.front import Call as WrittenCall
from plugins.read.front import Campaign, Event

DAY = timedelta(days=1)
LONGEST = 60  # lines of a timeline, so that a large campaign's page stays small; lists and calendars have the rest


def campaign(desk: Desk, shown: Shown) -> CampaignPage:
    top = entry_page_head(desk, shown)
    facts, front = campaign_fronts(shown)
    name = shown.entry.id.partition("/")[2]
    events = coming(desk, name)
    return CampaignPage(
        head=top,
        article=article(desk, shown, top),
        open=is_open(desk, facts),
        state=campaign_state(desk, facts),
        goal=words(desk, front.goal, shown.head.lang),
        calls=calls(desk, shown),
        timeline=timeline(desk, shown.entry.id),
        events=events,
        as_of=as_of(desk) if events else None,
        calendar=campaign_calendar(desk, name),
    )


def campaign_fronts(shown: Shown) -> tuple[Campaign, Campaign]:
    """The shared facts, and the words of the version shown."""
    facts, front = shown.entry.facts, shown.head.front
    assert isinstance(facts, Campaign)  # as the schema of the kind has it
    assert isinstance(front, Campaign)
    return facts, front


def timeline(desk: Desk, campaign_id: str) -> tuple[Milestone, ...]:
    """What belongs to the campaign and has a date, newest first. A recurring event stands once, at its start."""
    members = desk.contents.by_campaign.get(campaign_id, ())[:LONGEST]
    return tuple(
        Milestone(
            date=stamp(desk.language, member.entry.date.date()),
            label=kinds.one(desk, member.entry.kind),
            path=member.path,
            title=words(desk, member.head.front.title, member.head.lang),
            upcoming=isinstance(member.entry.facts, Event) and not desk.reached(member.entry.date.date() + DAY),
            until=midnight_after(member.entry.date.date(), desk.site.zone),
        )
        for member in members
        if member.entry.date
    )


def calls(desk: Desk, shown: Shown) -> tuple[Call, ...]:
    """What readers are asked to do; a closed campaign asks nothing."""
    facts, front = campaign_fronts(shown)
    return tuple(call(desk, shown, written) for written in front.calls) if is_open(desk, facts) else ()


def call(desk: Desk, shown: Shown, written: WrittenCall) -> Call:
    text, link = words(desk, written.text, shown.head.lang), written.link
    if not link or "://" in link:
        return Call(text, url=link)
    if "@" in link:
        return Call(text, url=f"mailto:{link}")
    target = destination(desk, link, shown.head.lang)
    return Call(text, path=target.path, note=language_label(desk, target.head.lang))


def campaign_teaser(desk: Desk, shown: Shown) -> CampaignTeaser:
    facts, _ = campaign_fronts(shown)
    return CampaignTeaser(
        path=shown.path,
        title=words(desk, shown.head.front.title, shown.head.lang),
        summary=words(desk, shown.head.front.summary, shown.head.lang),
        open=is_open(desk, facts),
        state=campaign_state(desk, facts),
        calls=calls(desk, shown),
        unpublished=unpublished(desk, shown),
    )


def campaign_list(desk: Desk) -> Iterator[Output]:
    if "campaigns" in desk.kinds:
        yield page(address.section(desk.lang, "campaigns"), desk.lang, partial(campaign_list_page, desk))


def campaign_list_page(desk: Desk) -> CampaignList:
    path, heading = address.section(desk.lang, "campaigns"), kinds.label(desk, "campaigns")
    intro = desk.gettext(kinds.NAMES["campaigns"].intro)
    top = head(
        desk,
        path,
        heading,
        intro,
        everywhere(desk, lambda lang: address.section(lang, "campaigns")),
        trail=kinds.trail(desk),
        feeds=home_feeds(desk),
        section=path,
    )
    teasers = [campaign_teaser(desk, shown) for shown in desk.contents.kind("campaigns")]
    opened, closed = ([t for t in teasers if t.open is state] for state in (True, False))
    return CampaignList(top, heading, intro, tuple(opened), tuple(closed))
