"""Headings of a text that begin with the second level, and skip none."""

from msgspec.structs import replace

from plugins.import_site.html.block import Block, Kind


def levelled(blocks: list[Block]) -> list[Block]:
    """The order among them stays."""
    found: list[Block] = []
    above: list[int] = []  # the old levels of the headings that are open
    for block in blocks:
        if block.kind is not Kind.HEADING:
            found.append(block)
            continue
        while above and above[-1] >= block.level:
            above.pop()
        above.append(block.level)
        level = min(len(above) + 1, 6)
        markdown = f"{'#' * level} {block.markdown.lstrip('#').lstrip(' ')}"
        found.append(replace(block, markdown=markdown, level=level))
    return found
