"""The versions of one folder: which is the original, and whether the others agree with it."""

from collections.abc import Iterator, Sequence

from plugins.link.withdrawal import withdrawn
from plugins.problems.problem import N_, Problem
from plugins.read.document import Document
from plugins.read.schema import KINDS, SHARED


def original_of(documents: Sequence[Document]) -> Document | None:
    """The one version without `translated_from`; None where there is none, or more than one."""
    originals = [document for document in documents if document.front.translated_from is None]
    return originals[0] if len(originals) == 1 else None


def problems_of(documents: Sequence[Document]) -> Iterator[Problem]:
    """What is wrong between the versions of one folder."""
    original = original_of(documents)
    unknown = list(sources(documents))
    yield from unknown
    if original:
        for document in documents:
            if document is not original:
                yield from disagreements(document, original)
                yield from undescribed(document, original)
    elif not unknown:
        yield from unclear_original(documents)
    yield from withdrawn(documents)


def sources(documents: Sequence[Document]) -> Iterator[Problem]:
    """Every translation must come from another version that is there."""
    languages = {document.lang for document in documents}
    for document in documents:
        source = document.front.translated_from
        told = source is None or not source.lang  # an unreadable line has its own problem already
        if source and not told and (source.lang == document.lang or source.lang not in languages):
            yield Problem(
                document.path,
                document.lines.get("translated_from", 1),
                N_("“translated_from” says {lang}, but this folder has no other file index.{lang}.md"),
                N_("write the language that this text was translated from, or delete the line if it is the original"),
                {"lang": source.lang},
            )


def unclear_original(documents: Sequence[Document]) -> Iterator[Problem]:
    """Exactly one version is the original, because the shared facts stand there."""
    originals = [document for document in documents if document.front.translated_from is None]
    if not originals:
        yield Problem(
            documents[0].path,
            documents[0].lines.get("translated_from", 1),
            N_("every version in this folder is marked as a translation"),
            N_("delete the line “translated_from” in the version that was written first"),
        )
    for document in originals[1:]:
        yield Problem(
            document.path,
            1,
            N_("this folder has two originals: {first} and this file"),
            N_("add the line “translated_from: {lang}” to this file if it is a translation of the other"),
            {"first": originals[0].path.rpartition("/")[2], "lang": originals[0].lang},
        )


def disagreements(translation: Document, original: Document) -> Iterator[Problem]:
    """A translation that repeats a shared fact must agree with the original."""
    if SHARED[translation.kind].isdisjoint(translation.lines):  # nearly all
        return
    for key in sorted(SHARED[translation.kind] & set(translation.lines)):
        field = KINDS[translation.kind].keys[key].field
        if getattr(translation.front, field) != getattr(original.front, field):
            yield Problem(
                translation.path,
                translation.lines[key],
                N_("“{key}” differs from the original, {original}"),
                N_("delete this line: “{key}” is written once, in the original, and holds for all languages"),
                {"key": key, "original": original.path.rpartition("/")[2]},
            )


def undescribed(translation: Document, original: Document) -> Iterator[Problem]:
    """The cover is the original's, but each language describes it in its own words."""
    if original.front.cover and translation.front.cover_alt is None and translation.has_text:
        yield Problem(
            translation.path,
            translation.lines.get("title", 1),
            N_("the original has a cover picture, and this translation does not say what it shows"),
            N_('write a line “cover_alt: …”, or “cover_alt: ""” if the picture is only decoration'),
        )
