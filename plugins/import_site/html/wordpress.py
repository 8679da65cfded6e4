"""What WordPress makes of a text before it shows it: paragraphs of blank lines, and words in square brackets."""

import re
from collections.abc import Mapping
from html import escape, unescape

from plugins.import_site.html.page import Page
from plugins.import_site.html.tree import BLOCKS
from plugins.import_site.source.post import Attachment
from plugins.problems.problem import N_

_BLOCK = f"(?:{'|'.join(sorted(BLOCKS | {'hr', 'pre'}))})"
_AFTER = re.compile(rf"</?{_BLOCK}\b[^<>]*>\s*$|-->\s*$", re.IGNORECASE)
_BEFORE = re.compile(rf"\s*</?{_BLOCK}\b[^<>]*>|\s*<!--", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>\s*$", re.IGNORECASE)
_PRE = re.compile(r"(<pre\b.*?</pre\s*>)", re.DOTALL | re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))""")
_CAPTION = re.compile(r"\[(?:wp_)?caption\b([^\]]*)\](.*?)\[/(?:wp_)?caption\]", re.DOTALL)
_GALLERY = re.compile(r"\[gallery\b([^\]]*)\]")
_EMBED = re.compile(r"\[(embed|video|audio|youtube|vimeo)\b([^\]]*)\](?:(.*?)\[/\1\])?", re.DOTALL)
_OTHER = re.compile(r"(?<!\[)\[(/?)([a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)((?:\s+[^\[\]<>]*|/)?)\](?![\](])")
_PLAIN = frozenset({"sic", "edit", "ред", "note"})
_IMAGE = re.compile(r"(?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:</a>)?", re.IGNORECASE)
_ALONE = re.compile(r"(?:^|(?<=\n\n)|(?<=\n))[ \t]*(https?://[^\s<>\"]+)[ \t]*(?=\n|$)")


def prepared(html: str, attachments: Mapping[str, Attachment], page: Page) -> str:
    """HTML as a reader's browser got it."""
    html = _CAPTION.sub(_figure, html)
    html = _GALLERY.sub(lambda match: gallery(match[1], attachments, page), html)
    html = _EMBED.sub(embed, html)
    html = _OTHER.sub(lambda match: other(match, page), html)
    html = _ALONE.sub(lambda match: f'<a href="{escape(match[1])}">{match[1]}</a>', html)
    return html if "<!-- wp:" in html else with_paragraphs(html)


def attributes(written: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(unescape(written))
    return {name.lower(): double or single or bare for name, double, single, bare in found}


def _figure(match: re.Match[str]) -> str:
    """[caption]<img …> words[/caption]; older ones have the words as an attribute."""
    image = _IMAGE.search(match[2])
    said = attributes(match[1]).get("caption", "")
    words = (match[2][image.end() :] if image else match[2]).strip() or escape(said)
    return f"\n\n<figure>{image[0] if image else ''}<figcaption>{words}</figcaption></figure>\n\n"


def gallery(written: str, attachments: Mapping[str, Attachment], page: Page) -> str:
    numbers = re.findall(r"\d+", attributes(written).get("ids", "") or attributes(written).get("include", ""))
    if not numbers:
        page.note(N_("a gallery of all pictures of the text stood here"), N_("put in those that matter"))
    unknown = [number for number in numbers if number not in attachments]
    if unknown:
        found, do = N_("a gallery has pictures that the export does not name: {numbers}"), N_("put them in by hand")
        page.note(found, do, numbers=", ".join(unknown))
    return "\n\n" + "\n\n".join(figure(attachments[number]) for number in numbers if number in attachments) + "\n\n"


def figure(each: Attachment) -> str:
    caption = f"<figcaption>{escape(each.caption)}</figcaption>" if each.caption else ""
    return f'<figure><img src="{escape(each.address)}" alt="{escape(each.alt)}">{caption}</figure>'


def embed(match: re.Match[str]) -> str:
    given = attributes(match[2])
    named = (given.get(name, "") for name in ("src", "mp4", "mp3", "webm", "ogv", "m4a", "url", "id"))
    address = (match[3] or "").strip() or next((each for each in named if each.startswith("http")), "")
    address = re.sub(r"<[^>]*>", "", unescape(address))
    return f'\n\n<iframe src="{escape(address)}"></iframe>\n\n' if address else match[0]


def other(match: re.Match[str], page: Page) -> str:
    """What some plugin made: its name goes, what it stood around stays."""
    closing, name, rest = match.groups()
    if name in _PLAIN or (not rest.strip() and not closing and f"[/{name}]" not in match.string):
        return match[0]
    if not closing:
        found, do = N_("a part made by a plugin of WordPress stood here: {written}"), N_("look what is missing")
        page.note(found, do, written=unescape(match[0])[:200])
    return ""


def with_paragraphs(html: str) -> str:
    """Blank lines become paragraphs, and single line ends stay, as WordPress's own editor has it; not within code."""
    parts = _PRE.split(html.strip())
    return "".join(part if part[:4].lower() == "<pre" else broken(part) for part in parts)


def broken(html: str) -> str:
    first, *rest = html.split("\n")
    parts, before = [first], first
    for line in rest:
        beside = _AFTER.search(before) or _BEFORE.match(line) or _BREAK.search(before)
        parts.append(f"\n{line}" if beside and line.strip() else f"<br>\n{line}")
        before = line
    return "".join(parts)
