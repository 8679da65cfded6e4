"""Pictures, made small and anonymous: no byte of the original file is published.

Reads `context["documents"]`, `context["entries"]`, `context["files"]`, `context["sidecars"]`. Writes
`context["pictures"]` (by path in the content folder), `context["cleaned_files"]` (by path in the output), problems.
Setting: CACHE_PATH.
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.pictures.hooks import connect

    connect()
