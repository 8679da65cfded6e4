"""A part of the vocabulary of schema.org, as strict as its own validator is lenient: types, and what they may say.

Written after the pages of schema.org; what is not here is a mistake, even where schema.org would take it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

Check = Callable[[Any], bool]
EVENTS = ["EventScheduled", "EventPostponed", "EventRescheduled", "EventCancelled", "EventMovedOnline"]
MODES = [f"{mode}EventAttendanceMode" for mode in ("Offline", "Online", "Mixed")]


def text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def url(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"https?://[!-~]+", value) is not None


def moment(value: object) -> bool:
    """A day, or a time with its offset."""
    if not isinstance(value, str):
        return False
    try:
        return len(value) == 10 or datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def language(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", value) is not None


def number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def one_of(*names: str) -> Check:
    return lambda value: value in {f"https://schema.org/{name}" for name in names}


def a(*types: str) -> Check:
    return lambda value: isinstance(value, dict) and value.get("@type") in types


def either(*checks: Check) -> Check:
    return lambda value: any(check(value) for check in checks)


THING: Mapping[str, Check] = {"name": text, "url": url, "description": text, "image": url}
WORK: Mapping[str, Check] = {
    **THING,
    "headline": lambda value: text(value) and len(value) <= 200,
    "datePublished": moment,
    "dateModified": moment,
    "inLanguage": language,
    "author": a("Organization"),  # never a person
    "publisher": a("Organization"),
    "translationOfWork": a("NewsArticle"),
}
TYPES: Mapping[str, Mapping[str, Check]] = {
    "Organization": {
        **THING,
        "legalName": text,
        "logo": url,
        "address": a("PostalAddress"),
        "taxID": text,
        "iso6523Code": lambda value: re.fullmatch(r"\d{4}:[A-Za-z0-9-]+", value) is not None,
        "identifier": a("PropertyValue"),
        "nonprofitStatus": one_of("NonprofitANBI"),
        "sameAs": url,
    },
    "WebSite": WORK,
    "NewsArticle": WORK,
    "BreadcrumbList": {"itemListElement": a("ListItem")},
    "ListItem": {"position": number, "name": text, "item": url},
    "PropertyValue": {"propertyID": text, "value": text},
    "PostalAddress": {"streetAddress": text, "postalCode": text, "addressLocality": text, "addressCountry": text},
    "Place": {**THING, "address": a("PostalAddress"), "geo": a("GeoCoordinates")},
    "VirtualLocation": THING,
    "GeoCoordinates": {"latitude": number, "longitude": number},
    "Event": {
        **THING,
        "startDate": moment,
        "endDate": moment,
        "previousStartDate": moment,
        "eventStatus": one_of(*EVENTS),
        "eventAttendanceMode": one_of(*MODES),
        "location": a("Place", "VirtualLocation"),
        "organizer": a("Organization"),
        "inLanguage": language,
        "isAccessibleForFree": lambda value: isinstance(value, bool),
        "maximumAttendeeCapacity": number,
        "offers": a("Offer", "AggregateOffer"),
    },
    "Offer": {**THING, "price": text, "priceCurrency": text, "validThrough": moment},
    "AggregateOffer": {**THING, "lowPrice": text, "highPrice": text, "priceCurrency": text, "validThrough": moment},
}
NEEDED: Mapping[str, tuple[str, ...]] = {
    "Organization": ("name",),
    "WebSite": ("name", "url", "inLanguage"),
    "NewsArticle": ("headline", "datePublished", "inLanguage", "author", "publisher", "url", "image"),
    "BreadcrumbList": ("itemListElement",),
    "ListItem": ("position", "name", "item"),
    "Event": ("name", "startDate", "eventStatus"),
}


def faults(block: object) -> Iterator[str]:
    """A message for everything in a block of JSON-LD that schema.org does not have, or that is missing."""
    if not isinstance(block, dict) or block.get("@context") != "https://schema.org":
        yield "the context is not https://schema.org"
        return
    rest = {key: value for key, value in block.items() if key != "@context"}
    for node in rest["@graph"] if list(rest) == ["@graph"] else [rest]:
        yield from node_faults(node)


def node_faults(node: Mapping[str, Any]) -> Iterator[str]:
    kind = str(node.get("@type"))
    if kind not in TYPES:
        yield f"there is no type {kind}"
        return
    said = {key: value for key, value in node.items() if not key.startswith("@")}
    if identity := [key for key in node if key.startswith("@") and key not in ("@type", "@id")]:
        yield f"{kind} has {identity}"
    if "@id" in node and not url(node["@id"]):
        yield f"{kind}: @id {node['@id']} is no whole address"
    for name in NEEDED.get(kind, ()):
        if name not in said and not ("@id" in node and not said.keys() - {"name", "url"}):  # a mere reference
            yield f"{kind} has no {name}"
    for name, value in said.items():
        check = TYPES[kind].get(name)
        for each in value if isinstance(value, list) else [value]:
            if check is None:
                yield f"{kind} has no property {name}"
            elif not check(each):
                yield f"{name} of {kind} is {each!r}"
            elif isinstance(each, dict):
                yield from node_faults(each)
    if kind == "BreadcrumbList":
        yield from counting_faults(said.get("itemListElement", []))


def counting_faults(steps: list[dict[str, Any]]) -> Iterator[str]:
    if [step.get("position") for step in steps] != list(range(1, len(steps) + 1)):
        yield "the steps of BreadcrumbList are not counted from 1"
