"""What a person reads who opens a feed in a browser: a paragraph of XHTML among the feed's own elements.

RSS 2.0 ("Extending RSS") and RFC 4287 §6.4 allow elements of other namespaces, and readers pass over them; a browser
makes a link of it, which CSS alone cannot.
"""

from plugins.feed.elements import XHTML, around, escaped
from plugins.feed.model import Guide


def guide_xml(guide: Guide, lang: str) -> str:
    link = around("h:a", escaped(guide.link), {"href": guide.path})
    return around("h:p", f"{escaped(guide.text)} {link}", {"xmlns:h": XHTML, "xml:lang": lang})
