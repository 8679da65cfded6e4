"""The HTML that a text may have. nh3 keeps what is named here and removes the rest.

Authors may write these tags themselves where Markdown has nothing for them (`<kbd>`, `<details>`, `<ruby>`); `lang` and
`dir` everywhere, `title` on `abbr`, `datetime` on `time`. What is in CONTENT_REMOVED goes with everything inside it;
of other tags only the text stays. No tag loads anything from elsewhere; pictures' addresses are checked when they are
resolved. `id`, `role` and `aria-label` are for what the converter makes; the body's writer lets no others through.
"""

import re
from functools import cache

import nh3

from plugins.read.allowed_attributes import CLASSES
from plugins.read.body_links import PLAIN_ADDRESS, SCHEMES

_PHRASING = (
    "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u"
    " var wbr"
)
_BLOCKS = (
    "blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table"
    " tbody td tfoot th thead tr ul"
)
ATTRIBUTES = {
    "*": frozenset({"lang", "dir"}),
    "a": frozenset({"href", "role", "aria-label"}),
    "abbr": frozenset({"title"}),
    "details": frozenset({"open"}),
    "img": frozenset({"src", "alt", "title"}),
    "li": frozenset({"id", "value"}),
    "ol": frozenset({"start", "reversed"}),
    "section": frozenset({"role"}),
    "sup": frozenset({"id"}),
    "td": frozenset({"align", "colspan", "rowspan"}),
    "th": frozenset({"align", "colspan", "rowspan", "scope"}),
    "time": frozenset({"datetime"}),
}
_WITH_CONTENT = (
    "applet audio button canvas embed frameset iframe math noembed noframes noscript object script select style svg"
    " template textarea title video xmp"
)
BLOCKS = frozenset(_BLOCKS.split())
TAGS = BLOCKS | frozenset(_PHRASING.split())
CONTENT_REMOVED = frozenset(_WITH_CONTENT.split())
_MADE = {"a": frozenset({"footnote-ref", "footnote-backref"}), "section": frozenset({"footnotes"})}


# HTML that nh3 could not but give back as it is: text, tags without attributes, and links to ordinary web addresses.
_PLAIN_TEXT = "[^<>&]++"
_PLAIN_LINK = rf'<a href="{PLAIN_ADDRESS.pattern}">(?:{_PLAIN_TEXT}|</?(?:em|strong)>)*+</a>'
_PLAIN = re.compile(rf"(?:{_PLAIN_TEXT}|</?(?:blockquote|em|h[2-6]|li|ol|p|strong|ul)>|{_PLAIN_LINK})*+")


def sanitise(html: str, *, made: bool = False) -> str:
    """Well-formed HTML of allowed tags only, every attribute in double quotes, without comments.

    `made`: the converter has made each tag of it, the author none, so that it is well-formed. Most of that is plain,
    and is only looked over, which takes a tenth of the time.
    """
    return html if made and _PLAIN.fullmatch(html) else _cleaner().clean(html)


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=TAGS,
        clean_content_tags=CONTENT_REMOVED,
        attributes=ATTRIBUTES,
        allowed_classes={tag: CLASSES | _MADE.get(tag, frozenset()) for tag in TAGS},
        url_schemes=SCHEMES,
        link_rel=None,
        strip_comments=True,
    )
