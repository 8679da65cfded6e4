"""The picture that the old site showed above a text."""

from plugins.import_site.entries.album import Album
from plugins.import_site.entries.bundle import Bundle
from plugins.import_site.entries.convert import NO_WORDS, Surroundings
from plugins.import_site.tongues.identify import identify
from plugins.importing.key import Key, words


def cover(bundle: Bundle, album: Album, around: Surroundings) -> tuple[str, str]:
    """The picture that the old site showed above the text, if it was given, and what its source says of it."""
    for post in bundle.posts:
        known = around.attachments.get(post.cover_id)
        address = post.cover or (known.address if known else "")
        if address and (name := album.take(address)):
            return name, post.cover_alt or (known.alt if known else "") or album.shows.get(name, "")
    return "", ""


def described(alt: str, lang: str, around: Surroundings) -> list[Key]:
    """What the cover shows, in the language of the file: a description in another is none."""
    fits = alt and identify(alt, around.languages).lang in ("", lang)
    return words("cover_alt", alt if fits else around.speakers[lang].gettext(NO_WORDS))
