"""The HTML of pictures: a few sizes of each, of which the browser takes one.

AVIF comes first; JPEG, or PNG where something is transparent, is for browsers that are older (Android before 2020,
iPhones before 2022). Feeds get that alone: their readers know of nothing else.
"""

from collections.abc import Sequence

from markupsafe import Markup, escape

from plugins.edition.shown import Shown
from plugins.page.desk import Desk
from plugins.page.models import Cover, Picture, PictureFile
from plugins.read.document import Document, FileRef

SIZES = "(min-width:44rem) 40rem,92vw"  # of the column: theme/css/layout/columns.css


def element(picture: Picture, root: str, alt: str, *, first: bool = False, plain: bool = False, rest: str = "") -> str:
    """`first`: it may be seen at once, so it is not left for later. `plain`: for feeds."""
    source, lazy = f"{root}{picture.path}", "" if first else ' loading="lazy"'
    size = f'width="{picture.width}" height="{picture.height}" alt="{escape(alt)}"{rest}'
    if plain:
        return f'<img src="{source}" {size}>'
    image = f'<img src="{source}"{choice(picture.files, root)} {size}{lazy} decoding="async">'
    if not picture.modern:
        return image
    modern = choice(picture.modern, root) or f' srcset="{root}{picture.modern[0].path}"'
    return f'<picture><source type="image/avif"{modern}>{image}</picture>'


def choice(files: Sequence[PictureFile], root: str) -> str:
    """Nothing where there is none."""
    if len(files) < 2:
        return ""
    return f' srcset="{", ".join(f"{root}{file.path} {file.width}w" for file in files)}" sizes="{SIZES}"'


def in_text(desk: Desk, document: Document, ref: FileRef, root: str, first: bool) -> str:
    """A picture of a text, with what is said below it."""
    picture = desk.pictures[ref.path]
    html = element(picture, root, ref.alt, first=first, plain=root == desk.site.url, rest=ref.rest)
    credit = credited(desk, picture.credit, document.lang)
    if ref.alone:
        return html + below(str(escape(ref.caption)), credit)
    return f"{html} {credit}" if credit else html


def cover(desk: Desk, shown: Shown, root: str) -> Cover | None:
    """Above a text; its words are those of whoever wrote the head."""
    name, front = shown.entry.facts.cover, shown.head.front
    if not name:
        return None
    picture = desk.pictures[cover_key(f"{shown.entry.id}/{name}")]
    html = element(picture, root, front.cover_alt or "", first=True, plain=root == desk.site.url)
    said = below(caption(desk, shown), credited(desk, picture.credit, desk.lang))
    return Cover(Markup(html + said), picture.path)


def caption(desk: Desk, shown: Shown) -> str:
    """In its own language, which is not always the reader's."""
    words, lang = escape(shown.head.front.cover_caption), shown.head.lang
    if not words or lang == desk.lang:
        return str(words)
    return f'<span lang="{lang}" dir="{desk.site.languages[lang].dir}">{words}</span>'


def credited(desk: Desk, credit: str, around: str) -> str:
    """“Photo: COC Nederland”, among words of the language `around`."""
    if not credit:
        return ""
    # Translators: who made a picture, below it
    said = escape(desk.gettext("Photo: {name}").format(name=credit))
    own = "" if around == desk.lang else f' lang="{desk.lang}" dir="{desk.language.dir}"'
    return f"<small{own}>{said}</small>"


def below(caption: str, credit: str) -> str:
    said = " · ".join(filter(None, (caption, credit)))
    return f"<figcaption>{said}</figcaption>" if said else ""


def cover_key(path: str) -> str:
    """A cover can be cropped, where the same picture in the text is not."""
    return f"cover {path}"
