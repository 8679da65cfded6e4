"""A title for each language: of a title in several languages its own, else the heading that its part begins with."""

from collections.abc import Sequence

from plugins.import_site.entries.version import Version
from plugins.import_site.html.block import Block, Kind
from plugins.import_site.tongues.identify import identify
from plugins.import_site.tongues.titles import titles
from plugins.importing.note import Note
from plugins.problems.problem import N_

LONGEST = 150  # characters of a paragraph that can be a title


def with_titles(found: list[Version], languages: Sequence[str]) -> list[Version]:
    """All are of one post. What of its title is used nowhere is told."""
    known = titles(found[0].post.title, languages)
    if len(found) == 1 and len(known) == 1:
        known = {found[0].lang: found[0].post.title}
    for version in found:
        version.title = known.pop(version.lang, "") or heading(version)
    nameless = [version for version in found if not version.title]
    if nameless and "" in known:
        nameless.pop(0).title = known.pop("")
    for lang, title in known.items():
        told = N_("its title in another language was not used: “{title}”")
        found[0].notes.append(
            Note(told, N_("write the text in that language, or leave it"), {"title": title, "lang": lang})
        )
    for version in nameless:
        told = N_("no title was found in this language")
        version.notes.append(Note(told, N_("write it: it is “…” now")))
    return found


def heading(version: Version) -> str:
    """The heading at the beginning, which then is no part of the text any more, or a paragraph that stands for one."""
    first = next((number for number, block in enumerate(version.blocks) if block.kind is not Kind.PICTURE), None)
    if first is None or not is_title(version.blocks[first], version):
        return ""
    return version.blocks.pop(first).plain


def is_title(block: Block, version: Version) -> bool:
    if block.notes or len(block.plain) > LONGEST or not any(map(str.isalpha, block.plain)):
        return False
    bold = block.markdown.startswith("**") and block.markdown.endswith("**") and "\n" not in block.markdown
    fits = identify(block.plain, [version.lang]).lang in ("", version.lang)
    return fits and (block.kind is Kind.HEADING or (bold and block.kind is Kind.TEXT))
