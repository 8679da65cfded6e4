"""The theme's many small style files as the one that readers fetch."""

import re
from pathlib import Path

import rcssmin  # type: ignore[import-untyped]  # it comes without type information

IMPORT = re.compile(r'@import\s+(?:url\()?"(?P<file>[^"]+)"\)?(?:\s+layer\((?P<layer>[\w.-]+)\))?(?P<media>[^;]*);')


def bundle(index: Path) -> bytes:
    """`index` with every `@import "file" layer(name) media;` replaced by that file, minified.

    As browsers do it (CSS Cascade 5, section 2), but once. Raises FileNotFoundError for a file that is not there.
    """
    return str(rcssmin.cssmin(inlined(index))).encode()


def inlined(path: Path) -> str:
    def content(match: re.Match[str]) -> str:
        text = inlined(path.parent / match["file"])
        if match["layer"]:
            text = f"@layer {match['layer']} {{\n{text}\n}}"
        return f"@media {match['media'].strip()} {{\n{text}\n}}" if match["media"].strip() else text

    return IMPORT.sub(content, path.read_text(encoding="utf-8"))
