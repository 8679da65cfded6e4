"""Steps of Python-Markdown that are left out where they have nothing to do.

Each class here does exactly what its base class does, at less cost for the common text; property tests hold them
against the stock converter.
"""

from functools import cached_property

from markdown import Markdown
from markdown.extensions.fenced_code import FencedBlockPreprocessor, FencedCodeExtension
from markdown.preprocessors import HtmlBlockPreprocessor, NormalizeWhitespace
from markdown.treeprocessors import UnescapeTreeprocessor
from markdown.util import ETX, STX

from plugins.read.markdown_blocks import MarkedBlocks
from plugins.read.markdown_common import Emphasis, Links

_NOT_NORMAL = (STX, ETX, "\r", "\t", "\n ")


class LeanMarkdown(Markdown):
    """With a lean block parser, and a look-up of block level tags that does not walk through a list."""

    def build_parser(self) -> "LeanMarkdown":
        super().build_parser()
        self.parser = MarkedBlocks(self)
        self.preprocessors.register(Whitespace(self), "normalize_whitespace", 30)
        self.preprocessors.register(HtmlBlocks(self), "html_block", 20)
        self.inlinePatterns.register(Links(self), "link", 160)
        self.inlinePatterns.register(Emphasis(self), "em_strong", 60)
        self.treeprocessors.register(Unescape(self), "unescape", 0)
        return self

    def is_block_level(self, tag: object) -> bool:
        known = self._block_level
        return tag in known or (isinstance(tag, str) and tag.lower().rstrip("/") in known)

    @cached_property
    def _block_level(self) -> frozenset[str]:
        """To be read when all extensions are registered."""
        return frozenset(self.block_level_elements)


class Whitespace(NormalizeWhitespace):
    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        if any(mark in text for mark in _NOT_NORMAL):
            return super().run(lines)
        return [*lines, "", ""]


class HtmlBlocks(HtmlBlockPreprocessor):
    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        return super().run(lines) if "<" in text or "&" in text else lines


class LeanFencedCode(FencedCodeExtension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the base class's name
        super().extendMarkdown(md)
        md.preprocessors.register(FencedBlocks(md, self.getConfigs()), "fenced_code_block", 25)


class FencedBlocks(FencedBlockPreprocessor):
    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        return super().run(lines) if "```" in text or "~~~" in text else lines


class Unescape(UnescapeTreeprocessor):
    def unescape(self, text: str) -> str:
        return super().unescape(text) if STX in text else text
