"""All files of an import → all posts, and what is to be said of the files."""

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from plugins.import_site.entries.bundle import without_twins
from plugins.import_site.entries.media import Media, beside
from plugins.import_site.html.addresses import without_tracking
from plugins.import_site.html.tree import text_of
from plugins.import_site.source.files import files, harvested
from plugins.import_site.source.post import Attachment, Post
from plugins.import_site.tongues.identify import identify
from plugins.import_site.wish import Wish
from plugins.importing.note import Note
from plugins.problems.problem import N_

SAMPLE = 60  # posts that are asked for their language, where nobody says one


class Gathered(Struct):
    posts: list[Post] = field(default_factory=list)
    files: list[tuple[str, Note]] = field(default_factory=list)
    attachments: dict[str, Attachment] = field(default_factory=dict)
    langs: list[str] = field(default_factory=list)  # that the files name
    whole: bool = True  # nothing was lost


def gathered(wish: Wish, languages: Sequence[str]) -> Gathered:
    found = Gathered()
    for file in files(Path(wish.place)):
        shown = os.path.relpath(file) if file.is_relative_to(Path.cwd()) else str(file)
        try:
            harvest = harvested(file, shown)
        except OSError as error:
            reason = error.strerror or str(error)
            note = Note(N_("it cannot be read: {reason}"), N_("look whether you may read it"), {"reason": reason})
            found.files.append((shown, note))
            found.whole = False
            continue
        found.posts += harvest.posts
        found.attachments |= harvest.attachments
        found.langs.append(harvest.lang.partition("-")[0].lower())
        found.files += [(shown, note) for note in [*harvest.faults, *harvest.notes]]
        found.whole &= not harvest.faults
        if not harvest.posts and not harvest.faults:
            found.whole = False
            found.files.append((shown, Note(N_("there is no text in it"), N_("look whether it is the right file"))))
    found.posts = list(without_twins([known(post, found, languages) for post in found.posts]))
    found.posts = [post for post in found.posts if post.key]
    return found


def known(post: Post, found: Gathered, languages: Sequence[str]) -> Post:
    """Without a language that the site does not have; that is told, and the text has to show its own. WordPress knows
    of each text what it is in, so such a text is not taken."""
    post = replace(post, address=without_tracking(post.address))
    if not post.lang or post.lang in languages:
        return post
    told = N_("its source says that it is in “{lang}”, which this site does not have")
    do = N_("type: python3 tasks.py add-language {lang}, and import it again; or look at its language")
    note = Note(told, do, {"lang": post.lang})
    if not post.id:
        return replace(post, lang="")
    found.files.append((f"{post.file}:{post.line}", note))
    found.whole = False
    return replace(post, key="")


def fallback(wish: Wish, found: Gathered, languages: Sequence[str]) -> str:
    """The language of texts that do not show theirs: as asked for, as the files say, or as most of them are."""
    said = [wish.language, *found.langs]
    if lang := next((each for each in said if each in languages), ""):
        return lang
    counts: Counter[str] = Counter()
    for post in found.posts[:SAMPLE]:
        lang = post.lang or identify(text_of((post.html or post.text)[:4_000]), languages).lang
        counts[lang if lang in languages else ""] += 1
    del counts[""]
    return counts.most_common(1)[0][0] if counts else next(iter(languages))


def media(wish: Wish) -> Media:
    """Of the folder that was named, of what was imported itself, and of what browsers put beside a page."""
    place = Path(wish.place)
    folders = [Path(wish.media)] if wish.media else []
    folders += [place] if place.is_dir() else beside(place)
    return Media(folders)
