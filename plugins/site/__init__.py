"""The site as its settings describe it, read once and typed; the first stage.

Reads Pelican's settings, SOURCE_DATE_EPOCH and the catalogues. Writes `context["site"]`, `context["translators"]`,
`context["speak"]` (for messages: the language of the console), `context["code"]` and `context["version"]` (what
remembered results must agree with), and `context["problems"]` with those of the settings.

Settings: `SITENAME`, `SITEURL`, `TIMEZONE`, `LANGUAGES`, `FALLBACKS`, `FALLBACK_KINDS`, `FALLBACK_IN_FEEDS`,
`OUTDATED_NOTICE`, `TAG_AUTHORITY`, `BUILD_TIME`, `PER_PAGE`, `FEED_ITEMS`, `FEED_MIXES`, `CALENDAR_DAYS`, `TAGLINE`,
`INTRO`, `ORGANISATION`, `SOCIAL_CARDS`, `PREVIEW_NAME`,
`PREVIEW` (drafts, and texts whose day has not come, are shown and marked; off by default).
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.site.hooks import connect

    connect()
