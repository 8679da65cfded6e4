"""Posts that are one text in several languages, and posts that were exported twice."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from plugins.import_site.source.post import Post
from plugins.importing.note import Note
from plugins.problems.problem import N_


class Bundle(Struct):
    """What becomes one entry: one post, or its translations, each in a language of its own."""

    posts: list[Post]
    notes: list[Note]

    @property
    def first(self) -> Post:
        return self.posts[0]


def bundles(posts: Sequence[Post]) -> list[Bundle]:
    """In the order of the files. Two posts of a group in one language are two texts: one of them is marked wrongly."""
    found: list[Bundle] = []
    by_group: dict[str, Bundle] = {}
    for post in posts:
        bundle = by_group.get(post.group) if post.group and post.lang else None
        if bundle and post.lang not in {each.lang for each in bundle.posts} and bundle.first.type == post.type:
            bundle.posts.append(post)
            continue
        if bundle:
            told = N_("another text is said to be the same in the same language: “{title}”")
            bundle.notes.append(Note(told, N_("look which of the two is meant"), {"title": post.title}))
        found.append(Bundle([post], []))
        if post.group and post.lang:
            by_group.setdefault(post.group, found[-1])
    for bundle in found:
        bundle.posts.sort(key=lambda post: str(post.date or "9"))
    return found


def without_twins(posts: Sequence[Post]) -> Iterator[Post]:
    """Each once, though it may be in an export and in a feed; what only the later one says is added."""
    by_key: dict[str, int] = {}
    found: list[Post] = []
    for post in posts:
        names = [name for name in (post.key, plain_address(post.address)) if name]
        at = next((by_key[name] for name in names if name in by_key), None)
        if at is None:
            at = len(found)
            found.append(post)
        elif not (found[at].html or found[at].text):
            found[at] = post
        else:
            told = N_("it is also in {file}, line {line}")
            note = Note(told, N_("that one was left out"), {"file": post.file, "line": post.line})
            found[at] = replace(found[at], notes=(*found[at].notes, note))
        by_key |= dict.fromkeys(names, at)
    return iter(found)


def plain_address(address: str) -> str:
    """Without what does not change where it leads."""
    return address.partition("://")[2].partition("#")[0].removeprefix("www.").rstrip("/").casefold()
