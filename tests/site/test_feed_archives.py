"""Feeds with what is older behind them (RFC 5005), identities that stay, and files that are left alone."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from html import unescape
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest
from PIL import Image

from plugins.feed.feed_rules import PROBLEMS
from tests.built_site import Build

HOST = "https://www.lgbtworldbeside.org/"
A = "{http://www.w3.org/2005/Atom}"
DAYS = range(1, 9)
THREE = ("-e", "FEED_ITEMS=3")
ENDINGS = tuple(PROBLEMS)
every_format = pytest.mark.parametrize("ending", ENDINGS)


def write(path: Path, front: str, body: str = "Text[^1].\n\n[^1]: A note.\n") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{front}---\n{body}", "utf-8")


def post(content: Path, day: int, front: str = "") -> None:
    write(content / f"news/2026-01-{day:02}-post-{day}/index.en.md", f"title: Post {day}\ntags: [rent]\n{front}")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    content = tmp_path_factory.mktemp("written") / "content"
    for day in DAYS:
        post(content, day, "campaign: rooms\ncover: lawn.jpg\ncover_alt: A lawn\n" if day == 8 else "campaign: rooms\n")
    target = BytesIO()
    Image.new("RGB", (40, 20), "green").save(target, "JPEG")
    (content / "news/2026-01-08-post-8/lawn.jpg").write_bytes(target.getvalue())
    write(content / "campaigns/rooms/index.en.md", "title: Rooms\ngoal: Ten.\n")
    post(content, 20, "status: draft\n")
    post(content, 21, "status: hidden\n")
    write(content / "news/2026-12-24-later/index.en.md", "title: Later\n")
    return content


@pytest.fixture(scope="module")
def output(pelican: Build, written: Path) -> Path:
    folder = written.parent / "output"
    done = pelican(written, folder, *THREE)
    assert done.returncode == 0, done.stderr
    return folder


def documents(output: Path, first: str) -> Iterator[tuple[str, list[str]]]:
    """Each file of a feed with the ids of its items, from what is newest backwards, as a program follows the links."""
    name: str | None = first
    while name:
        data = (output / name).read_bytes()
        ids, before = in_json(data) if name.endswith(".json") else in_xml(data)
        yield name, ids
        name = before.removeprefix(HOST) if before else None


def in_json(data: bytes) -> tuple[list[str], str]:
    feed = json.loads(data)
    return [item["id"] for item in feed["items"]], feed.get("next_url", "")


def in_xml(data: bytes) -> tuple[list[str], str]:
    root = fromstring(data)
    ids = [element.text or "" for element in (*root.iter("guid"), *(e[0] for e in root.iter(f"{A}entry")))]
    links = [link.get("href", "") for link in root.iter(f"{A}link") if link.get("rel") == "prev-archive"]
    return ids, "".join(links)


def looks(output: Path) -> dict[str, tuple[int, bytes]]:
    files = [path for ending in ENDINGS for path in output.rglob(f"feed*{ending}")]
    return {file.relative_to(output).as_posix(): (file.stat().st_mtime_ns, file.read_bytes()) for file in files}


@every_format
def test_all_that_was_written_is_found_by_going_back(output: Path, ending: str) -> None:
    found = list(documents(output, f"en/feed{ending}"))
    assert [name for name, _ in found] == [f"en/feed{ending}", f"en/feed-2{ending}", f"en/feed-1{ending}"]
    days = [[int(id_.rpartition("-")[2].removesuffix("/en")) for id_ in ids] for _, ids in found]
    assert days == [[8, 7, 6], [6, 5, 4], [3, 2, 1]], "the campaign has no date; drafts, hidden and later are nowhere"


@every_format
def test_every_document_keeps_the_rules(output: Path, ending: str) -> None:
    files = sorted([*output.rglob(f"feed*{ending}"), *output.glob(f"*/feeds/*{ending}")])
    assert len(files) > 8
    for file in files:
        assert [str(fault) for fault in PROBLEMS[ending](file.read_bytes())] == [], file


def test_parts_of_everything_have_no_archive_of_their_own(output: Path) -> None:
    assert {path.parent.relative_to(output).as_posix() for path in output.rglob("feed-1.*")} == {"en"}
    assert b"prev-archive" not in (output / "en/tags/rent/feed.atom").read_bytes()


def test_all_documents_of_a_feed_are_one_feed(output: Path) -> None:
    ids = {fromstring((output / f"en/{name}.atom").read_bytes())[0].text for name in ("feed", "feed-1", "feed-2")}
    assert ids == {"tag:lgbtworldbeside.org,2017:en/"}


def test_a_new_text_leaves_what_is_older_alone(pelican: Build, written: Path, output: Path, tmp_path: Path) -> None:
    """The ninth text fits into what is newest. The tenth makes a volume, of which the one before it learns."""
    content, site = tmp_path / "content", tmp_path / "output"
    shutil.copytree(written, content)
    pelican(content, site, *THREE)
    before = looks(site)
    post(content, 9)
    pelican(content, site, *THREE)
    after = looks(site)
    volumes = {f"en/feed-{number}{ending}" for number in (1, 2) for ending in ENDINGS}
    assert {name: before[name] for name in volumes} == {name: after[name] for name in volumes}
    assert before["en/feed.json"] != after["en/feed.json"]
    post(content, 10)
    pelican(content, site, *THREE)
    last = looks(site)
    learnt = {"en/feed-2.xml", "en/feed-2.atom"}
    assert {name for name in volumes if after[name] != last[name]} == learnt
    for name in learnt:
        lines = last[name][1].splitlines()
        assert [line for line in lines if b"next-archive" not in line] == after[name][1].splitlines()


def test_feeds_that_say_the_same_keep_their_time(pelican: Build, written: Path, tmp_path: Path) -> None:
    content, site = tmp_path / "content", tmp_path / "output"
    shutil.copytree(written, content)
    pelican(content, site, *THREE)
    before = looks(site)
    assert len(before) > 40
    write(content / "pages/about/index.en.md", "title: About us\n")
    pelican(content, site, *THREE)
    assert looks(site) == before


def new_title(content: Path) -> None:
    file = content / "news/2026-01-05-post-5/index.en.md"
    file.write_text(file.read_text("utf-8").replace("Post 5", "Quite another title"), "utf-8")


def new_slug(content: Path) -> None:
    for file in (content / "news/2026-01-05-post-5/index.en.md", content / "campaigns/rooms/index.en.md"):
        file.write_text(file.read_text("utf-8").replace("title:", "slug: another\ntitle:"), "utf-8")


def new_date(content: Path) -> None:
    file = content / "news/2026-01-05-post-5/index.en.md"
    file.write_text(file.read_text("utf-8").replace("title:", "date: 2026-01-05 17:00\ntitle:"), "utf-8")


def nothing(content: Path) -> None:
    pass


def identities(output: Path) -> set[str]:
    """Of all feeds and items, wherever they stand."""
    feeds = [fromstring(file.read_bytes()) for file in output.rglob("*.atom")]
    return {element.text or "" for feed in feeds for element in feed.iter(f"{A}id")}


@pytest.mark.parametrize(
    ("edit", "options"),
    [
        (new_title, ()),
        (new_slug, ()),
        (new_date, ()),
        (nothing, ('SITEURL="https://new.example"',)),
    ],
    ids=["title", "slug", "date", "domain"],
)
def test_identities_stay(
    pelican: Build,
    written: Path,
    output: Path,
    tmp_path: Path,
    edit: Callable[[Path], None],
    options: tuple[str, ...],
) -> None:
    content, site = tmp_path / "content", tmp_path / "output"
    shutil.copytree(written, content)
    edit(content)
    done = pelican(content, site, *THREE, *options)
    assert done.returncode == 0, done.stderr
    assert identities(site) == identities(output)
    assert len(identities(output)) > 12


def test_cover_has_the_type_and_length_of_the_file(output: Path) -> None:
    feed = fromstring((output / "en/feed.atom").read_bytes())
    (link,) = (link for link in feed.iter(f"{A}link") if link.get("rel") == "enclosure")
    file = output / link.get("href", "").removeprefix(HOST)
    assert (link.get("type"), link.get("length")) == ("image/jpeg", str(file.stat().st_size))
    assert (link.get("title"), file.read_bytes()[:3]) == ("A lawn", b"\xff\xd8\xff")


@every_format
def test_footnotes_lead_to_the_page(output: Path, ending: str) -> None:
    links = re.findall(r'href=\W*"([^"]*)#fn1', unescape((output / f"en/feed{ending}").read_text("utf-8")))
    assert {link.replace("\\", "") for link in links} == {f"{HOST}en/news/post-{day}/" for day in (6, 7, 8)}
