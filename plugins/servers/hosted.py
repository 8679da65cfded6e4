"""Rules for hosts that read `_redirects` and `_headers` from the folder of the site: Netlify, Cloudflare Pages.

Neither takes a quality into account that we could write down, and each decides by itself how long files are kept.
"""

from collections.abc import Iterator
from urllib.parse import parse_qsl, quote

from plugins.edition import address
from plugins.servers.headers import headers
from plugins.servers.mark import MARK
from plugins.servers.rules import Redirect, Rules

ASKED = parse_qsl(address.CHOOSER.lstrip("?"))[0][0]


def netlify(rules: Rules) -> dict[str, str]:
    """`!` because a page stands at the old address: it would be given instead of the redirect.

    A path without a slash at its end stands for both. A query must be asked for by name.
    """
    lines = [line for some in rules.by_query.values() for each in some for line in with_query(each)]
    lines += [f"{encoded(each.path)} {each.to} 301!" for each in rules.by_path]
    lines += [f"{rules.base} {ASKED}=:any {rules.base}index.html 200!"]
    lines += [f"{rules.base} {rules.base}{lang}/ 302! Language={lang}" for lang in rules.languages]
    lines += [f"{rules.base}{lang}/* {rules.base}{lang}/404.html 404" for lang in rules.languages]
    return {"_redirects": text(lines), "_headers": text(general(rules))}


def cloudflare(rules: Rules) -> dict[str, str]:
    """It knows no queries and no languages: `/` is the page with the choice, which is right for everybody.

    It gives the nearest 404.html by itself.
    """
    paths = [(path, each.to) for each in rules.by_path for path in (each.path, each.path + "/")]
    return {
        "_redirects": text(f"{encoded(path)} {to} 301" for path, to in paths),
        "_headers": text(general(rules)),
    }


def with_query(redirect: Redirect) -> Iterator[str]:
    query = " ".join(f"{name}={value}" for name, value in redirect.query)
    yield f"{encoded(redirect.path)} {query} {redirect.to} 301!"


def encoded(path: str) -> str:
    """Paths are compared as they are sent."""
    return quote(path, safe="/!$&'()+,;=@~-._")


def general(rules: Rules) -> Iterator[str]:
    yield f"{rules.base}*"
    for name, value in headers(rules.secure).items():
        yield f"  {name}: {value}"


def text(lines: Iterator[str] | list[str]) -> str:
    return "\n".join([MARK, *lines, ""])
