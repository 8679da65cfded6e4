"""Pages and sites of a few lines, for the tests of single rules."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from plugins.checks.look import look
from plugins.checks.page import Page
from plugins.checks.rule import Finding
from plugins.checks.subject import Subject
from plugins.checks.whole import Whole
from tests.checks.small import surroundings

URL = "https://www.lgbtworldbeside.org/"
POLICY = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'"
PATH = "en/a/index.html"


def html(body: str = "", head: str = "", title: str = "A", lang: str = "en", policy: str = POLICY) -> str:
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n' if policy else ""
    return (
        f'<!doctype html>\n<html lang="{lang}" dir="ltr">\n<head>\n<meta charset="utf-8">\n{meta}'
        f"<title>{title}</title>\n{head}</head>\n<body>\n<h1>A</h1>\n{body}\n</body>\n</html>"
    )


def page(body: str = "", path: str = PATH, head: str = "", title: str = "A", policy: str = POLICY) -> Page:
    return of(html(body, head, title, policy=policy), path)


def of(source: str, path: str = PATH) -> Page:
    return Page(path, source.encode(), URL, ("en", "ru", "nl"))


def whole(folder: Path, files: Mapping[str, str | bytes], texts: Mapping[str, str] | None = None) -> Whole:
    """A site of these files in the output, and texts of a content folder, whether or not they belong together."""
    subject = Subject(folder / "output", folder / "content", folder / "cache", URL, ("en", "ru", "nl"))
    for place, each in ((subject.output, files), (subject.content, texts or {})):
        place.mkdir(parents=True)
        for path, content in each.items():
            file = place / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)
    site = Whole(subject, look(subject))
    with surroundings():
        assert site.texts.site  # read now, while the time stands still
    return site


def said(findings: Iterable[Finding]) -> list[str]:
    """What was found, in English."""
    return [finding.found.format_map(dict(finding.values)) for finding in findings]


OfPage = Callable[[Page], Iterable[Finding]]
