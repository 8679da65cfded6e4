"""A text in Markdown, cut where a translator can go part by part."""

import re

_FENCE = re.compile(r"[ >]*(?P<fence>`{3,}|~{3,})")
_ITEM = re.compile(r" {0,3}(?:[*+-]|\d+[.)]|\[\^[^\]]+\]:)[ \t]")
_COMMENT = re.compile(r"\s*<!--.*?-->\s*", re.DOTALL)
_DEFINITION = re.compile(r"^ {0,3}:[ \t]", re.MULTILINE)


def blocks(text: str) -> list[str]:
    """The parts between blank lines. What only makes sense together stays together: lists, definitions, code.

    Comments are left out: nobody reads them.
    """
    parts: list[str] = []
    for chunk in re.split(r"\n(?:[ \t]*\n)+", text.strip("\n")):
        if parts and _belongs(chunk, parts[-1]):
            parts[-1] += f"\n\n{chunk}"
        elif chunk.strip():
            parts.append(chunk)
    return [part for part in parts if not _COMMENT.fullmatch(part)]


def _belongs(chunk: str, before: str) -> bool:
    return (
        _open_fence(before)
        or (before.startswith("<!--") and "-->" not in before)
        or chunk.startswith(("    ", "\t"))
        or bool(_ITEM.match(chunk) and _ITEM.match(before))
        or bool(_DEFINITION.search(chunk) and _DEFINITION.search(before))
    )


def _open_fence(text: str) -> bool:
    """Whether the text ends within fenced code."""
    fence = ""
    for line in text.split("\n"):
        match = _FENCE.match(line)
        if match and not fence:
            fence = match["fence"]
        elif match and match["fence"].startswith(fence):
            fence = ""
    return bool(fence)
