"""The content folder becomes typed documents with safe HTML.

Reads the files below Pelican's `PATH`. Writes `context["documents"]`, `context["files"]` (pictures),
`context["tags"]` (names by language), `context["redirects"]` (what `redirects.toml` says), problems.
Settings: `CACHE_PATH`.
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.read.hooks import connect

    connect()
