"""What the reader makes of bytes that nobody would think of: `python -m tests.hostile.fuzz -max_total_time=60`.

Each input is the bytes of a file, read as every kind of entry in every language in turn. It must give a document or at
least one error, in whatever time libFuzzer allows, and never an exception; what is made of it must be harmless HTML.
"""

import sys
from html.parser import HTMLParser

import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]  # for Linux on x86-64 alone

with atheris.instrument_imports(include=["plugins.read", "plugins.safety", "markdown"]):
    from plugins.problems.problem import Severity
    from plugins.read.findings import Findings
    from plugins.read.found import SourceFile
    from plugins.read.read_document import read_document
    from plugins.read.schema import KINDS

LANGUAGES = ("en", "ru", "nl", "ar")


class Harmless(HTMLParser):
    """Raises for what could do something in a reader's browser, or ask somebody else for something."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "style", "iframe", "object", "embed", "form", "base", "meta", "link", "svg"}:
            raise AssertionError(tag)
        for name, value in attrs:
            address = "".join((value or "").split()).lower()
            if name.startswith("on") or name in {"style", "srcdoc", "formaction"}:
                raise AssertionError(name)
            if name in {"src", "href"} and address.startswith(("javascript:", "data:", "vbscript:", "file:")):
                raise AssertionError(value)
            if name == "src" and value:  # that of a picture beside the text is no part of the words
                raise AssertionError(f"a picture that is not ours: {value}")


def one(data: bytes) -> None:
    kinds = list(KINDS)
    kind = kinds[len(data) % len(kinds)]
    lang = LANGUAGES[len(data) // len(kinds) % len(LANGUAGES)]
    findings = Findings("x")
    source = SourceFile(f"{kind}/2024-01-01-x/index.{lang}.md", f"{kind}/2024-01-01-x", kind, "x", None, lang, "x")
    document = read_document(source, data, findings)
    if document is None and not any(each.severity is Severity.ERROR for each in findings.problems):
        raise AssertionError("neither a document nor an error")
    if document is not None:
        parser = Harmless()
        parser.feed("".join(part for part in document.body.parts if isinstance(part, str)))
        parser.close()


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
