"""Pictures as pages can show them: which are asked for, in which shape, and what there is of each."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.cleaning.memory import Outcome
from plugins.cleaning.published import Asked
from plugins.cleaning.work import Job
from plugins.link.entry import Entry
from plugins.page.models import Picture, PictureFile
from plugins.page.pictures import cover_key
from plugins.pictures.used import Use, published_path
from plugins.read.sidecar import Sidecar

NOTHING_SAID = Sidecar()
MODERN = ".avif"


def asked(
    uses: Iterable[Use], entries: Mapping[str, Entry], sidecars: Mapping[str, Sidecar], content: Path
) -> dict[str, Asked]:
    """By path; covers by their key, cropped where somebody says around which point."""
    wanted: dict[str, Asked] = {}
    for use in uses:
        entry = entries.get(use.path.rpartition("/")[0])  # a text can show a picture of a draft
        front = entry.original.front if entry else None
        is_cover = bool(front and use.path.endswith(f"/{front.cover}"))
        focus = (front and front.cover_focus) or sidecars.get(use.path, NOTHING_SAID).focus
        whole = order(use, content, "")
        if use.in_text or not is_cover:
            wanted[use.path] = whole
        if is_cover:
            wanted[cover_key(use.path)] = order(use, content, focus) if focus else whole
    return wanted


def order(use: Use, content: Path, focus: str) -> Asked:
    job = Job("picture", str(content / use.path), focus)
    return Asked(job, published_path(use.path, cropped=bool(focus)), use.document, use.line, use.written)


def offered(
    wanted: Mapping[str, Asked],
    outcomes: Mapping[Job, Outcome],
    entries: Mapping[str, Entry],
    sidecars: Mapping[str, Sidecar],
) -> dict[str, Picture]:
    """What could be made, by the same keys."""
    found: dict[str, Picture] = {}
    for key, each in wanted.items():
        if outcomes[each.job].sizes:
            path = key.rpartition(" ")[2]
            credit = sidecars.get(path, NOTHING_SAID).credit
            if key != path:
                credit = entries[path.rpartition("/")[0]].original.front.cover_credit or credit
            found[key] = picture(each.base, outcomes[each.job], credit)
    return found


def picture(base: str, outcome: Outcome, credit: str) -> Picture:
    modern = [size for size in outcome.sizes if size.name.endswith(MODERN)]
    files = [size for size in outcome.sizes if size not in modern]
    usual = files[0]
    return Picture(
        tuple(PictureFile(base + size.name, size.width, size.bytes) for size in files),
        tuple(PictureFile(base + size.name, size.width, size.bytes) for size in modern),
        usual.width,
        usual.height,
        credit,
    )
