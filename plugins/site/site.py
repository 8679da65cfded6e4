"""The settings that make this site this site, read once and typed."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.languages.language import Language, languages
from plugins.site.clock import build_time
from plugins.site.fallbacks import Fallbacks, fallbacks
from plugins.site.link_previews import titled
from plugins.site.mixes import mixes


class Site(Struct, frozen=True):
    """`url` ends in a slash. `now` is aware, in the foundation's zone."""

    name: str
    url: str
    authority: str  # of tag URIs, RFC 4151: "example.org,2017"
    zone: ZoneInfo
    now: datetime
    languages: Mapping[str, Language]
    fallbacks: Fallbacks
    outdated_notice: frozenset[str]  # kinds whose readers are told that a translation is outdated
    per_page: int
    feed_items: int
    feed_mixes: tuple[tuple[str, ...], ...]  # languages of one feed, best first
    calendar_days: int
    organisation: Mapping[str, Any]
    tagline: str  # msgids, as is the intro of the home page
    intro: str
    titled: frozenset[str]  # languages in which the preview of a link shows the title
    preview_name: str  # what others may see: in all other previews, and below an icon on a telephone
    preview: bool = False  # drafts and texts whose day has not come are shown too, and marked

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def host(self) -> str:
        return self.authority.partition(",")[0]

    @property
    def base_path(self) -> str:
        """The path of the site on its host, for the one page that can be shown at any address: "not found"."""
        return urlsplit(self.url).path

    def absolute(self, path: str) -> str:
        return self.url + path


def site(settings: Mapping[str, Any], environ: Mapping[str, str], clock: datetime) -> Site:
    """Raises ValueError for a setting that cannot be used. `clock` is aware, and used if nothing else says the time."""
    known = languages(settings["LANGUAGES"])
    zone = ZoneInfo(settings["TIMEZONE"])
    return Site(
        name=settings["SITENAME"],
        url=settings["SITEURL"].rstrip("/") + "/",
        authority=settings["TAG_AUTHORITY"],
        zone=zone,
        now=build_time(settings.get("BUILD_TIME", ""), environ, clock).astimezone(zone),
        languages=known,
        fallbacks=fallbacks(settings, known),
        outdated_notice=frozenset(settings["OUTDATED_NOTICE"]),
        per_page=settings["PER_PAGE"],
        feed_items=settings["FEED_ITEMS"],
        feed_mixes=mixes(settings.get("FEED_MIXES", ())),
        calendar_days=settings["CALENDAR_DAYS"],
        organisation=settings["ORGANISATION"],
        tagline=settings["TAGLINE"],
        intro=settings["INTRO"],
        titled=titled(settings.get("SOCIAL_CARDS"), known),
        preview_name=str(settings.get("PREVIEW_NAME", "")),
        preview=settings.get("PREVIEW", False),
    )
