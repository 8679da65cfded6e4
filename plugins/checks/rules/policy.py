"""Every page forbids itself what it does not need (Content Security Policy), and has no scripts or styles inside."""

from collections.abc import Iterator

from plugins.checks.html.element import Element
from plugins.checks.page import Page
from plugins.checks.rule import Finding, Rule
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("pages without a strict policy of what they may load, and scripts and styles that stand in pages"),
    N_("if something harmful ever gets into a page, the policy keeps browsers from running it"),
    N_("delete the script or style from the text; if there is none, tell a developer"),
)
NAME = "content-security-policy"
SOURCES = frozenset({"'self'", "'none'"})
WASM = "'wasm-unsafe-eval'"  # which the search needs, on its own page only
LOADING = frozenset({"link", "script", "img", "style", "iframe", "object", "embed", "video", "audio", "source"})
DATA = frozenset({"application/ld+json", "application/json"})  # no browser runs these


def of_page(page: Page) -> Iterator[Finding]:
    policies = [each for each in page.all("meta") if each["http-equiv"].lower() == NAME]
    if len(policies) != 1:
        yield Finding(N_("the page has {n} policies, and needs one"), RULE.fix, {"n": len(policies)})
    for policy in policies:
        yield from of_policy(policy, page)
    for element in page.tree.elements:
        yield from inside(element, page)


def of_policy(policy: Element, page: Page) -> Iterator[Finding]:
    line = page.line(policy)
    directives = [part.split() for part in policy["content"].split(";") if part.strip()]
    if not directives or directives[0] != ["default-src", "'none'"]:
        found = N_("the policy does not begin by forbidding everything: default-src 'none'")
        yield Finding(found, RULE.fix, {}, (), line)
    names = [directive[0] for directive in directives]
    for needed in ("base-uri", "form-action"):
        if needed not in names:
            yield Finding(N_("the policy says nothing about “{name}”"), RULE.fix, {"name": needed}, (), line)
    for name, *sources in directives:
        for source in sources:
            if source not in SOURCES and not (source == WASM and name == "script-src" and searching(page)):
                values = {"name": name, "source": source}
                yield Finding(N_("the policy allows {source} for “{name}”"), RULE.fix, values, (), line)
    if any(each.tag in LOADING and each.at < policy.at for each in page.tree.elements):
        yield Finding(N_("something is loaded before the policy stands"), RULE.fix, {}, (), line)


def searching(page: Page) -> bool:
    return "search" in page.path.split("/")


def inside(element: Element, page: Page) -> Iterator[Finding]:
    line = page.line(element)
    if element.tag == "style" or (element.tag == "script" and not element["src"] and element["type"] not in DATA):
        yield Finding(N_("a <{tag}> stands in the page"), RULE.fix, {"tag": element.tag}, (f"<{element.tag}",), line)
    for name, value in element.attributes.items():
        if name == "style" or name.startswith("on"):
            values = {"name": name, "tag": element.tag}
            yield Finding(N_("<{tag}> has the attribute “{name}”"), RULE.fix, values, (value,), line)
        elif value.lstrip().lower().startswith(("javascript:", "vbscript:")):
            found = N_("<{tag}> has a script for an address")
            yield Finding(found, RULE.fix, {"tag": element.tag}, (value,), line)
