"""Documents beside a text that it links to: PDF and office files, without what they tell of who made them.

Reads `context["documents"]`, `context["entries"]`, `context["files"]`. Writes `context["attachments"]` (by path in the
content folder), problems; adds to `context["cleaned_files"]` (by path in the output). Setting: CACHE_PATH.
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.attachments.hooks import connect

    connect()
