"""An entry's text with its links and pictures resolved for one language and one place."""

from markupsafe import Markup

from plugins.page.desk import Desk
from plugins.page.models import Prose
from plugins.read.document import Document, EntryRef, FileRef, Part


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
            return root + target(desk, document, part)
        case FileRef(path=path):
            picture = desk.pictures[path]
            return f'{root}{picture.path}" width="{picture.width}" height="{picture.height}'
    return part


def target(desk: Desk, document: Document, ref: EntryRef) -> str:
    """The entry's page in the reader's language, also where the author named one version of it; where that language
    shows nothing of the entry, in the version named or the text's own language, or in any."""
    order = [desk.lang, ref.lang or document.lang, *desk.site.languages]
    shown = next(s for lang in order if (s := desk.all_contents[lang].shown.get(ref.entry)))
    has_place = ref.fragment and ref.fragment in shown.text.body.ids
    return f"{shown.path}#{ref.fragment}" if has_place else shown.path
