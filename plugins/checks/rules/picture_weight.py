"""A picture in a page is small enough to be waited for on a slow phone."""

from collections.abc import Iterator

from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("pictures in pages that are larger than 60 KB"),
    N_("they take long on slow phones, and cost readers money"),
    N_("cut the picture to what matters, or save it with less detail"),
)
LIMIT = 60 * 1024  # bytes


def of_site(site: Whole) -> Iterator[Finding]:
    told: set[str] = set()
    for path, page in site.pages.items():
        for picture in page.pictures:
            size = site.sizes.get(picture, 0)
            if size > LIMIT and picture not in told:
                told.add(picture)
                name = picture.rpartition("/")[2]
                values: dict[str, str | int] = {"name": name, "size": round(size / 1024), "limit": LIMIT // 1024}
                found = N_("the picture “{name}” has {size} KB, and {limit} are allowed")
                yield Finding(found, RULE.fix, values, (name, name.rpartition(".")[0]), path=path)
