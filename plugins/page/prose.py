"""An entry's text with its links and pictures resolved for one language and one place."""

from markupsafe import Markup

from plugins.edition.shown import Shown
from plugins.page.attachments import attachment_label
from plugins.page.desk import Desk
from plugins.page.destination import destination, language_label, real_path
from plugins.page.models import Prose
from plugins.page.pictures import in_text
from plugins.read.document import AttachedEnd, AttachedRef, Document, EntryEnd, EntryRef, FileRef, Part


def prose(desk: Desk, document: Document, root: str, *, covered: bool = False) -> Prose:
    """`root` is the way to the site's root: "../../../", or its whole address for feeds. `covered`: another picture
    stands above; else the first of the text is one that readers may see at once."""
    foreign = document.lang != desk.lang
    return Prose(
        Markup(html(desk, document, root, covered=covered)),
        document.lang if foreign else "",
        desk.site.languages[document.lang].dir if foreign else "",
    )


def html(desk: Desk, document: Document, root: str, *, covered: bool = False) -> str:
    parts = desk.body(document).parts
    if len(parts) == 1 and isinstance(parts[0], str):
        return parts[0]  # and not a copy: feeds keep it
    first = None if covered else next((part for part in parts if isinstance(part, FileRef)), None)
    return "".join([resolve(desk, document, part, root, first) for part in parts])


def resolve(desk: Desk, document: Document, part: Part, root: str, first: FileRef | None) -> str:
    match part:
        case EntryRef():
            shown = target(desk, document, part)
            lang = shown.head.lang
            hreflang = f'" hreflang="{lang}' if lang != desk.lang else ""
            return f"{root}{target_path(desk, part, shown, root)}{hreflang}"
        case EntryEnd():
            return language_label(desk, target(desk, document, part).head.lang)
        case FileRef():
            return in_text(desk, document, part, root, part is first)
        case AttachedRef(path=path):
            return f"{root}{desk.attachments[path].path}"
        case AttachedEnd(path=path):
            return attachment_label(desk, desk.attachments[path])
    return part


def target(desk: Desk, document: Document, ref: EntryRef | EntryEnd) -> Shown:
    """In the reader's language, also where the author named one version; then in that, then in the text's own."""
    return destination(desk, ref.entry, ref.lang or document.lang, document.lang)


def target_path(desk: Desk, ref: EntryRef, shown: Shown, root: str) -> str:
    """On pages, the entry's place in the reader's own tree. From a feed, which has no frame around what it shows, the
    version itself."""
    path = real_path(shown) if root == desk.site.url else shown.path
    has_place = ref.fragment and ref.fragment in desk.body(shown.text).ids
    return f"{path}#{ref.fragment}" if has_place else path
