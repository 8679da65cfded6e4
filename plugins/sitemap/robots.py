"""`robots.txt` (RFC 9309)."""


def robots_bytes(sitemap: str) -> bytes:
    """Everybody may see everything; `sitemap` is its whole address.

    Nothing is forbidden, on purpose: a list of what is not to be found is the first thing that the curious read. What
    search engines shall leave alone says so itself (`noindex`), to whoever has found it.
    """
    return f"User-agent: *\nDisallow:\n\nSitemap: {sitemap}\n".encode()
