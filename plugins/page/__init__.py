"""Page models: frozen, with all texts ready, everything that a template may see; feeds and calendars likewise.

Reads `context["contents"]`, `context["agenda"]`, `context["programmes"]`, `context["newer_sources"]`,
`context["tags"]`, `context["pictures"]`, `context["search"]`, `context["redirects"]`, `context["entries"]`,
`context["documents"]`, `context["translators"]` and `context["site"]`. Writes `context["outputs"]`
and `context["editions"]` (by language), problems.
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.page.hooks import connect

    connect()
