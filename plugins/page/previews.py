"""What a program shows of a link before anybody follows it, for example in a family's chat.

Programs take Open Graph's words, and the page's own title and description where they find none. So a neutral preview
has words for all that they look for, and tells nothing by them: not the title, nor what the page is about, nor what the
site is. What it cannot help is the address itself, which whoever sends the link has sent already.
"""

from collections.abc import Mapping

from msgspec import Struct

from plugins.cards.card import HEIGHT, WIDTH
from plugins.edition.shown import Shown
from plugins.languages.open_graph import graph_locale
from plugins.page.cards import card_of, place
from plugins.page.desk import Desk
from plugins.page.models import Preview, PreviewFrame, PreviewPicture
from plugins.site.site import Site

CARD = "theme/card.png"  # the mark and nothing else; see plugins/cards
ARTICLES = frozenset({"news", "press", "dossier"})


class Told(Struct, frozen=True):
    """What the preview of a page would tell, if it may."""

    title: str
    description: str
    url: str
    shown: Shown | None = None  # of an entry's page


def preview(desk: Desk, told: Told, others: tuple[str, ...]) -> Preview:
    """`others`: the languages that have the page as well."""
    if not may_tell(desk, told.shown):
        return neutral(desk, others)
    shown = told.shown
    article = shown is not None and shown.entry.kind in ARTICLES
    published = shown.entry.date if shown and article else None
    modified = shown.head.front.modified if shown and article else None
    return Preview(
        frame=frame(desk, desk.site.name, others),
        title=told.title,
        description=told.description,
        picture=picture(desk, shown),
        url=told.url,
        article=article,
        published=published.isoformat(timespec="seconds") if published else "",
        modified=modified.isoformat(timespec="seconds") if modified else "",
    )


def picture(desk: Desk, shown: Shown | None) -> PreviewPicture:
    """The page's card, if it has one."""
    found = card_of(desk, shown)
    if found is None:
        return desk.memo.get("mark alone", lambda: mark_alone(desk.site, desk.site.name))
    return PreviewPicture(desk.site.absolute(place(found)), WIDTH, HEIGHT, found.title)


def may_tell(desk: Desk, shown: Shown | None) -> bool:
    """Not where the page or the text that stands on it is in a language whose previews are neutral; what is hidden is
    for those who know of it, and a preview of the site, with its drafts, for those who write."""
    titled = desk.site.titled if not desk.site.preview else ()
    return desk.lang in titled and (shown is None or (shown.head.lang in titled and shown.listed))


def neutral(desk: Desk, others: tuple[str, ...]) -> Preview:
    """The same for all pages."""
    return desk.memo.get(("neutral preview", others), lambda: new_neutral(desk, others))


def new_neutral(desk: Desk, others: tuple[str, ...]) -> Preview:
    name = desk.site.preview_name
    return Preview(frame(desk, name, others), name, neutral_words(desk), mark_alone(desk.site, name))


def neutral_words(desk: Desk) -> str:
    # Translators: in the preview of a link, in place of what the page is about. It must not tell anything of that.
    return desk.gettext("Open to read.")


def mark_alone(site: Site, alt: str) -> PreviewPicture:
    return PreviewPicture(site.absolute(CARD), WIDTH, HEIGHT, alt)


def frame(desk: Desk, name: str, others: tuple[str, ...]) -> PreviewFrame:
    return desk.memo.get(("preview", name, others), lambda: new_frame(desk, name, others))


def new_frame(desk: Desk, name: str, others: tuple[str, ...]) -> PreviewFrame:
    languages = desk.site.languages
    known = tuple(locale for lang in others if (locale := graph_locale(languages[lang])))
    return PreviewFrame(name, graph_locale(desk.language), known)


def chooser_preview(desks: Mapping[str, Desk], told: Told) -> Preview:
    """The choice of language belongs to all of them: it is as discreet as the most discreet."""
    first, *others = desks.values()
    site, langs = first.site, tuple(desk.lang for desk in others)
    if all(desk.lang in site.titled for desk in desks.values()):
        return preview(first, told, langs)
    said = " · ".join(dict.fromkeys(neutral_words(desk) for desk in desks.values()))
    name = site.preview_name
    return Preview(frame(first, name, langs), name, said, mark_alone(site, name))
