from pathlib import Path
from typing import Any

import pytest

from plugins.link.entry import Entry
from plugins.serve.place import page_of

CONTENT = Path("/texts")


class Version:
    """As much of a document as an address needs."""

    def __init__(self, slug: str = "") -> None:
        self.front: Any = self
        self.slug = slug
        self.lang = "ru"


@pytest.mark.parametrize(
    ("changed", "page"),
    [
        (["news/2024-01-02-spring/index.ru.md"], "ru/news/spring/"),
        (["news/2024-01-02-spring/index.nl.md"], "nl/news/lente/"),
        (["news/2024-01-02-spring/tree.jpg"], "ru/news/spring/"),
        (["tags.yaml", "news/2024-01-02-spring/index.nl.md"], "nl/news/lente/"),
        (["news/2024-01-02-gone/index.ru.md"], ""),
        (["tags.yaml"], ""),
        (["redirects.toml"], ""),
        (["/theme/css/index.css"], ""),
        ([], ""),
    ],
)
def test_changed_file_is_seen_on_its_page(changed: list[str], page: str) -> None:
    versions: Any = {"ru": Version(), "nl": Version("lente")}
    entry = Entry("news/2024-01-02-spring", "news", "spring", versions["ru"], versions, None, digest="")
    assert page_of([CONTENT / path for path in changed], CONTENT, {entry.id: entry}) == page
