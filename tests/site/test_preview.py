"""What a preview shows and a build for publishing will refuse is told while there is time."""

import os
from pathlib import Path

import pytest

from tests.site.builder import Builder
from tests.site.small_site import copied, write

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the program that builds needs it")


def test_links_to_drafts_are_told_in_the_preview_and_stop_other_builds(tmp_path: Path) -> None:
    project = copied(tmp_path / "site")
    write(project.content / "pages/about/index.en.md", "---\ntitle: About\n---\n\n[Soon](news/2024-01-01-soon)\n")
    write(project.content / "news/2024-01-01-soon/index.en.md", "---\ntitle: Soon\nstatus: draft\n---\nText.\n")
    builder = Builder(project.root)
    statuses, told = [], []
    for preview in (True, False):
        project.settings["PREVIEW"] = preview
        project.write_settings()
        built = builder.build(project.output, project.cache, project.environ, fresh=True)
        statuses.append(built.status)
        told.append([line.removeprefix("Please check: ") for line in built.err.splitlines() if "/about/" in line])
    builder.close()
    assert statuses == [0, 1]
    assert told[0] == told[1]
    assert "pages/about/index.en.md:5:" in told[0][0]
    assert "not published" in told[0][0]
