"""The search: an index of all texts in all languages, made by Pagefind, which browsers look into by themselves.

Reads `context["contents"]`, `context["tags"]`, `context["site"]`. Writes `context["search_files"]`, by path in the
output, and `context["search"]`, how many bytes the first search loads in each language. Settings: `SEARCH_INDEX`,
without which both are empty; `CACHE_PATH`.
"""


def register() -> None:
    """Called by Pelican. The import stands here so that the room's pure modules work without Pelican."""
    from plugins.search.hooks import connect

    connect()
