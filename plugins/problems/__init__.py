"""The gate: tells every problem that the stages before it found, and stops before anything is written.

Reads `context["problems"]`, which the earlier stages fill. Settings: `STRICT` (warnings stop the build as well),
`TELL` (false where the problems are wanted, and not told).
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.problems.hooks import connect

    connect()
