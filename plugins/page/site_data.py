"""What the first page of a language tells machines: who we are, what this is (schema.org/Organization and /WebSite)."""

from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup

from plugins.edition import address
from plugins.page.desk import Desk
from plugins.page.json_ld import SCHEMA, block, filled

LOGO = "theme/icon-512.png"
KVK = "0106"  # the Dutch chamber of commerce in the list of ISO 6523


def site_data(desk: Desk) -> Markup:
    """The content of a script element."""
    return block({"@graph": [filled(dict(organisation(desk))), filled(dict(website(desk)))]})


def identity(desk: Desk) -> str:
    """The same in all languages."""
    return f"{desk.site.url}#organisation"


def reference(desk: Desk) -> dict[str, str]:
    """To the organisation, from what it has written."""
    name = desk.site.organisation["name"]
    return {"@type": "Organization", "@id": identity(desk), "name": name, "url": desk.site.url}


def organisation(desk: Desk) -> Iterator[tuple[str, Any]]:
    """What the foot of each page says, but for the e-mail address: this is what harvesters read first."""
    facts = desk.site.organisation
    yield from reference(desk).items()
    yield "legalName", facts["legal_name"]
    yield "logo", desk.site.absolute(LOGO)
    yield "address", address_of(facts)
    yield "taxID", facts["rsin"]
    yield "iso6523Code", f"{KVK}:{facts['kvk']}" if facts["kvk"] else ""
    yield "identifier", [number(name, facts[key]) for name, key in (("KvK", "kvk"), ("RSIN", "rsin")) if facts[key]]
    yield "nonprofitStatus", f"{SCHEMA}/NonprofitANBI" if facts["anbi"] else ""
    yield "sameAs", [url for url in facts["channels"].values() if url]


def number(name: str, value: str) -> dict[str, str]:
    return {"@type": "PropertyValue", "propertyID": name, "value": value}


def address_of(facts: Mapping[str, Any]) -> dict[str, str]:
    parts = filled(
        {
            "streetAddress": facts["street"],
            "postalCode": facts["postal_code"],
            "addressLocality": facts["town"],
            "addressCountry": facts["country"],
        }
    )
    return {"@type": "PostalAddress", **parts} if parts else {}


def website(desk: Desk) -> Iterator[tuple[str, Any]]:
    """Each language is one."""
    home = desk.site.absolute(address.home(desk.lang))
    yield "@type", "WebSite"
    yield "@id", f"{home}#website"
    yield "name", desk.site.name
    yield "description", desk.gettext(desk.site.tagline)
    yield "url", home
    yield "inLanguage", desk.lang
    yield "publisher", {"@type": "Organization", "@id": identity(desk)}
