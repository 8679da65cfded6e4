"""Pictures, made small and anonymous: no byte of the original file is published.

Reads `context["documents"]`, `context["entries"]`, `context["files"]`. Writes `context["pictures"]` (by path in the
content folder), `context["picture_files"]` (content by path in the output), problems. No settings.
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.pictures.hooks import connect

    connect()
