"""Tags: one identity, a name per language."""

from collections.abc import Iterator
from functools import partial

from plugins.edition import address
from plugins.edition.contents import tag_slugs
from plugins.link.entry import Entry
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.heads import Place, head, home_feeds
from plugins.page.models import CountedTag, Link, Tag, TagIndex
from plugins.page.output import Output, page


def tags(desk: Desk, entry: Entry) -> tuple[Tag, ...]:
    """Those that have a page in the language."""
    found = [desk.memo.get(("listed tag", slug), partial(listed, desk, slug)) for slug in tag_slugs(entry.original)]
    return tuple([tag for tag in found if tag])


def listed(desk: Desk, slug: str) -> Tag | None:
    return tag(desk, slug) if slug in desk.contents.by_tag else None


def tag(desk: Desk, slug: str) -> Tag:
    """Made once; it stands on many pages."""
    return desk.memo.get(("tag", slug), partial(new_tag, desk, slug))


def new_tag(desk: Desk, slug: str) -> Tag:
    name, lang = tag_name(desk, slug)
    return Tag(label=name, lang="" if lang == desk.lang else lang, path=address.tag_page(desk.lang, slug))


def counted(desk: Desk, slug: str) -> CountedTag:
    count = desk.ngettext("{n} text", "{n} texts", len(desk.contents.by_tag[slug]))
    return CountedTag(tag(desk, slug), count)


def tag_name(desk: Desk, slug: str) -> tuple[str, str]:
    """The tag's name and the language that name is in: the reader's, else as its author wrote it."""
    names = desk.tag_names.get(slug, {})
    if desk.lang in names:
        return names[desk.lang], desk.lang
    return desk.contents.tag_words[slug]


def tag_index(desk: Desk) -> Iterator[Output]:
    """The list of all tags; none where nothing has a tag."""
    if desk.contents.by_tag:
        yield page(address.tag_index(desk.lang), desk.lang, partial(tag_index_page, desk))


def tag_index_page(desk: Desk) -> TagIndex:
    places = {lang: Place(address.tag_index(lang)) for lang, contents in desk.all_contents.items() if contents.by_tag}
    path = address.tag_index(desk.lang)
    title = desk.gettext("Tags")
    top = head(
        desk,
        path,
        title,
        desk.gettext("All texts by subject."),
        places,
        trail=kinds.trail(desk),
        feeds=home_feeds(desk),
    )
    every = [counted(desk, slug) for slug in desk.contents.by_tag]
    return TagIndex(top, title, tuple(sorted(every, key=lambda each: (each.tag.label.casefold(), each.tag.path))))


def tag_index_or_home(desk: Desk, lang: str) -> str:
    """Where to look for a tag that no text of a language has."""
    return address.tag_index(lang) if desk.all_contents[lang].by_tag else address.home(lang)


def tag_index_link(desk: Desk) -> Link:
    return desk.memo.get("tags", lambda: Link(desk.gettext("Tags"), address.tag_index(desk.lang)))
