"""What every page says of itself: title, address, its other languages, its feeds."""

from collections.abc import Callable, Mapping
from functools import partial

from msgspec import Struct

from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.feed.formats import FORMATS
from plugins.languages.language import Language
from plugins.page.breadcrumbs import breadcrumbs
from plugins.page.desk import Desk
from plugins.page.models import Alternate, FeedLink, Head, Link, Switch
from plugins.page.previews import Told, preview


class Place(Struct, frozen=True):
    """Where one language has a page. `own` is False where something else stands in for it; `same` is False where the
    page is in the language but not the same one, such as the last page of a list that is shorter there."""

    path: str
    own: bool = True
    same: bool = True


def head(
    desk: Desk,
    path: str,
    title: str,
    description: str,
    places: Mapping[str, Place],
    *,
    nearest: Callable[[str], str] = address.home,
    trail: tuple[Link, ...] = (),
    feeds: tuple[FeedLink, ...] = (),
    section: str = "",
    canonical: str = "",
    default: str | None = None,
    indexed: bool = True,
    shown: Shown | None = None,
) -> Head:
    """`places` holds this page in every language that has it; `nearest` gives the page above it in one that has not.
    `default` is the path for hreflang=x-default, where it is not that of the first language. `shown` is the entry whose
    page it is."""
    own = places.get(desk.lang, Place(path, False)).own
    url = desk.site.absolute(canonical or path)
    links = alternates(desk, places, default) if own and indexed else ()
    return Head(
        path=path,
        root=address.root(path),
        title=title,
        description=description,
        canonical=url,
        alternates=links,
        switches=switches(desk, places, nearest),
        trail=trail,
        feeds=feeds,
        preview=preview(desk, Told(title, description, url, shown), other_languages(desk, links)),
        breadcrumbs=breadcrumbs(desk, trail if indexed else (), title, url),
        section=section,
        indexed=indexed,
    )


def other_languages(desk: Desk, links: tuple[Alternate, ...]) -> tuple[str, ...]:
    return tuple([link.hreflang for link in links if link.hreflang not in (desk.lang, "x-default")])


def alternates(desk: Desk, places: Mapping[str, Place], default: str | None) -> tuple[Alternate, ...]:
    """Every language that really has the page, this one included, so that the links are mutual."""
    real = [
        (lang, places[lang].path)
        for lang in desk.site.languages
        if lang in places and places[lang].own and places[lang].same
    ]
    everyone = real[0][1] if default is None else default
    return tuple([Alternate(lang, desk.site.absolute(path)) for lang, path in [*real, ("x-default", everyone)]])


def switches(desk: Desk, places: Mapping[str, Place], nearest: Callable[[str], str]) -> tuple[Switch, ...]:
    """Every language of the site, in one order on every page; where it lacks the page, the nearest that it has."""
    languages = desk.site.languages.values()
    return tuple([switch(desk, language, places.get(language.code), nearest) for language in languages])


def switch(desk: Desk, language: Language, place: Place | None, nearest: Callable[[str], str]) -> Switch:
    return Switch(
        lang=language.code,
        dir=language.dir,
        name=language.name,
        path=place.path if place else nearest(language.code),
        current=language.code == desk.lang,
        missing=not place or not place.own,
    )


def entry_head(desk: Desk, shown: Shown, trail: tuple[Link, ...], feeds: tuple[FeedLink, ...] = ()) -> Head:
    """The head of an entry's page; a fallback names the real version as the canonical one."""
    entry = shown.entry
    places = versions(desk, shown)
    real = address.entry_page(entry, shown.head.lang)
    return head(
        desk,
        shown.path,
        shown.head.front.title,
        description(shown),
        places,
        nearest=partial(section_or_home, desk, entry.kind),
        trail=trail,
        feeds=feeds or home_feeds(desk),
        section=trail[-1].path if trail else shown.path,
        canonical=real,
        default=first.path if (first := places.get(entry.original.lang)) and first.own else None,
        indexed=shown.listed,
        shown=shown,
    )


def versions(desk: Desk, shown: Shown) -> dict[str, Place]:
    """An entry's pages by language. Only who has found a hidden one is led to others that are hidden."""
    found = {lang: contents.shown.get(shown.entry.id) for lang, contents in desk.all_contents.items()}
    return {
        lang: Place(each.path, each.own) for lang, each in found.items() if each and (each.listed or not shown.listed)
    }


def section_or_home(desk: Desk, kind: str, lang: str) -> str:
    """The list that an entry is in, or would be; the foundation's own pages are in none."""
    return address.section(lang, kind) if kind in desk.kinds else address.home(lang)


def everywhere(desk: Desk, path_in: Callable[[str], str]) -> dict[str, Place]:
    """A page that every language has."""
    return {lang: Place(path_in(lang)) for lang in desk.site.languages}


def description(shown: Shown) -> str:
    """The summary, else how the text begins, up to a whole word."""
    if shown.head.front.summary:
        return shown.head.front.summary
    text = " ".join(shown.text.body.plain.split())
    return text if len(text) <= 160 else text[:160].rpartition(" ")[0] + "…"


def list_feeds(desk: Desk, title: str, base: str) -> tuple[FeedLink, ...]:
    """Of the list at `base`, in all formats; the same objects each time, so that a template can write them once."""
    name = f"{desk.site.name}: {title}" if title else desk.site.name
    return desk.memo.get(("feed links", name, base), lambda: feed_links(name, address.feed(base)))


def feed_links(name: str, file: str) -> tuple[FeedLink, ...]:
    """`file` is the feeds' address without an ending."""
    return tuple([FeedLink(f"{name} ({form.name})", file + form.ending, form.type) for form in FORMATS])


def home_feeds(desk: Desk) -> tuple[FeedLink, ...]:
    return list_feeds(desk, "", address.home(desk.lang))
