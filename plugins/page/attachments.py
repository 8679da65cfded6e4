"""Documents beside a text: what is said of one where it is linked to."""

from markupsafe import Markup

from plugins.page.desk import Desk
from plugins.page.models import Attachment

NO_BREAK = "\u00a0"


def attachment_label(desk: Desk, attachment: Attachment) -> Markup:
    """ " (PDF, 3 pages, 240 KB)", in the reader's language."""
    pages = desk.ngettext("{n} page", "{n} pages", attachment.pages) if attachment.pages else ""
    said = ", ".join(filter(None, (attachment.kind, pages, size(desk, attachment.bytes)))).replace(" ", NO_BREAK)
    said = said.replace(f",{NO_BREAK}", ", ")
    return Markup(' <small lang="{}" dir="{}">({})</small>').format(desk.lang, desk.language.dir, said)


def size(desk: Desk, count: int) -> str:
    """Rounded up: nobody shall pay for more than was said."""
    kilobytes = -(-count // 1000)
    if kilobytes < 1000:
        # Translators: kilobytes
        return desk.gettext("{n} KB").format(n=kilobytes)
    # Translators: megabytes
    return desk.gettext("{n} MB").format(n=-(-kilobytes // 1000))
