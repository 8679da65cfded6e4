"""What a program shows of a link to a page: Open Graph (ogp.me), which all of them read."""

from msgspec import Struct


class PreviewFrame(Struct, frozen=True, eq=False):
    """What many pages share."""

    site_name: str
    locale: str  # "ru_RU"; empty where it is not known
    others: tuple[str, ...]  # of the languages that have the page as well


class PreviewPicture(Struct, frozen=True, eq=False):
    """A PNG file."""

    url: str
    width: int
    height: int
    alt: str


class Preview(Struct, frozen=True, eq=False):
    """`url` is empty in a neutral one: the address has the title in it."""

    frame: PreviewFrame
    title: str
    description: str
    picture: PreviewPicture
    url: str = ""
    article: bool = False
    published: str = ""  # ISO 8601
    modified: str = ""
