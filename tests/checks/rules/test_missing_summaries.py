from pathlib import Path

import pytest

from plugins.checks.rules.missing_summaries import of_site
from tests.checks.pages import whole


def found(folder: Path, front: str) -> list[tuple[str, int]]:
    texts = {"news/2024-01-01-a/index.en.md": f"---\n{front}---\nText.\n"}
    return [(each.source, each.line) for each in of_site(whole(folder, {}, texts))]


@pytest.mark.parametrize("more", ["summary: B\n", "status: draft\n", "status: hidden\n"])
def test_what_has_one_or_is_in_no_list_is_left_alone(tmp_path: Path, more: str) -> None:
    assert found(tmp_path, f"title: A\n{more}") == []


def test_a_published_text_without_one_is_told_at_its_title(tmp_path: Path) -> None:
    assert found(tmp_path, "tags: [a]\ntitle: A\n") == [("news/2024-01-01-a/index.en.md", 3)]
