"""Rules for Caddy (2.6 or newer), for the block of a site."""

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

SITE = f"""\
{MARK}
# Where: in the block of the site, which says where the files are and nothing else:
#     www.example.org {{
#         root * /srv/site
#         import /path/to/site.caddy
#     }}
"""

Row = tuple[str, str]


def caddy(rules: Rules) -> dict[str, str]:
    return {"site.caddy": "\n".join([SITE, *general(rules), *redirects(rules), *root(rules), *lost(rules)])}


def table(source: str, name: str, rows: Iterable[Row], default: str = "") -> str:
    """Expressions are matched without regard to case; a backquote cannot be in them."""
    lines = [f"\t`~(?i){expression}` `{value}`\n" for expression, value in rows]
    return f"map `{source}` {{{name}}} {{\n{''.join(lines)}\tdefault `{default}`\n}}\n"


def general(rules: Rules) -> Iterator[str]:
    yield "encode zstd gzip\n"
    yield "header {"
    for name, value in (headers(rules.secure) | {POLICY_HEADER: "{site_policy}"}).items():
        yield f"\t{name} `{value}`"
    yield "\tCache-Control {site_cache}\n}\n"
    yield table("{path}", "site_cache", [(f"^{escaped(rules.base)}(?:{'|'.join(FILES)})/", CACHE_FILES)], CACHE)
    searches = [(f"^{escaped(page)}(?:index\\.html)?$", SEARCH_POLICY) for page in rules.searches]
    yield table("{path}", "site_policy", searches, POLICY)
    for number, (end, kind) in enumerate(TYPES.items()):
        letters = "; charset=utf-8" if kind in TEXTS else ""
        yield f"@type{number} path *{end}\nheader @type{number} Content-Type `{kind}{letters}`"
    yield "\n@hidden {\n\tpath_regexp /\\.\n\tnot path /.well-known/*\n}\nerror @hidden 404\n"


def redirects(rules: Rules) -> Iterator[str]:
    """The last map asks the one before it, and the first knows paths."""
    yield table("{path}", "site_moved_0", moved_rows(rules.by_path, rules.base))
    number = 0
    for number, (names, asked) in enumerate(reversed(rules.by_query.items()), 1):
        source = "{path}?" + "&".join(f"{name}={{query.{name}}}" for name in names)
        yield table(source, f"site_moved_{number}", moved_rows(asked, rules.base), f"{{site_moved_{number - 1}}}")
    yield f'@moved expression {{site_moved_{number}}} != ""\nredir @moved {{site_moved_{number}}} 301\n'


def moved_rows(asked: Asked, base: str) -> Iterator[Row]:
    """The first that fits counts."""
    for each in asked.redirects:
        yield expression(each, query(each) if each.query else ""), each.to
    for form in asked.forms:
        wanted = rf"\?{query_expression(form)}" if form.pattern.query else ""
        yield unfilled(f"{path_expression(form, base)}{wanted}$"), form.to


def query(redirect: Redirect) -> str:
    return re.escape("?" + "&".join(f"{name}={value}" for name, value in redirect.query))


def expression(redirect: Redirect, query: str) -> str:
    """With a slash at the end and without."""
    return f"^{escaped(redirect.path.rstrip('/'))}/?{query}$"


def escaped(text: str) -> str:
    """For a regular expression between backquotes, where no name in braces is filled in."""
    return unfilled(re.escape(text))


def unfilled(expression: str) -> str:
    return expression.replace("`", r"\x60").replace(r"\{", r"\x7b").replace(r"\}", r"\x7d")


def root(rules: Rules) -> Iterator[str]:
    """Where there is a query, nobody is sent anywhere."""
    yield table("{header.Accept-Language}", "site_liked", [(each, "${1}") for each in expressions(rules.languages)])
    base = re.escape(rules.base)
    homes = [(rf"^(?:GET|HEAD) {base}\? {lang}$", f"{rules.base}{lang}/") for lang in rules.languages]
    yield table("{method} {path}?{query} {site_liked}", "site_home", homes)
    yield '@home expression {site_home} != ""\nredir @home {site_home} 302\n'
    yield f"@root path {rules.base}\nheader @root Vary Accept-Language\n"


def lost(rules: Rules) -> Iterator[str]:
    yield "file_server\n"
    yield "handle_errors {"
    rows = [(f"^{re.escape(rules.base)}{lang}/", f"{rules.base}{lang}/404.html") for lang in rules.languages]
    yield table("{path}", "site_lost", rows, f"{rules.base}404.html").rstrip()
    yield "rewrite * {site_lost}\nheader Content-Type `text/html; charset=utf-8`\nfile_server\n}\n"
