"""An entry's text with its links and pictures resolved for one language and one place."""

from markupsafe import Markup

from plugins.edition.shown import Shown
from plugins.page.desk import Desk
from plugins.page.destination import destination, language_label, real_path
from plugins.page.models import Prose
from plugins.read.document import Document, EntryEnd, EntryRef, FileRef, Part


def prose(desk: Desk, document: Document, root: str) -> Prose:
    """`root` is the way to the site's root: "../../../", or its whole address for feeds."""
    foreign = document.lang != desk.lang
    return Prose(
        Markup("".join(resolve(desk, document, part, root) for part in document.body.parts)),
        document.lang if foreign else "",
        desk.site.languages[document.lang].dir if foreign else "",
    )


def resolve(desk: Desk, document: Document, part: Part, root: str) -> str:
    match part:
        case EntryRef():
            shown = target(desk, document, part)
            lang = shown.head.lang
            hreflang = f'" hreflang="{lang}' if lang != desk.lang else ""
            return f"{root}{target_path(desk, part, shown, root)}{hreflang}"
        case EntryEnd():
            return language_label(desk, target(desk, document, part).head.lang)
        case FileRef(path=path):
            picture = desk.pictures[path]
            return f'{root}{picture.path}" width="{picture.width}" height="{picture.height}'
    return part


def target(desk: Desk, document: Document, ref: EntryRef | EntryEnd) -> Shown:
    """In the reader's language, also where the author named one version; then in that, then in the text's own."""
    return destination(desk, ref.entry, ref.lang or document.lang, document.lang)


def target_path(desk: Desk, ref: EntryRef, shown: Shown, root: str) -> str:
    """On pages, the entry's place in the reader's own tree. From a feed, which has no frame around what it shows, the
    version itself."""
    path = real_path(shown) if root == desk.site.url else shown.path
    has_place = ref.fragment and ref.fragment in shown.text.body.ids
    return f"{path}#{ref.fragment}" if has_place else path
