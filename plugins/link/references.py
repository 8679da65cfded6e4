"""What entries say of each other: campaigns, links, addresses."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from msgspec.structs import replace

from plugins.languages.slug import slugify
from plugins.link.entry import Entry
from plugins.link.links import REVEAL, UNPUBLISHED, UNPUBLISHED_VERSION, Files, is_hidden, links
from plugins.problems.problem import N_, Problem, Severity
from plugins.read.document import Document
from plugins.read.front import Campaign, Status

UNPUBLISHED_CAMPAIGN = N_("the campaign “{name}” is not published (a draft, or for a later date)")
UNPUBLISHED_CALL = N_("the call “{text}” leads to a text that is not published (a draft, or for a later date)")
TO_COME = frozenset({UNPUBLISHED, UNPUBLISHED_VERSION, UNPUBLISHED_CAMPAIGN, UNPUBLISHED_CALL})


def problems(documents: Collection[Document], entries: Mapping[str, Entry]) -> Iterator[Problem]:
    """Every reference that leads nowhere. Drafts may refer to drafts: both can be published together."""
    folders: dict[str, list[str]] = {}
    for document in documents:
        folders.setdefault(document.entry, []).append(document.lang)
    for document in documents:
        if document.refs or document.front.campaign or document.kind == "campaigns":  # few
            draft = document.front.status is Status.DRAFT
            for found in (campaign, calls, links):
                yield from (p for p in found(document, entries, folders) if not (draft and p.found in TO_COME))
    yield from same_address(entries.values())


def foreseen(documents: Collection[Document], public: Mapping[str, Entry], told: Iterable[Problem]) -> list[Problem]:
    """What a preview shows without complaint and a build for publishing will refuse. `told`: of the preview itself."""
    known = {(problem.path, problem.line, problem.found) for problem in told}
    new = (each for each in problems(documents, public) if (each.path, each.line, each.found) not in known)
    return [replace(each, severity=Severity.WARNING) for each in new]


def campaign(document: Document, entries: Mapping[str, Entry], folders: Files) -> Iterator[Problem]:
    name = document.front.campaign
    if name and f"campaigns/{name}" not in entries:
        known = sorted(entry.name for entry in entries.values() if entry.kind == "campaigns")
        waiting = f"campaigns/{name}" in folders
        nowhere = N_("there is no campaign “{name}”")
        choice = N_("write the name of a folder in content/campaigns/: {known}")
        yield Problem(
            document.path,
            document.lines.get("campaign", 1),
            UNPUBLISHED_CAMPAIGN if waiting else nowhere,
            choice if known and not waiting else N_("delete this line, or publish the campaign first"),
            {"name": name, "known": ", ".join(known)},
        )


def calls(document: Document, entries: Mapping[str, Entry], folders: Files) -> Iterator[Problem]:
    """A call to action leads to an address, an e-mail address or an entry."""
    for call in document.front.calls if isinstance(document.front, Campaign) else ():
        outward = "://" in call.link or "@" in call.link
        if call.link and not outward and (fault := call_fault(call.link, document, entries, folders)):
            found, do, severity = fault
            values = {"text": call.text, "link": call.link}
            yield Problem(document.path, document.lines.get("calls", 1), found, do, values, severity)


def call_fault(
    link: str, document: Document, entries: Mapping[str, Entry], folders: Files
) -> tuple[str, str, Severity] | None:
    """What is wrong with a call to an entry: as in `Problem`."""
    if link not in entries:
        nowhere = N_("the call “{text}” leads nowhere: there is no folder content/{link}/")
        do = N_("write the folder of a text, such as pages/contact, or an address that begins with https://")
        return UNPUBLISHED_CALL if link in folders else nowhere, do, Severity.ERROR
    if document.front.status is Status.PUBLISHED and is_hidden(entries[link]):
        return N_("the call “{text}” shows everybody a text that is hidden"), REVEAL, Severity.WARNING
    return None


def tags(documents: Iterable[Document], named: Mapping[str, Mapping[str, str]]) -> Iterator[Problem]:
    """Once there is a list of tags, a tag that is not in it may be mistyped, or waits for its names; or it is one of
    these names, and would become a second tag beside its own."""
    known = {slugify(tag, "") for tag in named}
    names = {slugify(name, lang): tag for tag, names in named.items() for lang, name in names.items()}
    for document in documents if named else ():
        for tag in document.front.tags:
            slug = slugify(tag, document.lang)
            if slug not in known:
                yield unknown_tag(document, tag, names.get(slug, ""))


def unknown_tag(document: Document, tag: str, meant: str) -> Problem:
    """`meant`: the tag that has this name in some language; empty for none."""
    found = N_("the tag “{tag}” is not in content/tags.yaml, so it shows as written in every language")
    do = N_("correct the tag, or add its names there")
    if meant:
        found = N_("“{tag}” is the name of a tag that texts call “{key}”")
        do = N_("write “{key}”: readers see its name in their own language")
    line = document.lines.get("tags", 1)
    return Problem(document.path, line, found, do, {"tag": tag, "key": meant}, Severity.WARNING)


def same_address(entries: Iterable[Entry]) -> Iterator[Problem]:
    """Two entries of one kind cannot have the same address in a language."""
    taken: dict[tuple[str, str, str], Entry] = {}
    for entry in entries:
        for lang, version in entry.versions.items():
            address = (lang, entry.kind, entry.slug(lang))
            other = taken.setdefault(address, entry)
            if other is not entry:
                yield Problem(
                    version.path,
                    version.lines.get("slug", 1),
                    N_("the address “{slug}” is already that of {other}"),
                    N_("give one of the two another address with a line such as “slug: {slug}-2”"),
                    {"slug": address[2], "other": other.id},
                )
