"""An export of WordPress (WXR 1.0 to 1.2), also of a site with several languages by Polylang."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from plugins.import_site.source.moments import wordpress
from plugins.import_site.source.post import PAGE, POST, Attachment, Harvest, Post
from plugins.import_site.source.xml_items import Item, items
from plugins.importing.note import Note
from plugins.importing.texts import clean, one_line
from plugins.problems.problem import N_

WANTED: Final = ("item", "wp:term", "wp:base_site_url", "wp:base_blog_url", "language")
DROPPED: Final = ("wp:comment", "wp:author")
NO_SUBJECT = frozenset({"uncategorized", "uncategorised", "без рубрики", "geen categorie", "ongecategoriseerd"})
OTHER_TYPES = frozenset({"nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache",
                         "wp_block", "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation",
                         "user_request", "polylang_mo"})  # fmt: skip
_IDS = re.compile(r"\bi:(\d+);")
_LANGUAGE = re.compile(r"(?:pll_)?([a-z]{2,3})(?:[-_][a-z0-9]+)*")


def wxr(pieces: Iterable[str], file: str, harvest: Harvest) -> None:
    """Fill the harvest; what was filled in before the file turned out to be damaged stays. Raises as `items`."""
    skipped: Counter[str] = Counter()
    groups: dict[str, str] = {}
    try:
        for item in items(pieces, WANTED, DROPPED):
            if item.name == "wp:term":
                groups |= grouped(item)
            elif item.name != "item":
                about_site(item, harvest)
            elif (kind := item.get("wp:post_type") or POST) == "attachment":
                harvest.attachments[item.get("wp:post_id")] = attachment(item)
            elif kind in OTHER_TYPES or item.get("wp:status") in ("trash", "auto-draft"):
                skipped[kind if kind in OTHER_TYPES else item.get("wp:status")] += 1
            else:
                harvest.posts.append(post(item, kind, file))
    finally:
        harvest.posts = [with_group(each, groups) for each in harvest.posts]
        if skipped:
            kinds = ", ".join(f"{name} ({count})" for name, count in sorted(skipped.items()))
            found = N_("the export also has what is no text of the site: {kinds}")
            harvest.notes.append(Note(found, N_("it was left out"), {"kinds": kinds}))


def about_site(item: Item, harvest: Harvest) -> None:
    if item.name == "language":
        harvest.lang = harvest.lang or item.text
    else:
        harvest.site = item.text


def attachment(item: Item) -> Attachment:
    return Attachment(
        item.get("wp:attachment_url") or item.get("guid"),
        one_line(clean(meta(item, "_wp_attachment_image_alt"))),
        one_line(clean(item.get("excerpt:encoded"))),
    )


def meta(item: Item, name: str) -> str:
    return next((each.get("wp:meta_value") for each in item.all("wp:postmeta") if each.get("wp:meta_key") == name), "")


def post(item: Item, kind: str, file: str) -> Post:
    number, address = item.get("wp:post_id"), item.get("link")
    published = item.get("wp:status") == "publish"
    return Post(
        key=one_line(clean(item.get("guid") or address or f"{file} {number}")),
        file=file,
        line=item.line,
        type=PAGE if kind == "page" else POST,
        id=number,
        title=one_line(clean(item.get("title"))),
        html=first(item, "content:encoded"),
        address=address if published else "",
        others=(f"/?{'page_id' if kind == 'page' else 'p'}={number}",) if published and number.isdigit() else (),
        slug=item.get("wp:post_name"),
        date=wordpress(item.get("wp:post_date"), item.get("wp:post_date_gmt")),
        modified=wordpress(item.get("wp:post_modified"), item.get("wp:post_modified_gmt")),
        lang=language(item),
        group=next((each.attributes.get("nicename", "") for each in domain(item, "post_translations")), ""),
        tags=tuple(dict.fromkeys(subjects(item))),
        summary=item.get("excerpt:encoded"),
        cover_id=meta(item, "_thumbnail_id"),
        notes=tuple(notes(item, kind)),
    )


def first(item: Item, name: str) -> str:
    return next((each.text for each in item.all(name)), "")


def domain(item: Item, *names: str) -> Iterable[Item]:
    return (each for each in item.all("category") if each.attributes.get("domain", "category") in names)


def subjects(item: Item) -> Iterable[str]:
    names = (one_line(clean(each.text)) for each in domain(item, "category", "post_tag", "tag"))
    return (name for name in names if name and name.casefold() not in NO_SUBJECT)


def language(item: Item) -> str:
    """By the taxonomy of Polylang: "ru", "pll_ru", "en-gb"."""
    for each in domain(item, "language", "term_language"):
        if match := _LANGUAGE.fullmatch(each.attributes.get("nicename", "").lower()):
            return match[1]
    return ""


def grouped(term: Item) -> dict[str, str]:
    """Posts by number, and the group that their translations are: a list that PHP has written."""
    if term.get("wp:term_taxonomy") != "post_translations":
        return {}
    name = term.get("wp:term_slug")
    return dict.fromkeys(_IDS.findall(term.get("wp:term_description")), name)


def with_group(post: Post, groups: dict[str, str]) -> Post:
    from msgspec.structs import replace

    return replace(post, group=groups[post.id]) if not post.group and post.id in groups else post


def notes(item: Item, kind: str) -> Iterable[Note]:
    status = item.get("wp:status")
    if kind not in (POST, PAGE):
        found, do = N_("WordPress has it as “{kind}”"), N_("look which kind of text it is here")
        yield Note(found, do, {"kind": one_line(clean(kind))})
    if item.get("wp:post_password"):
        yield Note(N_("it could be read with a password only"), N_("ask whether it may be public at all"))
    elif status == "private":
        yield Note(N_("it was private"), N_("ask whether it may be public at all"))
    elif status in ("draft", "pending", "future"):
        yield Note(N_("it had not been published (“{status}”)"), N_("look whether it is finished"), {"status": status})
    if item.get("dc:creator"):
        yield Note(N_("its source names an author"), N_("the name was not copied; private persons are not named here"))
    if comments := sum(1 for _ in item.all("wp:comment")):
        yield Note(N_("it had comments: {n}"), N_("they were left out"), {"n": comments})
