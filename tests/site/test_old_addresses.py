"""Old addresses of a built site: pages that lead on, whatever the server."""

import gzip
from pathlib import Path

import pytest

from tests.built_site import Site
from tests.site.builder import Builder
from tests.site.small_site import ENVIRON, Project, copied, write, write_content

OLD = {
    "post/belgium-opens-its-doors-to-lgbtq-refugees-1": "en/news/belgium-opens-its-doors/",
    "index.php/2021/06/25/lgbt-world-beside-and-rus-lgbtiq-join-forces-at-the-first-russian-pride-2021": (
        "en/news/russianpride/"
    ),
    "index.php/about-us/aboutus": "en/about/",
    "post/the-speech-in-the-flemish-parliament-04-04-2019": "en/news/speech-in-the-flemish-parliament/",
    "index.php/2021/06": "en/news/",
    "index.php/2021": "en/news/",
    "index.php/tag/chechnya": "en/tags/chechnya/",
    "index.php/about-us": "en/about/",
    "index.php/ru": "ru/",
    "index.php/feed": "en/feed.xml",
    "feed": "en/feed.xml",
    "blog": "en/news/",
}


@pytest.mark.parametrize("old", OLD)
def test_the_old_sites_addresses_lead_on(site: Site, old: str) -> None:
    page = site.pages[f"{old}/index.html"]
    refresh = page.one("meta", **{"http-equiv": "refresh"})["content"]
    way = refresh.removeprefix("0; url=")
    assert way == page.one("a")["href"] == "../" * (old.count("/") + 1) + OLD[old]
    assert page.one("link", rel="canonical")["href"] == f"https://www.lgbtworldbeside.org/{OLD[old]}"


def test_pages_that_lead_on_are_small_plain_and_in_no_search(site: Site) -> None:
    moved = [page for page in site.pages.values() if page.moved]
    assert len(moved) > len(OLD)
    for page in moved:
        assert page.one("meta", name="robots")["content"] == "noindex"
        assert page.one("meta", name="referrer")["content"] == "no-referrer"
        assert page.one("meta", **{"http-equiv": "Content-Security-Policy"})["content"].startswith("default-src 'none'")
        assert page.all("script") == page.all("style") == []
        target = page.one("a")["href"].strip("./").partition("/")[0]
        assert page.one("html")["lang"] == target
        assert len(gzip.compress(page.source.encode())) < 700


def test_nothing_links_to_old_addresses(site: Site) -> None:
    moved = {path for path, page in site.pages.items() if page.moved}
    for page in site.pages.values():
        for link in page.all("a"):
            assert site.target(page, link["href"]) not in moved, page.path


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    made = copied(tmp_path_factory.mktemp("old") / "project")
    made.write_settings()
    write_content(made.content)
    return made


def built(project: Project, folder: Path) -> tuple[int, str]:
    builder = Builder(project.root)
    try:
        made = builder.build(folder / "output", folder / "cache", ENVIRON, fresh=True)
    finally:
        builder.close()
    return made.status, made.err


def test_another_content_folder_may_have_none(project: Project, tmp_path: Path) -> None:
    text = (project.content / "redirects.toml").read_text("utf-8")
    (project.content / "redirects.toml").unlink()
    assert built(project, tmp_path)[0] == 0
    assert not (tmp_path / "output/archive").exists()
    write(project.content / "redirects.toml", text)
    assert built(project, tmp_path)[0] == 0
    assert (tmp_path / "output/archive/2024/01/index.html").exists()
    assert 'lang="ru"' in (tmp_path / "output/blog/index.html").read_text("utf-8")


def test_mistakes_are_told_and_stop_the_build(project: Project, tmp_path: Path) -> None:
    before = (project.content / "redirects.toml").read_text("utf-8")
    write(project.content / "redirects.toml", before + '[[redirect]]\nfrom = "/en/"\nto = "/here/"\n')
    status, told = built(project, tmp_path)
    write(project.content / "redirects.toml", before)
    line = before.count("\n")
    assert status == 1
    assert f"redirects.toml:{line + 2}: “/en” is the address of a page → delete this redirect" in told
    assert f"redirects.toml:{line + 3}: there is no page “/here/”" in told
    assert not (tmp_path / "output/en").exists()
