"""The last stage: models become files. What did not change is not touched; what no longer belongs is removed.

Reads `context["outputs"]`, `context["editions"]`, `context["translators"]` and the theme; writes the output folder.
Settings: `OUTPUT_PATH`, `THEME`, `OUTPUT_RETENTION`.
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.write.hooks import connect

    connect()
