"""The frame around every page: the edition, and the head of each page."""

from markupsafe import Markup
from msgspec import Struct

from plugins.page.models.parts import Alternate, FeedLink, Link, Outward, Switch
from plugins.page.models.previews import Preview


class Organisation(Struct, frozen=True, eq=False):
    """The foundation's facts; empty where not known, and then the page says nothing about it."""

    legal_name: str
    name: str
    street: str
    postal_code: str
    town: str
    country: str
    rsin: str
    kvk: str
    anbi: bool
    email: Markup  # written with character references, so that simple harvesters miss it; empty if not set
    bank_account: str
    board: tuple[str, ...]
    channels: tuple[Outward, ...]


class Edition(Struct, frozen=True, eq=False):
    """One language of the site."""

    lang: str
    dir: str
    name: str  # in itself: "Русский"
    site_name: str
    tagline: str
    path: str  # of its home page: "ru/"
    menu: tuple[Link, ...]  # the sections: news, events, campaigns, press, dossier, …; then the search
    about: tuple[Link, ...]  # the foundation's own pages, for the footer
    manifest: str  # path of its web manifest
    feeds: Link  # the page about feeds, for people
    organisation: Organisation
    places: tuple[str, ...]  # paths that the frame leads to


class Head(Struct, frozen=True, eq=False):
    """What every page has, whatever is on it."""

    path: str
    root: str  # "../../" from here to the site's root
    title: str  # of the page; the template adds the site's name
    description: str
    canonical: str
    alternates: tuple[Alternate, ...]
    switches: tuple[Switch, ...]
    trail: tuple[Link, ...]  # breadcrumbs from home down, without the page itself; empty at home
    feeds: tuple[FeedLink, ...]
    preview: Preview
    breadcrumbs: Markup  # JSON-LD, the content of a script element; empty for none
    section: str = ""  # path of the menu entry that this page belongs under
    indexed: bool = True  # False: <meta name=robots content=noindex>
    searches: bool = False  # what searches is WebAssembly, and is fetched: the policy allows it here, and nowhere else
