"""Which pictures are published."""

from msgspec.structs import replace

from plugins.cache.store import packed
from plugins.link.entry import Entry
from plugins.pictures.used import shown, twins
from plugins.read.document import Body, Document, FileRef
from plugins.read.front import News, Status

FOLDER = "news/2024-01-01-x"


def document(lang: str, *pictures: str, cover: str = "", status: Status = Status.PUBLISHED) -> Document:
    refs = tuple(FileRef(f"{FOLDER}/{picture}", 9, picture) for picture in pictures)
    return Document(
        path=f"{FOLDER}/index.{lang}.md",
        entry=FOLDER,
        kind="news",
        name="x",
        folder_date=None,
        lang=lang,
        digest="",
        stamp="",
        front_digest="",
        front=News(title="x", cover=cover, status=status),
        lines={"cover": 3},
        has_text=True,
        refs=refs,
        stored_body=packed(Body(refs, (), frozenset(), "")),
    )


def entry(original: Document, *public: Document) -> Entry:
    versions = {version.lang: version for version in public}
    return Entry(FOLDER, "news", "x", original, versions, None, "")


def names(*entries: Entry) -> list[str]:
    return [use.path.rpartition("/")[2] for use in shown(entries)]


def test_pictures_of_all_public_versions_are_published_once() -> None:
    original, translation = document("en", "a.jpg", "b.jpg", cover="c.jpg"), document("nl", "a.jpg", "d.jpg")
    assert names(entry(original, original, translation)) == ["a.jpg", "b.jpg", "c.jpg", "d.jpg"]


def test_of_a_draft_only_the_cover_that_its_translations_share_is_published() -> None:
    draft = document("en", "secret.jpg", cover="c.jpg", status=Status.DRAFT)
    assert names(entry(draft, document("nl", "a.jpg"))) == ["a.jpg", "c.jpg"]


def test_two_pictures_never_become_one_file() -> None:
    original = document("en", "lawn.jpg", "lawn.png", "other.jpg")
    problem, *rest = twins(shown([entry(original, original)]))
    assert not rest
    assert (problem.path, problem.line) == (original.path, 9)
    assert problem.values == {"name": "lawn.png", "other": "lawn.jpg"}


def test_replacing_a_draft_publishes_its_pictures() -> None:
    draft = document("en", "a.jpg", status=Status.DRAFT)
    ready = replace(draft, front=News(title="x"))
    assert names(entry(draft)) == []
    assert names(entry(ready, ready)) == ["a.jpg"]
