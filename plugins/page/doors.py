"""The ways in: the choice of language at the root, "not found", and old addresses."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from plugins.edition import address
from plugins.page.desk import Desk
from plugins.page.heads import Place, head
from plugins.page.kinds import section_link
from plugins.page.models import Alternate, Chooser, Greeting, Head, Link, Moved, NotFound
from plugins.page.output import Form, Output, page


def chooser(desks: Mapping[str, Desk]) -> Iterator[Output]:
    """`/`: every language greets in itself, none before the others."""
    first = next(iter(desks.values()))
    site = first.site
    links = [Alternate(lang, site.absolute(address.home(lang))) for lang in desks]
    top = Head(
        path="",
        root="./",
        title=site.name,
        description=" · ".join(desk.gettext(site.tagline) for desk in desks.values()),
        canonical=site.url,
        alternates=(*links, Alternate("x-default", site.url)),
        switches=(),
        trail=(),
        feeds=(),
    )
    yield page("", "", Chooser(top, tuple(greeting(desk) for desk in desks.values())))


def greeting(desk: Desk) -> Greeting:
    language = desk.language
    return Greeting(
        language.code, language.dir, language.name, address.home(language.code), desk.gettext(desk.site.tagline)
    )


def not_found(desk: Desk) -> Iterator[Output]:
    """One for each language, and at the root the one that servers give for addresses outside all languages.

    A server shows it at any address, so its links begin at the root of the host, unlike all others.
    """
    languages = list(desk.site.languages)
    files = [f"{desk.lang}/404.html", *(["404.html"] if desk.lang == languages[0] else [])]
    title = desk.gettext("Page not found")
    top = head(desk, "", title, title, {lang: Place(address.home(lang)) for lang in languages}, indexed=False)
    links = (Link(desk.gettext("Home"), address.home(desk.lang)), *(section_link(desk, kind) for kind in desk.kinds))
    model = NotFound(rooted(top, desk.site.base_path), links)
    for file in files:
        yield Output(file, desk.lang, Form.PAGE, model)


def rooted(top: Head, base_path: str) -> Head:
    return replace(top, root=base_path)


def moved(desk: Desk) -> Iterator[Output]:
    """Old addresses of this language's own versions: a page that leads on by itself, also without a server's help."""
    for shown in desk.contents.shown.values():
        for alias in shown.head.front.aliases if shown.own else ():
            old = alias.strip("/") + "/"
            url = desk.site.absolute(shown.path)
            model = Moved(desk.lang, desk.language.dir, shown.head.front.title, address.root(old) + shown.path, url)
            yield page(old, desk.lang, model, shown.head.path)
