"""Where a link to an entry leads a reader, and what is said of it where that is not in the reader's language."""

from collections.abc import Iterator

from markupsafe import Markup

from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.languages.language import language_name
from plugins.page.desk import Desk


def destination(desk: Desk, entry: str, *others: str) -> Shown:
    """The entry as the reader's language shows it, be it by another's text; where it shows nothing of it, a version in
    the first of the `others`, or in any language. What is hidden comes last: it is for those who know its address.

    The entry must have a version that is published: the stages before tell where one is missing.
    """
    last = None
    for shown in places(desk, entry, others):
        if shown.listed:
            return shown
        last = last or shown
    assert last is not None, entry
    return last


def places(desk: Desk, entry: str, others: tuple[str, ...]) -> Iterator[Shown]:
    """Best first; in the trees of other languages only what is really in them."""
    for lang in dict.fromkeys([desk.lang, *others, *desk.site.languages]):
        shown = desk.all_contents[lang].shown.get(entry)
        if shown and (shown.own or lang == desk.lang):
            yield shown


def real_path(shown: Shown) -> str:
    """The address of the version that is shown, in its own language."""
    return address.entry_page(shown.entry, shown.head.lang)


def language_label(desk: Desk, lang: str) -> Markup:
    """Said behind the words of a link: " (Russian)"; it stands among words of any language, and says its own."""
    if lang == desk.lang:
        return Markup("")
    name = language_name(lang, desk.language)
    return Markup(' <small lang="{}" dir="{}">({})</small>').format(desk.lang, desk.language.dir, name)
