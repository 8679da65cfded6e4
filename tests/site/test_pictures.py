"""Pictures and documents on a built site."""

import os
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from plugins.pictures.encode import MOST_BYTES
from tests.attachments import planted as documents
from tests.built_site import Build, Site, read_site
from tests.pictures import planted as pictures
from tests.pictures.planted import MARK, forms_of

FOLDER = "news/2026-05-17-picnic"
FEEDS = frozenset(f"{name}.{ending}" for name in ("feed", "ru-en") for ending in ("xml", "atom", "json"))
TEXT = """\
---
title: Picnic
cover: a-jpg.jpg
cover_alt: A lawn
cover_caption: The lawn, before
cover_credit: COC
cover_focus: 10% 10%
consent:
  a-jpg.jpg: written 2026-05-17
---
Some words.

![A cat](a-heic.heic "The cat")

Among words ![a dog](a-gif.gif) too.

![""](a-png.png)

![A bird](a-webp.webp) ![A fish](a-avif.avif)

[The report](report.pdf), [the *table*](table.xlsx), [words](words.docx), [slides](slides.pptx), [odt](text.odt).
"""
TRANSLATION = """\
---
title: Пикник
cover_alt: Лужайка
cover_caption: Лужайка до пикника
translated_from: en
---
[Отчёт](report.pdf) и [слайды](slides.pptx).

![Кот](a-heic.heic)
"""
WORDS_ONLY = "---\ntitle: Nothing to see\n---\n![First](first.png)\n\nText.\n\n![Second](second.png)\n"


def fill(content: Path) -> None:
    folder = content / FOLDER
    folder.mkdir(parents=True)
    (folder / "index.en.md").write_text(TEXT, "utf-8")
    (folder / "index.ru.md").write_text(TRANSLATION, "utf-8")
    for form, make in pictures.PICTURES.items():
        (folder / f"a-{form}.{form}").write_bytes(make())
    for form in ("png", "webp", "gif", "avif", "heic"):
        (folder / f"a-{form}.{form}.yaml").write_text("consent: nobody\ncredit: Somebody\n", "utf-8")
    (folder / "report.pdf").write_bytes(documents.pdf())
    for name, kind in (("table", "xlsx"), ("words", "docx"), ("slides", "pptx"), ("text", "odt")):
        (folder / f"{name}.{kind}").write_bytes(documents.archive(documents.PARTS[kind]()))
    other = content / "news/2026-05-16-other"
    other.mkdir()
    (other / "index.en.md").write_text(WORDS_ONLY, "utf-8")
    for name in ("first", "second"):
        (other / f"{name}.png").write_bytes(pictures.png("RGBA"))
        (other / f"{name}.png.yaml").write_text("consent: nobody\n", "utf-8")
    (content / "news/2026-05-15-draft").mkdir()
    (content / "news/2026-05-15-draft/index.en.md").write_text(
        "---\ntitle: Later\nstatus: draft\n---\n![Secret](secret.gif) [secret](secret.pdf)\n", "utf-8"
    )
    (content / "news/2026-05-15-draft/secret.gif").write_bytes(pictures.gif())
    (content / "news/2026-05-15-draft/secret.pdf").write_bytes(documents.pdf())


@pytest.fixture(scope="module")
def built(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = tmp_path_factory.mktemp("pictures")
    fill(root / "content")
    done = pelican(root / "content", root / "output", CACHE_PATH=str(root / "cache"))
    assert done.returncode == 0, done.stderr
    assert "Please check: news" not in done.stderr
    return read_site(root / "output")


def every_file(site: Site) -> Iterator[tuple[str, bytes]]:
    for file in site.folder.rglob("*"):
        if file.is_file():
            yield file.relative_to(site.folder).as_posix(), file.read_bytes()


def test_no_mark_of_any_source_is_in_any_byte_of_the_site(built: Site) -> None:
    for path, content in every_file(built):
        for mark in forms_of(MARK):
            assert mark not in content, path


def test_no_original_is_published_and_nothing_of_a_draft(built: Site) -> None:
    sources = [file.read_bytes() for file in (built.folder.parent / "content").rglob("*.*")]
    for path, content in every_file(built):
        assert content not in sources, path
        assert "secret" not in path
        assert "2026-05-15" not in path


def test_every_file_has_a_name_for_every_system_and_pictures_are_light(built: Site) -> None:
    for path, content in every_file(built):
        if path.startswith(("pictures/", "files/")):
            assert re.fullmatch(r"[a-z0-9/-]+\.[a-z]+", path)
        if path.startswith("pictures/"):
            assert len(content) <= MOST_BYTES


def test_every_picture_that_a_page_names_is_there_with_the_size_that_it_says(built: Site) -> None:
    seen = 0
    for page in built.pages.values():
        for image in page.all("img"):
            path = built.target(page, image["src"])
            assert path
            with Image.open(built.folder / path) as picture:
                assert (str(picture.width), str(picture.height)) == (image["width"], image["height"])
        for element in [*page.all("img"), *page.all("source")]:
            for address, width in re.findall(r"(\S+) (\d+)w", element["srcset"]):
                path = built.target(page, address)
                assert path
                with Image.open(built.folder / path) as picture:
                    assert picture.width == int(width)
                seen += 1
    assert seen > 20


def test_the_first_picture_of_a_page_is_loaded_at_once_and_the_others_when_they_are_near(built: Site) -> None:
    for path in ("en/news/picnic/index.html", "en/news/other/index.html"):
        first, *others = built.pages[path].all("img")
        assert "loading" not in first.attributes
        assert others
        assert {image["loading"] for image in others} == {"lazy"}
        assert {image["decoding"] for image in (first, *others)} == {"async"}


def test_captions_and_credits_are_said_in_the_readers_language(built: Site) -> None:
    english = built.pages["en/news/picnic/index.html"]
    russian = built.pages["ru/news/picnic/index.html"]
    assert [" ".join(each.text.split()) for each in english.all("figcaption")] == [
        "The lawn, before · Photo: COC",
        "The cat · Photo: Somebody",
        "Photo: Somebody",
    ]
    assert [" ".join(each.text.split()) for each in russian.all("figcaption")] == [
        "Лужайка до пикника · Фото: COC",
        "Фото: Somebody",
    ]
    assert all(each.parents[-1].tag != "p" for each in english.all("figcaption"))


def test_a_link_to_a_document_says_what_it_is_and_leads_to_it(built: Site) -> None:
    english = built.pages["en/news/picnic/index.html"]
    russian = built.pages["ru/news/picnic/index.html"]
    links = [link for link in english.all("a") if "/files/" in link["href"]]
    said = {link["href"].rpartition("/")[2]: link.text.replace("\u00a0", " ") for link in links}
    assert re.fullmatch(r"The report \(PDF, 3 pages, \d+ KB\)", said["report.pdf"])
    assert re.fullmatch(r"the table \(XLSX, \d+ KB\)", said["table.xlsx"])
    assert re.fullmatch(r"slides \(PPTX, 2 pages, \d+ KB\)", said["slides.pptx"])
    translated = [a.text.replace("\u00a0", " ") for a in russian.all("a") if "/files/" in a["href"]]
    assert re.fullmatch(r"Отчёт \(PDF, 3 страницы, \d+ КБ\)", translated[0])
    for link in links:
        path = built.target(english, link["href"])
        assert path
        size = (built.folder / path).stat().st_size
        assert int(re.findall(r"(\d+)\u00a0KB", link.text)[0]) == -(-size // 1000)


@pytest.mark.parametrize("feed", ["feed.xml", "feed.atom"])
def test_feeds_have_pictures_captions_and_documents_by_their_whole_address(built: Site, feed: str) -> None:
    text = (built.folder / "en/news" / feed).read_text("utf-8")
    for said in ("The lawn, before", "Photo: COC", "The cat", "KB)"):
        assert said in text
    addresses = re.findall(r"(?:src|href)=(?:&quot;|\")([^\"&]*/(?:pictures|files)/[^\"&]*)", text)
    assert len(addresses) >= 8
    assert all(address.startswith("https://www.lgbtworldbeside.org/") for address in addresses)
    assert "srcset" not in text
    assert ".avif" not in text


def test_a_page_with_pictures_keeps_its_promises(built: Site) -> None:
    for page in built.pages.values():
        assert not page.faults, page.path
        assert built.weight(page) <= 10_000
        assert "style=" not in page.source


def test_a_cover_is_cropped_where_somebody_says_around_what(built: Site) -> None:
    cover = built.pages["en/news/picnic/index.html"].all("img")[0]
    assert "/cover/a-jpg-720.jpg" in cover["src"]
    assert (cover["width"], cover["height"]) == ("720", "480")


def build_with(pelican: Build, root: Path, text: str, **files: bytes) -> str:
    folder = root / "content" / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.en.md").write_text(f"---\ntitle: Picnic\n{text}", "utf-8")
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_bytes(content)
    return pelican(root / "content", root / "output", CACHE_PATH=str(root / "cache")).stderr


SMALL = BytesIO()
Image.new("RGB", (60, 40), "green").save(SMALL, "PNG")
UNSAID = "nothing says who is on the picture “a.png”"


@pytest.mark.parametrize(
    ("keys", "sidecar", "asked"),
    [
        ("", "", True),
        ("consent: nobody\n", "", False),
        ("consent: {a.png: unrecognisable}\n", "", False),
        ("consent: {b.png: nobody}\n", "", True),
        ("consent: {a.png: 'written, 2026-05-17'}\n", "", False),
        ("", "consent: written 2026-05-17", False),
        ("", "credit: Somebody", True),
    ],
)
def test_who_is_on_a_picture_must_be_recorded(
    keys: str, sidecar: str, asked: bool, pelican: Build, tmp_path: Path
) -> None:
    more = {"a_png_yaml": sidecar.encode()} if sidecar else {}
    told = build_with(pelican, tmp_path, f"{keys}---\n![x](a.png)\n", a_png=SMALL.getvalue(), **more)
    assert (UNSAID in told) == asked
    assert "index.en.md" in told or not asked


@pytest.mark.parametrize(
    ("text", "files", "told"),
    [
        ("---\n![x](none.png)\n", {}, "there is no picture “none.png”"),
        ("---\n[x](none.pdf)\n", {}, "there is no document “none.pdf”"),
        ("---\n![x](a.png)\n", {"a_png": b"no picture"}, "is not a picture"),
        ("---\n[x](a.pdf)\n", {"a_pdf": b"no document"}, "“a.pdf” is no PDF"),
        ("---\n[x](a.docx)\n", {"a_docx": b"no document"}, "“a.docx” is not what its name says"),
        ("consent: {a.txt: nobody}\n---\nx\n", {}, "“a.txt” is no picture"),
        ("consent: everybody\n---\nx\n", {}, "does not tell who is on the picture"),
        ("consent: written 2026-02-30\n---\nx\n", {}, "does not tell who is on the picture"),
        ("cover_focus: middle\n---\nx\n", {}, "“cover_focus” cannot be “middle”"),
        ("cover_credit: x\n---\nx\n", {}, "“cover_credit” is about a cover"),
        ("---\nx\n", {"b_png_yaml": b"consent: nobody"}, "about a picture “b.png”"),
        ("---\n![x](a.png)\n", {"a_png": SMALL.getvalue(), "a_png_yaml": b"people: no"}, "“a.png” has no “people”"),
        ("---\n![x](a.png)\n", {"a_png": SMALL.getvalue(), "a_png_yaml": b""}, "this file is empty"),
        ("---\nx\n", {"a_svg": b"<svg/>"}, "a drawing of the type “svg”"),
        ("---\n![x](a.png)\n![x](a.gif)\n", {"a_png": SMALL.getvalue(), "a_gif": pictures.gif()}, "have the same name"),
    ],
)
def test_what_is_wrong_with_files_is_told_with_the_file_and_the_line(
    text: str, files: dict[str, bytes], told: str, pelican: Build, tmp_path: Path
) -> None:
    said = build_with(pelican, tmp_path, text, **files)
    assert re.search(rf"^{FOLDER}/\S+:\d+: .*{re.escape(told)}", said, re.MULTILINE), said
    assert "Traceback" not in said


@pytest.mark.skipif(os.name == "nt", reason="the processors' time is counted otherwise there")
def test_what_was_cleaned_is_not_cleaned_again_and_stays_untouched(pelican: Build, tmp_path: Path) -> None:
    fill(tmp_path / "content")
    arguments = (tmp_path / "content", tmp_path / "output")
    assert pelican(*arguments, CACHE_PATH=str(tmp_path / "cache")).returncode == 0
    before = {file: file.stat().st_mtime_ns for file in (tmp_path / "output").rglob("*") if file.is_file()}
    began = os.times().children_user
    (tmp_path / "content" / FOLDER / "index.ru.md").write_text(TRANSLATION + "\nЕщё.\n", "utf-8")
    assert pelican(*arguments, CACHE_PATH=str(tmp_path / "cache")).returncode == 0
    spent = os.times().children_user - began
    changed = {file.name for file, time in before.items() if file.stat().st_mtime_ns != time}
    assert changed <= {"index.html", *FEEDS}
    assert spent < 3
