"""What a build says at its end."""

from collections.abc import Iterable, Iterator
from gettext import NullTranslations

from plugins.read.document import Document
from plugins.read.front import Status


def summary(
    pages: int, changed: int, removed: int, withheld: Iterable[Document], speak: NullTranslations
) -> Iterator[str]:
    """How large the site is, what this build changed in it, and every text that is not in it, with the reason."""
    size = speak.ngettext("The site has {n} page.", "The site has {n} pages.", pages).format(n=pages)
    new = speak.ngettext("{n} file is new or changed.", "{n} files are new or changed.", changed).format(n=changed)
    gone = speak.ngettext("{n} was removed.", "{n} were removed.", removed).format(n=removed) if removed else ""
    yield " ".join(part for part in (size, new, gone) if part)
    for document in withheld:
        draft = document.front.status is Status.DRAFT
        reason = speak.gettext("a draft") if draft else speak.gettext("its day has not come")
        yield speak.gettext("Not published: {path} ({reason})").format(path=document.path, reason=reason)
