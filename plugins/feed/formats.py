"""The formats in which each list can be followed, in the order in which pages name them.

Atom comes first, because programs take the first that they know: it alone says the language of each text and has names
for people beside the terms of categories.
"""

from msgspec import Struct


class Format(Struct, frozen=True):
    name: str  # as people call it, in every language
    ending: str  # of the file
    type: str  # in links (RFC 4287 §4.2.7.3, RSS Best Practices, JSON Feed 1.1); servers say another, see CONTRIBUTING


ATOM = Format("Atom", ".atom", "application/atom+xml")
RSS = Format("RSS", ".xml", "application/rss+xml")
JSON = Format("JSON Feed", ".json", "application/feed+json")
FORMATS = (ATOM, RSS, JSON)
