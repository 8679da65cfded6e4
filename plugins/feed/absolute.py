"""Absolute addresses in the HTML of a feed, which is read far from the page it was written for."""

import re
from html import escape, unescape
from urllib.parse import urljoin

# Possessive quantifiers: the text is read once, whatever stands in it.
_TAG = re.compile(r"""<[A-Za-z][^\s/>]*+(?:[^>"']++|"[^"]*+"|'[^']*+')*+>""")
_ATTRIBUTE = re.compile(r"""(\s+([^\s=>"']+)\s*=\s*)("[^"]*"|'[^']*')""")
_ADDRESSES = frozenset({"href", "src", "cite", "poster"})
# No more than a hint, and a quick one, for it begins with a sign that few texts have often.
_MAYBE_RELATIVE = re.compile(
    r"""=(?:(?<=\s=)|(?<=srcset=)|(?:(?<=href=)|(?<=src=)|(?<=cite=)|(?<=poster=))\s*["'](?!https?://|mailto:))""", re.I
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_CANDIDATE = re.compile(r"([^\s,]\S*[^\s,]|[^\s,])(\s+[^,]+)?\s*(?:,|$)")


def absolute_html(html: str, base_url: str) -> str:
    """The same HTML (well-formed, attributes in quotes) with every address resolved against that of its page.

    Fragments lead to the page. What is absolute already stays as it is written, so that an e-mail address that hides
    behind character references remains hidden.
    """
    if not _MAYBE_RELATIVE.search(html):  # as in most texts
        return html

    def attribute(match: re.Match[str]) -> str:
        name, quote, value = match[2].lower(), match[3][0], match[3][1:-1]
        if name in _ADDRESSES:
            return f"{match[1]}{quote}{_resolved(value, base_url)}{quote}"
        if name == "srcset":
            return f"{match[1]}{quote}{_srcset(value, base_url)}{quote}"
        return match[0]

    return _TAG.sub(lambda tag: _ATTRIBUTE.sub(attribute, tag[0]) if "=" in tag[0] else tag[0], html)


def _resolved(value: str, base_url: str) -> str:
    address = unescape(value).strip()
    if _SCHEME.match(address):
        return value
    return escape(urljoin(base_url, address), quote=True)


def _srcset(value: str, base_url: str) -> str:
    candidates = _CANDIDATE.finditer(value)
    return ", ".join(_resolved(each[1], base_url) + (each[2] or "").rstrip() for each in candidates)
