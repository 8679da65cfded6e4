"""Sitemaps (sitemaps.org/protocol.html) and `robots.txt`, for search engines.

Pure: from addresses to the bytes of files, and back from bytes to what is wrong with them. No settings of its own.
"""
