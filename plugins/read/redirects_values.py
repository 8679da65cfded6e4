"""What `from`, `to` and `else` may be in `redirects.toml`."""

import re
from collections import Counter
from urllib.parse import urlsplit

from plugins.problems.problem import N_
from plugins.read.findings import Findings, listed, nearest
from plugins.read.values.names import is_path, written_address
from plugins.redirects.move import Move
from plugins.redirects.old import old_address
from plugins.redirects.pattern import Pattern, filled, names_in
from plugins.redirects.placeholder import PLACEHOLDERS, WIDE

REST = "{rest}"
SAMPLES = {name: each.sample for name, each in PLACEHOLDERS.items()}
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|\\|/\\")
_TEXT = re.compile(r"[^/\s?#]+/[^/\s?#]+(?:/index\.[a-zA-Z-]+\.md)?")


def in_braces(name: str) -> str:
    return f"{{{name}}}" if name else ""


def origin_of(value: str, line: int, findings: Findings) -> Pattern | None:
    if not places_are_known("from", value, line, findings):
        return None
    written = written_address(value, lambda text: filled(text, SAMPLES))
    if written is None:
        path = urlsplit(value).path if _ELSEWHERE.match(value) else ""
        do = N_("write what follows the site's name, from the first “/” on: /post/old-title")
        if path.startswith("/"):
            do = N_('write from = "{path}"')
        findings.add(line, N_("“{value}” is no old address of this site"), do, value=value, path=path)
        return None
    old = old_address(written)
    return Pattern(old.path, old.query) if places_are_clear(value, old.path, old.query, line, findings) else None


def places_are_known(key: str, value: str, line: int, findings: Findings) -> bool:
    names = list(names_in(value))
    unknown = [name for name in names if name not in PLACEHOLDERS]
    if unknown:
        meant = in_braces(nearest(unknown[0], PLACEHOLDERS))
        do = N_("did you mean “{meant}”?") if meant else N_("it can be: {known}")
        known = listed(map(in_braces, PLACEHOLDERS))
        found = N_("nobody knows what “{place}” stands for in “{key}”")
        findings.add(line, found, do, place=in_braces(unknown[0]), key=key, meant=meant, known=known)
    elif "{" in filled(value, SAMPLES) or "}" in filled(value, SAMPLES):
        do = N_("write both, with a word between them: {place}")
        findings.add(
            line, N_("a brace in “{key}” has no other that belongs to it"), do, key=key, place=in_braces("slug")
        )
    elif twice := [name for name, count in Counter(names).items() if count > 1]:
        found, do = (
            N_("“{place}” stands twice in “{key}”"),
            N_("write it once, or write two redirects"),
        )
        findings.add(line, found, do, place=in_braces(twice[0]), key=key)
    else:
        return True
    return False


def places_are_clear(value: str, path: str, query: tuple[tuple[str, str], ...], line: int, findings: Findings) -> bool:
    """So that no address can be taken apart in two ways, and none is slow to compare."""
    steps = [*path.split("/"), *(each for _, each in query)]
    crowded = [step for step in steps if len(list(names_in(step))) > 1 and WIDE & set(names_in(step))]
    early = REST in value and path.split("/")[-1] != REST
    if crowded:
        found, do = N_("in “{step}” nobody can tell where one place ends"), N_("write only one of them")
        findings.add(line, found, do, step=crowded[0])
    elif early:
        found, do = N_("“{place}” stands for all that follows"), N_("put it at the end, behind a “/”: /blog/{place}")
        findings.add(line, found, do, place=REST)
    return not crowded and not early


def target_of(key: str, value: str, line: int, findings: Findings) -> str:
    """An address of ours, or a text; empty where it is neither, which is told."""
    if not places_are_known(key, value, line, findings):
        return ""
    sample = filled(value, SAMPLES)
    if _ELSEWHERE.match(value):
        found = N_("“{value}” is on another site, and who trusts an address of ours must stay here")
        path = urlsplit(value).path
        do = N_('if it is a page of ours, write {key} = "{path}"; else delete this redirect')
        findings.add(line, found, do, value=value, key=key, path=path if path.startswith("/") else "/…")
    elif is_path(sample, or_root=True) or _TEXT.fullmatch(sample):
        return value
    else:
        do = N_("write the address of a page, /en/news/, or a text by its folder, news/2024-03-28-a-few-words")
        findings.add(line, N_("“{key}” cannot be “{value}”"), do, key=key, value=value)
    return ""


def twin_of(move: Move, findings: Findings) -> bool:
    """Whether the places of `from` and `to` belong together."""
    here, there = set(move.origin.names), set(names_in(move.to))
    found = do = ""
    line, name = move.line("to"), ""
    if there - here:
        name = sorted(there - here)[0]
        found, do = N_("“{place}” is in “to”, and not in “from”"), N_("write it into “from” too")
    elif there and here - there:
        name = sorted(here - there)[0]
        found = N_("“{place}” is in “from”, and not in “to”, so nobody can tell which address leads where")
        do = N_("write it into “to” too, or a “to” without braces")
    elif move.otherwise and (set(names_in(move.otherwise)) or not there):
        line = move.line("else")
        found = N_("“else” says where to go when nothing is found for the braces in “to”")
        do = N_("delete this line") if not there else N_("write an address without braces")
    if found:
        findings.add(line, found, do, place=in_braces(name))
    return not found
