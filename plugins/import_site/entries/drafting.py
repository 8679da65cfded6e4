"""A bundle of posts → the files of one entry."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from msgspec import Struct

from plugins.authoring.layout import remark
from plugins.import_site.entries.address import old_addresses
from plugins.import_site.entries.album import Album
from plugins.import_site.entries.bundle import Bundle
from plugins.import_site.entries.convert import Surroundings, versions
from plugins.import_site.entries.cover import cover, described
from plugins.import_site.entries.doubts import nameless, undated
from plugins.import_site.entries.draft import Draft, Part
from plugins.import_site.entries.existing import MARK, Existing
from plugins.import_site.entries.original import original_first
from plugins.import_site.entries.subjects import tags
from plugins.import_site.entries.summary import summaries
from plugins.import_site.entries.version import Version
from plugins.import_site.html.block import Kind
from plugins.import_site.html.text import definition
from plugins.import_site.source.post import Post
from plugins.importing.key import Key, listed, moment, words
from plugins.importing.note import Note
from plugins.problems.problem import N_
from plugins.read.schema import KINDS
from plugins.redirects.old import old_address

UNTITLED = "…"
HOW = N_(
    "This was taken from another site: look at each key, and at the text. By the line that begins with “# Source:” the"
    " next import knows that this text is here; leave it."
)


class Entry(Struct):
    """What is to be written. The first draft is the original."""

    id: str
    drafts: list[Draft]
    album: Album
    posts: list[Post]
    aliases: list[str]
    left_out: list[str]
    doubtful: list[tuple[str, str]]  # path and words


class Order(Struct, frozen=True):
    around: Surroundings
    existing: Existing
    tags: Mapping[str, str]


def entry(id_: str, bundle: Bundle, album: Album, order: Order) -> Entry:
    found = [version for post in bundle.posts for version in versions(post, order.around, album)]
    found = original_first(unique(found))
    summaries(found, order.around.languages)
    picture, alt = cover(bundle, album, order.around)
    made = Entry(id_, [], album, bundle.posts, [], [], [])
    for version in found:
        first = version is found[0]
        keys = [*named(version, first, found[0].lang)]
        if first:
            keys += [*facts(bundle, id_), *listed("tags", tags(all_tags(bundle), order.tags))]
            keys += [Key("cover", picture)] if picture else []
        keys += described(alt, version.lang, order.around) if picture else []
        addresses = aliases(version, found, id_, order.existing, version.notes)
        keys += listed("aliases", addresses)
        made.aliases += addresses
        made.drafts.append(draft(version, id_, keys, order))
        made.left_out += version.left_out
        made.doubtful += [(made.drafts[-1].path, block.plain) for block in version.doubtful]
    made.drafts[0].notes += undated(bundle) if KINDS[id_.partition("/")[0]].dated else []
    made.drafts[0].notes += nameless(tags(all_tags(bundle), order.tags), order.tags)
    made.drafts[0].notes += [*bundle.notes, *(note for post in bundle.posts for note in post.notes)]
    return made


def unique(versions: Sequence[Version]) -> list[Version]:
    """Of two in one language the longer stays; bundles see to it that this is rare."""
    found: dict[str, Version] = {}
    for version in versions:
        other = found.get(version.lang)
        if other is not None:
            told = N_("two texts in “{lang}” belong to this entry; one follows the other")
            other.notes.append(Note(told, N_("look which of the two is meant"), {"lang": version.lang}))
            other.blocks += version.blocks
        else:
            found[version.lang] = version
    return list(found.values())


def named(version: Version, first: bool, original: str) -> list[Key]:
    keys = [*words("title", version.title or UNTITLED), *words("summary", version.summary), Key("status", "draft")]
    return keys if first else [*keys, Key("translated_from", original)]


def facts(bundle: Bundle, id_: str) -> list[Key]:
    """The time of day; the day itself is in the folder's name, where it has one."""
    found = next(filter(None, (post.date for post in bundle.posts)), None)
    if isinstance(found, datetime):
        return [Key("date", found.isoformat(" ", "seconds" if found.second else "minutes"))]
    if isinstance(found, date) and found.isoformat() not in id_:
        return [Key("date", moment(found))]
    return []


def all_tags(bundle: Bundle) -> list[str]:
    return [tag for post in bundle.posts for tag in post.tags]


def aliases(version: Version, found: Sequence[Version], id_: str, existing: Existing, notes: list[Note]) -> list[str]:
    """Of a post with several languages its original has them: an address leads to one page."""
    kept: list[str] = []
    if any(other.post is version.post for other in found[: found.index(version)]):
        return kept
    for written, taken in old_addresses(version.post):
        key = old_address(written).key
        if not taken:
            do = N_("see whether anybody needs it: redirects.toml, or your server, may take it")
            notes.append(Note(N_("the old address “{address}” cannot be an alias"), do, {"address": written}))
        elif existing.by_alias.get(key, id_) != id_:
            do = N_("leave it there, or move it here")
            values = {"address": written, "other": existing.by_alias[key]}
            notes.append(Note(N_("the old address “{address}” is that of {other}"), do, values))
        else:
            existing.by_alias[key] = id_
            kept.append(written)
    return kept


def draft(version: Version, id_: str, keys: list[Key], order: Order) -> Draft:
    speak = order.around.speakers[version.lang]
    head = [*remark(speak.gettext(HOW)), MARK + version.post.key]
    parts: list[Part] = []
    for number, block in enumerate(version.blocks):
        before = version.blocks[number - 1] if number else None
        if before and before.kind is block.kind is Kind.LIST and before.ordered == block.ordered:
            parts.append(Part("<!-- -->", ""))
        parts.append(Part(block.markdown, block.plain))
    labels = dict.fromkeys(label for block in version.blocks for label in block.notes)
    parts += [Part(definition(label, text), text) for label in labels if (text := version.footnotes.get(label))]
    return Draft(f"{id_}/index.{version.lang}.md", version.lang, head, keys, parts, version.notes, [], version.words)
