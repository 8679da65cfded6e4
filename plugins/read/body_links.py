"""Where the address of a link or a picture leads, from the address alone.

`news/2024-03-28-belgium` begins with a kind: it counts from the content folder. Everything else that is no web address
counts from the entry's own folder, as files do: `../2019-x`, `../2019-x/index.ru.md`.
"""

import re
from unicodedata import normalize
from urllib.parse import unquote

from msgspec import Struct

from plugins.problems.problem import N_
from plugins.read.schema import KINDS
from plugins.read.values.names import ATTACHMENTS

ENTRY_KINDS = frozenset(KINDS)
SCHEMES = frozenset({"http", "https", "mailto", "tel"})

# An ordinary web address, which is the same to everybody: no sanitiser and no browser would change anything in it.
PLAIN_ADDRESS = re.compile(r"https?://(?:[a-z0-9]++(?:-[a-z0-9]++)*+\.)++[a-z]{2,}+(?:/[^\"<>&\\\s]*+)?+")
_EMAIL = re.compile(r"[^\s/@]+@[^\s/@]+\.[^\s/@]+")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_IGNORED = re.compile(r"[\x00-\x20]+")  # browsers see "javascript:" in "java\nscript:" (WHATWG URL, basic parser)
_VERSION = re.compile(r"index\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.md")


class Outside(Struct, frozen=True):
    """Leaves the site; `web` is False for mail and telephone."""

    href: str
    web: bool


class Inside(Struct, frozen=True):
    """An entry's folder; `lang` where one version is named."""

    entry: str
    lang: str
    fragment: str


class Here(Struct, frozen=True):
    """A place in the same text."""

    fragment: str


class Refused(Struct, frozen=True):
    """`found` has the place {written}."""

    found: str
    do: str


class Attached(Struct, frozen=True):
    """A document beside a text; its path from the content folder down."""

    path: str


Target = Outside | Inside | Here | Attached | Refused


def scheme(address: str) -> str:
    """`https` of `https://…`; empty for a relative address."""
    match = _SCHEME.match(_IGNORED.sub("", address))
    return match[1].lower() if match else ""


def link_target(written: str, folder: str) -> Target:
    """Where `written` leads to in a text of the entry `folder`."""
    known = scheme(written)
    if known and known not in SCHEMES:
        return FORBIDDEN_SCHEME
    if known:
        return Outside(written.strip().replace(" ", "%20"), known.startswith("http"))
    if written.startswith(("//", "\\\\")):
        return NO_SCHEME
    if _EMAIL.fullmatch(written.strip()):
        return NO_MAILTO
    path, _, fragment = written.strip().partition("#")
    fragment = normalize("NFC", unquote(fragment))
    if not path:
        return Here(fragment) if fragment else EMPTY
    if path.startswith("/"):
        return SITE_PATH
    return _entry(unquote(path), fragment, folder)


def _entry(path: str, fragment: str, folder: str) -> Inside | Attached | Refused:
    segments = content_path(path, folder)
    if segments is None:
        return OUTSIDE_CONTENT
    if len(segments) == 3 and segments[0] in ENTRY_KINDS and segments[2].lower().endswith(ATTACHMENTS):
        return Attached("/".join(segments))
    lang = ""
    if match := _VERSION.fullmatch(segments[-1]) if segments else None:
        lang = match[1]
        segments = segments[:-1]
    if len(segments) != 2 or segments[0] not in ENTRY_KINDS or "." in segments[1]:
        return NO_ENTRY
    return Inside("/".join(segments), lang, fragment)


def content_path(path: str, folder: str) -> tuple[str, ...] | None:
    """The segments of `path` from the content folder down; None where it climbs out of that."""
    names = normalize("NFC", path).split("/")
    segments = [] if names[0] in ENTRY_KINDS else folder.split("/")
    for name in names:
        if name == ".." and not segments:
            return None
        if name == "..":
            segments.pop()
        elif name not in ("", "."):
            segments.append(name)
    return tuple(segments)


def picture_path(written: str, folder: str) -> str | Refused:
    """The picture's path from the content folder down."""
    if scheme(written) or written.startswith(("//", "\\\\")):
        return REMOTE_PICTURE
    path = unquote(written.strip())
    if not path or path.startswith("/"):
        return NO_PICTURE
    segments = content_path(path, folder)
    if segments is None:
        return OUTSIDE_CONTENT
    return "/".join(segments) if len(segments) > 2 else NO_PICTURE


FORBIDDEN_SCHEME = Refused(
    N_("the link “{written}” is not allowed"),
    N_("link to an address that begins with https://, http://, mailto: or tel:"),
)
NO_SCHEME = Refused(N_("the link “{written}” has no https:"), N_("write the whole address, beginning with https://"))
NO_MAILTO = Refused(N_("the link “{written}” is an e-mail address"), N_("write “mailto:{written}”"))
EMPTY = Refused(N_("a link leads nowhere: its address is empty"), N_("write an address between the round brackets"))
SITE_PATH = Refused(
    N_("the link “{written}” begins with “/”"),
    N_("link to the folder of the entry instead, such as news/2024-03-28-belgium-opens-its-doors"),
)
OUTSIDE_CONTENT = Refused(
    N_("“{written}” leads out of the content folder"),
    N_("write fewer “../”, or the folder from the content folder down"),
)
NO_ENTRY = Refused(
    N_("the link “{written}” leads to no entry"),
    N_(
        "write https:// before a web address, or the folder of an entry such as news/2024-03-28-belgium-opens-its-doors"
    ),
)
REMOTE_PICTURE = Refused(
    N_("the picture “{written}” is not on this site"),
    N_("put the picture’s file beside the text and write its name, such as ![…](meeting.jpg)"),
)
NO_PICTURE = Refused(
    N_("the picture’s address “{written}” is not a file beside the text"),
    N_("put the picture’s file beside the text and write its name, such as ![…](meeting.jpg)"),
)
