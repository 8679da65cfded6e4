"""HTML, however it was written, as a browser would put it right.

nh3 reads it by the rules of HTML 5 (Servo's html5ever), which close what was left open, and drops what is no text; what
it gives back is regular enough for the standard library.
"""

import re

import nh3

MOST_OPEN = 1_000  # beyond that a page is no page, and its text is taken without its elements
_TAG_NAMES = (
    "a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del"
    " details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup"
    " hr i iframe img ins kbd label legend li main mark menu nav object ol p picture pre q rp rt ruby s samp"
    " section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var"
    " video wbr"
)
_TAGS = frozenset(_TAG_NAMES.split())
_ATTRIBUTE_NAMES = (
    "alt aria-label aria-hidden cite class colspan data-fn data-hook data-lazy-src data-orig-file data-src"
    " datetime dir href id itemprop lang name poster role rowspan src srcset start style title type value"
)
_ATTRIBUTES = frozenset(_ATTRIBUTE_NAMES.split())
_REMOVED_NAMES = "script style noscript template title svg math select textarea canvas xmp"
_WITH_CONTENT = frozenset(_REMOVED_NAMES.split())
_SCHEMES = frozenset({"http", "https", "mailto", "tel", "data", "file", "ftp", "blob", "cid"})
_OPENING = re.compile(r"<(/?)(?!(?:br|hr|img|p|li|meta|link|input)\b)[a-zA-Z]")


def regular(html: str) -> str:
    """Well-formed, and of known elements only; of others the text stays."""
    tags = _TAGS if depth(html) < MOST_OPEN else frozenset({"p", "br"})
    if tags is not _TAGS:
        html = re.sub(r"<(?!/?(?:p|br)\b)/?[a-zA-Z][^>]{0,2000}>", " ", html)
    return nh3.clean(
        html,
        tags=set(tags),
        attributes={"*": set(_ATTRIBUTES)},
        clean_content_tags=set(_WITH_CONTENT),
        link_rel=None,
        url_schemes=set(_SCHEMES),
        strip_comments=True,
    )


def depth(html: str) -> int:
    """How many elements are open at once at most; the parser takes quadratic time for them."""
    most = now = 0
    for match in _OPENING.finditer(html):
        now = max(now + (-1 if match[1] else 1), 0)
        most = max(most, now)
    return most
