"""The versions of a page in other languages name each other, themselves, and one for all other readers."""

from collections.abc import Iterator, Mapping

from plugins.checks.address import file_at, own
from plugins.checks.facts import Facts
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("pages that name versions in other languages which do not name them in turn, or are not there"),
    N_("search engines then believe none of them, and readers find a text in a language that they cannot read"),
    N_("this is a fault of the program: tell a developer"),
)
DEFAULT = "x-default"


def of_site(site: Whole) -> Iterator[Finding]:
    named = {path: alternates(page, site) for path, page in site.real_pages.items() if page.alternates}
    for path, there in named.items():
        page = site.pages[path]
        for found, values in faults(path, page, there, named, site):
            yield Finding(found, RULE.fix, values, path=path)


def alternates(page: Facts, site: Whole) -> Mapping[str, str]:
    """Files by language; empty for an address that is not the site's."""
    inside = ((lang, own(url, site.url)) for lang, url in page.alternates)
    return {lang: "" if address is None else file_at(address) for lang, address in inside}


Fault = tuple[str, dict[str, str | int]]


def faults(
    path: str, page: Facts, there: Mapping[str, str], named: Mapping[str, Mapping[str, str]], site: Whole
) -> Iterator[Fault]:
    if len(there) != len(page.alternates):
        yield N_("the page names two versions in one language"), {}
    if DEFAULT not in there:
        yield N_("the page names no version for all other languages (x-default)"), {}
    if path not in there.values():
        yield N_("the page names its other versions, and not itself"), {}
    elif own(page.canonical, site.url) is None or file_at(own(page.canonical, site.url) or "") != path:
        yield N_("the page has versions in other languages, and says that it is a copy of another (canonical)"), {}
    for lang, other in there.items():
        values: dict[str, str | int] = {"lang": lang, "other": other}
        if other not in site.pages:
            yield N_("its version in “{lang}” is not there: {other}"), values
        elif lang != DEFAULT and lang not in site.languages:
            yield N_("it names a version in “{lang}”, which is no language of this site"), values
        elif lang != DEFAULT and site.pages[other].lang.split("-")[0] != lang.split("-")[0] and other != "index.html":
            yield N_("its version in “{lang}” is in another language: {other}"), values
        elif path not in named.get(other, {}).values() and other != "index.html":
            yield N_("its version in “{lang}” does not name it in turn: {other}"), values
