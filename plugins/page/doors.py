"""The ways in: the choice of language at the root, "not found", and old addresses."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from markupsafe import Markup
from msgspec.structs import replace

from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.page.desk import Desk
from plugins.page.heads import description, everywhere, head
from plugins.page.kinds import section_link
from plugins.page.models import Alternate, Chooser, Greeting, Head, Link, Moved, NotFound
from plugins.page.output import Form, Output, page
from plugins.redirects.move import FILE
from plugins.redirects.old import old_address

if TYPE_CHECKING:  # most sites need none of it
    from plugins.redirects.places import Destination
from plugins.page.previews import Told, chooser_preview, preview


def chooser(desks: Mapping[str, Desk]) -> Iterator[Output]:
    """`/`: every language greets in itself, none before the others."""
    yield page("", "", partial(chooser_page, desks))


def chooser_page(desks: Mapping[str, Desk]) -> Chooser:
    first = next(iter(desks.values()))
    site = first.site
    links = [Alternate(lang, site.absolute(address.home(lang))) for lang in desks]
    said = " · ".join(desk.gettext(site.tagline) for desk in desks.values())
    top = Head(
        path="",
        root="./",
        title=site.name,
        description=said,
        canonical=site.url,
        alternates=(*links, Alternate("x-default", site.url)),
        switches=(),
        trail=(),
        feeds=(),
        breadcrumbs=Markup(""),
        preview=chooser_preview(desks, Told(site.name, said, site.url)),
    )
    return Chooser(top, tuple(greeting(desk) for desk in desks.values()))


def greeting(desk: Desk) -> Greeting:
    language = desk.language
    return Greeting(
        language.code, language.dir, language.name, address.home(language.code), desk.gettext(desk.site.tagline)
    )


def not_found(desk: Desk) -> Iterator[Output]:
    """One for each language, and at the root the one that servers give for addresses outside all languages."""
    first = next(iter(desk.site.languages))
    for file in [address.not_found(desk.lang), *(["404.html"] if desk.lang == first else [])]:
        yield Output(file, desk.lang, Form.PAGE, partial(not_found_page, desk))


def not_found_page(desk: Desk) -> NotFound:
    """A server shows it at any address, so its links begin at the root of the host, unlike all others. What was looked
    for is not known to a page without scripts: the other languages say the same that this one says."""
    title = desk.gettext("Page not found")
    top = head(desk, "", title, title, everywhere(desk, address.not_found), indexed=False)
    links = (
        Link(desk.gettext("Home"), address.home(desk.lang)),
        *(section_link(desk, kind) for kind in desk.kinds),
        Link(desk.gettext("Search"), address.search(desk.lang)),
        Link(desk.gettext("Choose a language"), address.CHOOSER),
    )
    return NotFound(replace(top, root=desk.site.base_path, canonical=""), links)  # it stands for no page of ours


def moved(desk: Desk) -> Iterator[Output]:
    """Old addresses of this language's own versions: a page that leads on by itself, also without a server's help.

    An address with a query is no file: for those only a server can do it (plugins/servers).
    """
    for name, shown in desk.contents.shown.items():
        for old in map(old_address, shown.head.front.aliases if shown.own else ()):
            if not old.query:
                path = f"{old.path}/"
                yield page(path, desk.lang, partial(moved_page, desk, name, path), shown.head.path)


def redirected(desks: Mapping[str, Desk], stubs: "Mapping[str, Destination]") -> Iterator[Output]:
    """The same for old addresses of `redirects.toml`, in the language of what they lead to."""
    for path, to in stubs.items():
        yield page(f"{path}/", to.lang, partial(redirected_page, desks, stubs, path), FILE)


def redirected_page(desks: Mapping[str, Desk], stubs: "Mapping[str, Destination]", old: str) -> Moved:
    to = stubs[old]
    desk, way = desks[to.lang], address.root(f"{old}/") + to.address
    if to.entry:
        return leading(desk, desk.contents.shown[to.entry], to.address, way)
    url, title = desk.site.absolute(to.address), desk.gettext("This page has moved")
    return Moved(desk.lang, desk.language.dir, title, way, url, preview(desk, Told(title, "", url), ()))


def moved_page(desk: Desk, name: str, old: str) -> Moved:
    shown = desk.contents.shown[name]
    return leading(desk, shown, shown.path, address.root(old) + shown.path)


def leading(desk: Desk, shown: Shown, place: str, way: str) -> Moved:
    """To the page of an entry. It is previewed as that page is, for some programs do not follow."""
    url, title = desk.site.absolute(place), shown.head.front.title
    seen = preview(desk, Told(title, description(shown), url, shown), ())
    return Moved(desk.lang, desk.language.dir, title, way, url, seen)
