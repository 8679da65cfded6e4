"""Rules for nginx (1.18 or newer): one file for the block `http`, one for the block `server`."""

import re
from collections.abc import Iterable, Iterator

from plugins.servers.forms import path_expression, query_expression
from plugins.servers.headers import (
    CACHE,
    CACHE_FILES,
    FILES,
    POLICY,
    POLICY_HEADER,
    SEARCH_POLICY,
    TEXTS,
    TYPES,
    headers,
)
from plugins.servers.mark import MARK
from plugins.servers.negotiation import expressions
from plugins.servers.rules import Asked, Redirect, Rules

HTTP = f"""\
{MARK}
# Where: in the block “http”, for example as a file in /etc/nginx/conf.d/. Once, however many hosts serve the site.
"""
SERVER = f"""\
{MARK}
# Where: in the block “server”, beside its “listen”, “server_name” and “root”:
#     include /path/to/site-server.conf;
"""


def nginx(rules: Rules) -> dict[str, str]:
    return {"site-http.conf": http(rules), "site-server.conf": server(rules)}


# The block “http”: what a request asks for, worked out in maps. A map compares strings without regard to case.

Row = tuple[str, str]


def http(rules: Rules) -> str:
    redirects = list(redirect_maps(rules))
    maps = [table(source, name, rows, default) for source, name, rows, default in redirects]
    keys = [key for _, _, rows, _ in redirects for key, _ in rows if not key.startswith("~")]
    return "\n".join([HTTP, *hash_sizes(keys), *maps, *language_maps(rules), *place_maps(rules)])


def table(source: str, name: str, rows: Iterable[Row], default: str = "") -> str:
    lines = [f'    "{key}" "{value}";\n' for key, value in rows]
    return f'map "{source}" ${name} {{\n    default "{default}";\n{"".join(lines)}}}\n'


def redirect_maps(rules: Rules) -> Iterator[tuple[str, str, list[Row], str]]:
    """Source, name, rows and default of each map: the last one asks the one before it, and the first knows paths."""
    groups = list(reversed(rules.by_query.items()))
    names = [f"site_moved_{number}" for number in range(len(groups))] + ["site_moved"]
    yield "$uri", names[0], list(moved_rows(rules.by_path, rules.base)), ""
    for number, (keys, asked) in enumerate(groups, 1):
        source = "$uri?" + "&".join(f"{key}=$arg_{key}" for key in keys)
        yield source, names[number], list(moved_rows(asked, rules.base)), f"${names[number - 1]}"


def moved_rows(asked: Asked, base: str) -> Iterator[Row]:
    """What is one string is found in a table of hashes, and before what is an expression, wherever it stands."""
    for redirect in asked.redirects:
        yield from redirect_rows(redirect, "?" + joined(redirect) if redirect.query else "")
    for form in asked.forms:
        query = rf"\?{query_expression(form)}" if form.pattern.query else ""
        yield rf"~*{path_expression(form, base)}{query}\z", form.to


def joined(redirect: Redirect) -> str:
    return "&".join(f"{name}={value}" for name, value in redirect.query)


def redirect_rows(redirect: Redirect, query: str) -> Iterator[Row]:
    """With a slash at the end and without."""
    for path in dict.fromkeys((redirect.path, redirect.path.rstrip("/") + "/")):
        yield path + query, redirect.to


def hash_sizes(keys: Iterable[str]) -> Iterator[str]:
    """nginx does not start where an address is longer than it made room for, and warns of too many.

    A key needs its bytes, two for their number, two pointers, rounded up (ngx_hash.c).
    """
    lengths = [len(key.encode()) for key in keys]
    bucket, size = 128, 2048  # of them, 128 is enough for 110 bytes, and 2048 is nginx's own
    while bucket < max(lengths, default=0) + 2 + 8 + 2 * 8:
        bucket *= 2
    while size < 2 * len(lengths):
        size *= 2
    yield "# If nginx says that one of these is a duplicate, leave the larger number and delete the other."
    yield f"map_hash_bucket_size {bucket};\nmap_hash_max_size {size};\n"


def language_maps(rules: Rules) -> Iterator[str]:
    """From the header to a word, and from that to an address. Where there is a query, nobody is sent anywhere."""
    liked = [("~*" + named(each), "$site_word") for each in expressions(rules.languages)]
    yield table("$http_accept_language", "site_liked", liked)
    homes = [(f"{method} {lang}", f"{rules.base}{lang}/") for lang in rules.languages for method in ("GET", "HEAD")]
    yield table("$request_method$is_args $site_liked", "site_home", homes)


def named(expression: str) -> str:
    """Its one group gets a name."""
    return re.sub(r"\((?!\?)", "(?<site_word>", expression, count=1)


def place_maps(rules: Rules) -> Iterator[str]:
    base = re.escape(rules.base)
    lost = [(f"~^{base}{lang}/", f"{rules.base}{lang}/404.html") for lang in rules.languages]
    yield table("$uri", "site_lost", lost, f"{rules.base}404.html")
    kept = [(f"~^{base}(?:{'|'.join(FILES)})/", CACHE_FILES)]
    yield table("$uri", "site_cache", kept, CACHE)
    searches = [(f"~^{re.escape(page)}(?:index\\.html)?$", SEARCH_POLICY) for page in rules.searches]
    yield table("$uri", "site_policy", searches, POLICY)
    yield table("$request_uri", "site_vary", [(rf"~^{base}(?:\?|$)", "Accept-Language")])


# The block “server”: what is done.


def server(rules: Rules) -> str:
    return "\n".join([SERVER, *general(rules), *locations(rules)])


def general(rules: Rules) -> Iterator[str]:
    yield "charset utf-8;"
    yield f"charset_types {' '.join(TEXTS)};"
    yield "index index.html;"
    yield "autoindex off;"
    yield "absolute_redirect off;  # the name of the host is not taken from the request"
    yield "server_tokens off;"
    yield f"gzip on;\ngzip_vary on;\ngzip_types {' '.join(TEXTS)};"
    for name, value in (headers(rules.secure) | {POLICY_HEADER: "$site_policy"}).items():
        yield f'add_header {name} "{value}" always;'
    yield "add_header Cache-Control $site_cache always;"
    yield "add_header Vary $site_vary always;"
    yield "error_page 403 404 =404 $site_lost;"
    yield "if ($site_moved) {\n    return 301 $site_moved;\n}"


def locations(rules: Rules) -> Iterator[str]:
    """None has an `add_header`: those of the server would not hold there any more."""
    yield f"location = {rules.base} {{\n    if ($site_home) {{\n        return 302 $site_home;\n    }}\n}}"
    yield "location ~ /404\\.html$ {\n    internal;\n}"
    yield "location ~ /\\.(?!well-known/) {\n    return 404;\n}"
    for end, kind in TYPES.items():
        yield f"location ~ {re.escape(end)}$ {{\n    types {{}}\n    default_type {kind};\n}}"
    yield ""
