"""Whether what a translation was made from has changed since: the hash in `translated_from: en@<hash>` tells."""

from collections.abc import Mapping

from plugins.read.document import Document


def newer_source(version: Document, versions: Mapping[str, Document]) -> Document | None:
    """What the version was made from, as it is now, where that is another text than it was then.

    `versions` by language. None without a hash, of which nobody can tell, and where the source is not among them.
    """
    mark = version.front.translated_from
    source = versions.get(mark.lang) if mark and mark.digest else None
    return source if mark and source and not is_of(mark.digest, source) else None


def is_of(stamp: str, source: Document) -> bool:
    """Whether a stamp, which may be the beginning of a hash, is of the source as it is now."""
    return source.digest.startswith(stamp) or source.stamp.startswith(stamp)
