"""Rules for hosts that read `_redirects` and `_headers` from the folder of the site: Netlify, Cloudflare Pages.

Neither takes a quality into account that we could write down, and each decides by itself how long files are kept.
"""

from collections.abc import Iterable, Iterator
from urllib.parse import parse_qsl, quote

from plugins.edition import address
from plugins.redirects.old import Old
from plugins.redirects.pattern import Pattern
from plugins.servers.headers import POLICY, POLICY_HEADER, SEARCH_POLICY, headers
from plugins.servers.mark import MARK
from plugins.servers.rules import Asked, Form, Rules

SAID = {"{slug}": ":slug", "{rest}": "*"}
ASKED = parse_qsl(address.CHOOSER.lstrip("?"))[0][0]


def netlify(rules: Rules) -> dict[str, str]:
    """`!` because a page stands at the old address: it would be given instead of the redirect.

    A path without a slash at its end stands for both. A query must be asked for by name.
    """
    lines = [line for asked in rules.by_query.values() for line in with_query(asked, rules.base)]
    lines += [f"{encoded(each.path)} {each.to} 301!" for each in rules.by_path.redirects]
    lines += [line(each, rules.base) for each in rules.by_path.forms]
    lines += [f"{rules.base} {ASKED}=:any {rules.base}index.html 200!"]
    lines += [f"{rules.base} {rules.base}{lang}/ 302! Language={lang}" for lang in rules.languages]
    lines += [f"{rules.base}{lang}/* {rules.base}{lang}/404.html 404" for lang in rules.languages]
    return {"_redirects": text(lines), "_headers": text(general(rules, SEARCH_POLICY))}


def cloudflare(rules: Rules) -> dict[str, str]:
    """It knows no queries and no languages: `/` is the page with the choice, which is right for everybody.

    It gives the nearest 404.html by itself. What names one address comes first, as it asks.
    """
    lines = [with_end for each in rules.by_path.redirects for with_end in twice(encoded(each.path), each.to)]
    for form in rules.by_path.forms:
        path = said(form, rules.base)
        lines += [unsaid(form.pattern)] if path is None else twice(path, form.to)
    for asked in rules.by_query.values():
        lines += [unsaid(Old(each.path.strip("/"), each.query)) for each in asked.redirects]
        lines += [unsaid(form.pattern) for form in asked.forms]
    return {"_redirects": text(lines), "_headers": text([*general(rules, POLICY), *searches(rules)])}


def twice(path: str, to: str) -> list[str]:
    """With a slash at the end and without; all the rest is both."""
    return [f"{each} {to} 301" for each in ([path] if path.endswith("*") else [path, f"{path}/"])]


def unsaid(address: Old | Pattern) -> str:
    return f"# Not said here, because this host cannot: {address}"


def with_query(asked: Asked, base: str) -> Iterator[str]:
    """A place in a query is any value: nothing else of ours is asked for by these names."""
    for each in asked.redirects:
        query = " ".join(f"{name}={value}" for name, value in each.query)
        yield f"{encoded(each.path)} {query} {each.to} 301!"
    for form in asked.forms:
        query = " ".join(f"{name}={':' + name if '{' in value else value}" for name, value in form.pattern.query)
        yield f"{encoded(base + form.pattern.path)} {query} {form.to} 301!"


def line(form: Form, base: str) -> str:
    """A page that is there comes before it."""
    path = said(form, base)
    return unsaid(form.pattern) if path is None else f"{path} {form.to} 301"


def said(form: Form, base: str) -> str | None:
    """None where these hosts cannot tell what a place stands for: they know a whole step, and all the rest."""
    steps = form.pattern.path.split("/")
    if any("{" in step and step not in SAID for step in steps):
        return None
    return base + "/".join(SAID[step] if step in SAID else encoded(step) for step in steps)


def encoded(path: str) -> str:
    """Paths are compared as they are sent."""
    return quote(path, safe="/!$&'()+,;=@~-._")


def general(rules: Rules, policy: str) -> Iterator[str]:
    """Netlify does not say which of two headers of one name counts, and browsers would obey both. So all of the site
    has the policy of the search there: each page says its own besides, and that is as strict as everywhere."""
    yield f"{rules.base}*"
    for name, value in (headers(rules.secure) | {POLICY_HEADER: policy}).items():
        yield f"  {name}: {value}"


def searches(rules: Rules) -> Iterator[str]:
    """Cloudflare joins headers of one name, if the first is not taken away by a “!”."""
    for page in rules.searches:
        yield f"{page}\n  ! {POLICY_HEADER}\n  {POLICY_HEADER}: {SEARCH_POLICY}"


def text(lines: Iterable[str]) -> str:
    return "\n".join([MARK, *lines, ""])
