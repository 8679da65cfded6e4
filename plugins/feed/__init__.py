"""RSS 2.0, Atom and JSON feeds of the site's lists.

Pure: from a frozen `Feed` to the bytes of a file, the same model always giving the same bytes. No settings of its own.
"""
