"""What servers say of every file: headers, types, how long it may be kept."""

from collections.abc import Mapping
from types import MappingProxyType

# What pages say themselves in a `meta`, and what only a header can say: that no other site may frame them.
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

# Of the pages where readers search: a program in WebAssembly looks into an index that it fetches from the site itself.
SEARCH_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'")
POLICY_HEADER = "Content-Security-Policy"

HEADERS: Mapping[str, str] = MappingProxyType(
    {
        POLICY_HEADER: POLICY,
        "X-Content-Type-Options": "nosniff",
        # Where readers came from is nobody's business, not even on the way from one of our pages to another.
        "Referrer-Policy": "no-referrer",
        # A site that opens ours in a window learns nothing of what happens in it.
        "Cross-Origin-Opener-Policy": "same-origin",
    }
)
# Only where the site has https: browsers that know it then never ask without, where others could listen.
SECURE: Mapping[str, str] = MappingProxyType({"Strict-Transport-Security": "max-age=31536000"})

# Asked again each time, which costs a "304": a text that is taken back must not go on being shown from a cache.
CACHE = "no-cache"
# Names of these do not change with what is in them, so not for long.
CACHE_FILES = "max-age=3600"
FILES = ("files", "pictures", "theme", "cards")

# By the end of the name. Servers know others, and these not, or not all of them. Feeds are plain XML here, or browsers
# would not show them as their stylesheet says, but as bare text or not at all: see "A feed is XML" in CONTRIBUTING.
TYPES: Mapping[str, str] = MappingProxyType(
    {
        ".xml": "application/xml",
        ".atom": "application/xml",
        ".json": "application/json",
        ".ics": "text/calendar",
        ".js": "text/javascript",
        ".avif": "image/avif",
        ".webmanifest": "application/manifest+json",
        ".svg": "image/svg+xml",
    }
)
# Which are text, and so have letters in UTF-8 and become smaller.
TEXTS = (
    "text/css",
    "text/plain",
    "text/xml",
    *dict.fromkeys(kind for kind in TYPES.values() if kind != "image/avif"),
)


def headers(secure: bool) -> dict[str, str]:
    return {**HEADERS, **(SECURE if secure else {})}
