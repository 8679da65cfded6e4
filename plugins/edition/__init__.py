"""What each language shows: its lists, what stands in for missing translations, and when everything happens.

Reads `context["entries"]`, `context["site"]`. Writes `context["contents"]` (by language), `context["agenda"]`
and `context["newer_sources"]` (of outdated translations), problems (of old addresses).
Settings, through the site: `FALLBACKS`, `FALLBACK_KINDS`, `OUTDATED_NOTICE`, `CALENDAR_DAYS`.
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.edition.hooks import connect

    connect()
