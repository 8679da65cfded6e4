"""Addresses in a text of an old site: whole, without what was only there to follow readers."""

import re
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

from plugins.import_site.html.letters import clean
from plugins.read.values.addresses import is_email, is_web

TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|mc_[ce]id|igshid|igsh|yclid|ysclid|_openstat|wbraid|gbraid|twclid"
    r"|_hs(?:enc|mi)|vero_id|mkt_tok|ref_src|ref_url|si|spm|trk|wt_mc|cmpid|oly_(?:anon|enc)_id"
)
_WRAPPERS = {"l.facebook.com": "u", "lm.facebook.com": "u", "l.instagram.com": "u", "www.google.com": "q",
             "www.google.nl": "q", "vk.com": "to", "away.vk.com": "to", "t.umblr.com": "z"}  # fmt: skip


def absolute(written: str, base: str) -> str:
    """Empty for what leads nowhere: scripts, files of somebody's disk, a lone "#"."""
    written = clean(re.sub(r"[\t\r\n\0]+", "", written)).strip()  # as browsers read addresses
    if is_email(written):
        return f"mailto:{written}"
    try:
        found = urljoin(base, written)
        scheme = urlsplit(found).scheme.lower()
    except ValueError:
        return ""
    if scheme in ("mailto", "tel"):
        return found
    return without_tracking(found) if scheme in ("http", "https") else ""


def without_tracking(address: str) -> str:
    """An address for people; also out of the wrappings of networks that count who leaves them."""
    try:
        parts = urlsplit(address)
        pairs = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return address
    wrapped = dict(pairs).get(_WRAPPERS.get(parts.netloc.lower(), "\0"), "")
    if wrapped and is_web(wrapped) and parts.path in ("/l.php", "/url", "/away.php", "/away", "/z", "/"):
        return without_tracking(wrapped)
    kept = [pair for pair in pairs if not TRACKING.fullmatch(pair[0].lower())]
    if len(kept) == len(pairs):
        return address
    return urlunsplit(parts._replace(query=urlencode(kept)))


def written(address: str) -> str:
    """As it stands between the round brackets of a link."""
    return (
        quote(address, safe="!#$%&'*+,-./0123456789:;=?@_~")
        if not address.isascii() or _UNSAFE.search(address)
        else address
    )


_UNSAFE = re.compile(r"[\s()<>\"\\^`{|}\[\]]")


def shown(address: str) -> str:
    """For people: "youtube.com"."""
    return urlsplit(address).netloc.removeprefix("www.") or address
