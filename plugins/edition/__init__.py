"""What each language shows: its lists, what stands in for missing translations, and when everything happens.

Reads `context["entries"]`, `context["site"]`. Writes `context["contents"]` and `context["programmes"]` (by language),
`context["mixes"]` (of several languages), `context["agenda"]`, `context["newer_sources"]` (of outdated translations),
and problems: of old addresses, and of fallbacks.
Settings, through the site: `FALLBACKS` (chains of languages by language, `"nl"`, or by language and kind,
`"nl/press"`), `FALLBACK_KINDS`, `FALLBACK_IN_FEEDS` (languages in whose feeds something may stand in; none by default),
`OUTDATED_NOTICE`, `FEED_ITEMS`, `FEED_MIXES`, `CALENDAR_DAYS`.
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.edition.hooks import connect

    connect()
