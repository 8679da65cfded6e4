"""The files of one folder become one entry with its versions; what they say of each other is checked.

Reads `context["documents"]`, `context["site"]`. Writes `context["entries"]`, `context["withheld"]` (what is read and
not published), problems. Setting: `ASK_GIT` (an event that changed is compared with what git has of it).
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.link.hooks import connect

    connect()
