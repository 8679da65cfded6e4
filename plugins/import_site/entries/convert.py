"""One post → the languages that are in it."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from plugins.authoring.blocks import blocks as chunks
from plugins.import_site.entries.album import Album
from plugins.import_site.entries.links import Links
from plugins.import_site.entries.titling import with_titles
from plugins.import_site.entries.version import Version
from plugins.import_site.html.block import Block, Kind
from plugins.import_site.html.letters import clean
from plugins.import_site.html.levels import levelled
from plugins.import_site.html.main_text import main_text
from plugins.import_site.html.page import Page
from plugins.import_site.html.text import of_tree
from plugins.import_site.html.tree import Element, tree
from plugins.import_site.html.wordpress import prepared
from plugins.import_site.source.post import Attachment, Post
from plugins.import_site.tongues.identify import identify
from plugins.import_site.tongues.parts import Parts, parts
from plugins.importing.note import Note
from plugins.problems.problem import N_, Translator

NO_WORDS = N_("Say what can be seen in the picture")


class Surroundings(Struct, frozen=True):
    """What is the same for all posts. `fallback` is the language of what does not show its own."""

    languages: Sequence[str]
    fallback: str
    attachments: Mapping[str, Attachment]
    links: Links
    speakers: Mapping[str, Translator]


def versions(post: Post, around: Surroundings, album: Album) -> list[Version]:
    """One for each language, in the order in which they begin; at least one."""
    page = Page(post.address, around.links.of, album.take)
    left: list[str] = []
    blocks = text(post, page, around, left)
    split = divided(post, blocks, around)
    found = [
        Version(lang, post, levelled(each), page.footnotes, doubtful=[b for b, at in split.doubtful if at == lang])
        for lang, each in split.by_lang.items()
    ] or [Version(language(post, around), post, [], {})]
    found[0].left_out = [*left, *(block.plain for block in split.dropped if block.plain)]
    found[0].notes = strangers(split, around)
    for note in page.notes:
        home(note, found).notes.append(note)
    for version in found:
        worded(version, page.no_words, around)
    return with_titles(found, around.languages)


def text(post: Post, page: Page, around: Surroundings, left: list[str]) -> list[Block]:
    if post.text:
        return without_title([marked(chunk) for chunk in chunks(post.text)], post.title)
    if post.whole:
        main = main_text(tree(post.html))
        left += main.left_out
        return without_title(of_tree(main.text, page), post.title)
    root = tree(prepared(post.html, around.attachments, page))
    return without_title(of_tree(Element("", {}, root.children), page), post.title)


def marked(chunk: str) -> Block:
    """A part of a text that is Markdown already, or may be taken for it."""
    level = len(chunk) - len(chunk.lstrip("#"))
    plain = clean(chunk.lstrip("# ")).strip()
    if 0 < level < 7 and chunk[level : level + 1] == " " and "\n" not in chunk:
        return Block(Kind.HEADING, chunk.rstrip(), plain, level)
    if set(chunk.strip()) <= set("-*_ ") and len(chunk.replace(" ", "")) > 2:
        return Block(Kind.RULE, "---", "")
    return Block(Kind.TEXT, "\n".join(line.rstrip() for line in chunk.split("\n")), plain)


def without_title(blocks: list[Block], title: str) -> list[Block]:
    """Pages show their title above the text, where ours does too."""
    same = blocks and blocks[0].kind in (Kind.HEADING, Kind.TEXT) and blocks[0].plain.casefold() == title.casefold()
    return blocks[1:] if same else blocks


def divided(post: Post, blocks: list[Block], around: Surroundings) -> Parts:
    """What WordPress says of the language of a post counts; what a page says may be of its frame only."""
    if post.group or (post.lang in around.languages and post.id):
        found = parts(blocks, around.languages, post.lang)
        others = [block for lang, each in found.by_lang.items() if lang != post.lang for block in each]
        return Parts({post.lang: blocks} if blocks else {}, [(block, post.lang) for block in others], [])
    return parts(blocks, around.languages, language(post, around))


def language(post: Post, around: Surroundings) -> str:
    """Of a text that does not show it."""
    found = identify(post.title, around.languages)
    if found.lang in around.languages:
        return found.lang
    return post.lang if post.lang in around.languages else around.fallback


def strangers(split: Parts, around: Surroundings) -> list[Note]:
    """Languages that the site does not have."""
    counts: dict[str, int] = {}
    for block, _ in split.doubtful:
        lang = identify(block.plain, around.languages)
        if lang.sure and lang.lang not in around.languages:
            counts[lang.lang] = counts.get(lang.lang, 0) + 1
    found = N_("a part seems to be in a language that this site does not have (“{lang}”): paragraphs: {n}")
    do = N_("it was left where it stood; type: python3 tasks.py add-language {lang}, or take it out")
    return [Note(found, do, {"lang": lang, "n": n}) for lang, n in counts.items()]


def home(note: Note, found: Sequence[Version]) -> Version:
    """The version that has what a note is about; the first where that is in none."""
    said = [str(value) for name, value in note.values.items() if name != "words" and len(str(value)) > 3]
    places = (version for version in found for block in version.blocks if any(each in block.markdown for each in said))
    return next(places, found[0])


def worded(version: Version, no_words: str, around: Surroundings) -> None:
    """What stands in for a picture's words is in the language of the file."""
    said = around.speakers[version.lang].gettext(NO_WORDS)
    old, new = f"![{no_words}](", f"![{said}]("
    version.blocks = [
        replace(block, markdown=block.markdown.replace(old, new)) if old in block.markdown else block
        for block in version.blocks
    ]
    version.notes = [
        replace(note, values={**note.values, "words": said}) if note.values.get("words") == no_words else note
        for note in version.notes
    ]
