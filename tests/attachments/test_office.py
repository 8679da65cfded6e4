"""Office files: nothing of who made them, nothing that does anything, the same to look at."""

import json
import shutil
import struct
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from plugins.attachments.office import cleaned
from plugins.attachments.office_words import (
    CHANGES,
    DAMAGED,
    ENCRYPTED,
    HIDDEN,
    OUTSIDE,
    PICTURE,
    PROGRAM,
    REMARKS,
    STRANGE,
    TOO_MUCH,
)
from plugins.cleaning.work import Refused
from tests.attachments.planted import HEAD, MARK, PARTS, WORD, archive, relation, relations
from tests.pictures.planted import forms_of


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as found:
        assert found.testzip() is None
        return {name: found.read(name) for name in found.namelist()}


def refusal(kind: str, **more: bytes | str) -> str:
    """Why a file is refused that has these parts too; "__" stands for "/" and "_" for "."."""
    named = {name.replace("__", "/").replace("_", "."): content for name, content in more.items()}
    with pytest.raises(Refused) as refused:
        cleaned(archive({**PARTS[kind](), **named}), kind)
    return refused.value.refusal.found


@pytest.mark.parametrize("kind", PARTS)
def test_no_mark_in_a_document_is_published(kind: str) -> None:
    source = archive(PARTS[kind]())
    assert source.count(MARK) > 3
    (piece,) = cleaned(source, kind).pieces
    for content in (piece.content, *parts(piece.content).values()):
        for mark in forms_of(MARK):
            assert mark not in content
    names = " ".join(parts(piece.content))
    assert "thumbnail" not in names.lower()
    assert "customXml" not in names


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not here; it is in libimage-exiftool-perl")
@pytest.mark.parametrize("kind", PARTS)
def test_exiftool_finds_no_properties(kind: str, tmp_path: Path) -> None:
    (tmp_path / f"a.{kind}").write_bytes(cleaned(archive(PARTS[kind]()), kind).pieces[0].content)
    command = [
        "exiftool",
        "-j",
        "-a",
        "-u",
        "-ee",
        "-XML:all",
        "-XMP:all",
        "-FlashPix:all",
        str(tmp_path / f"a.{kind}"),
    ]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]
    assert found.keys() <= {"SourceFile"} or not any("Planted" in str(value) for value in found.values())


@pytest.mark.parametrize("kind", PARTS)
def test_every_part_that_is_named_is_there_and_pictures_are_pictures(kind: str) -> None:
    found = parts(cleaned(archive(PARTS[kind]()), kind).pieces[0].content)
    assert next(iter(found)) in ("[Content_Types].xml", "mimetype")
    for name, content in found.items():
        if name.endswith((".png", ".jpg", ".jpeg")):
            with Image.open(BytesIO(content)) as picture:
                assert picture.size == (1500, 1000)
        if name.endswith(".rels"):
            assert b"thumbnail" not in content
            assert b"customXml" not in content
            assert b"printerSettings" not in content
    text = b"".join(found.values())
    if kind in ("docx", "odt"):
        assert b"Seen" in text
        assert b"https://example.org/" in text
    if kind == "xlsx":
        assert b'<pageSetup orientation="landscape"/>' in text


@pytest.mark.parametrize("kind", PARTS)
def test_the_same_document_gives_the_same_bytes_whenever_and_however_it_was_packed(kind: str) -> None:
    found = PARTS[kind]()
    other = dict(sorted(found.items(), reverse=True))
    assert cleaned(archive(found), kind) == cleaned(archive(other, b""), kind)


def test_slides_are_counted_and_pages_of_a_text_are_not() -> None:
    assert cleaned(archive(PARTS["pptx"]()), "pptx").pages == 2
    assert cleaned(archive(PARTS["docx"]()), "docx").pages == 0


def test_programs_are_refused() -> None:
    types = str(PARTS["docx"]()["[Content_Types].xml"]).replace("application/x", "application/macroEnabled")
    with pytest.raises(Refused) as refused:
        cleaned(archive({**PARTS["docx"](), "[Content_Types].xml": types}), "docx")
    assert refused.value.refusal.found == PROGRAM
    assert refusal("docx", word__vbaProject_bin=b"x") == PROGRAM
    assert refusal("xlsx", xl__activeX__activeX1_xml="<a/>") == PROGRAM
    assert refusal("odt", Basic__Standard__a_xml="<a/>") == PROGRAM
    assert refusal("odt", Scripts__a_py="x") == PROGRAM
    assert refusal("ods", content_xml='<a><script:event-listener xlink:href="x"/></a>') == PROGRAM


@pytest.mark.parametrize("name", ["word__embeddings__oleObject1_bin", "word__media__film_mp4", "word__media__a_emf"])
def test_what_may_tell_more_than_is_seen_is_refused(name: str) -> None:
    assert refusal("docx", **{name: b"x"}) == STRANGE


def test_embedded_objects_of_other_programs_are_refused() -> None:
    assert refusal("xlsx", xl__externalLinks__externalLink1_xml="<a/>") == STRANGE
    assert refusal("xlsx", xl__connections_xml="<a/>") == STRANGE
    assert refusal("odt", **{"Object 1__content_xml": "<a/>"}) == STRANGE
    assert refusal("odt", **{"ObjectReplacements__Object 1": "x"}) == STRANGE


def test_comments_are_refused_and_an_empty_list_of_them_is_not() -> None:
    comment = f'{HEAD}<w:comments {WORD}><w:comment w:id="1" w:author="Somebody"/></w:comments>'
    assert refusal("docx", word__comments_xml=comment) == REMARKS
    assert refusal("xlsx", xl__comments1_xml='<comments><comment ref="A1"/></comments>') == REMARKS
    assert refusal("pptx", ppt__comments__comment1_xml='<p:cmLst><p:cm authorId="0"/></p:cmLst>') == REMARKS
    assert (
        refusal("odt", content_xml="<a><office:annotation><dc:creator>x</dc:creator></office:annotation></a>")
        == REMARKS
    )
    none = {**PARTS["docx"](), "word/comments.xml": f"{HEAD}<w:comments {WORD}/>"}
    assert cleaned(archive(none), "docx").pieces


@pytest.mark.parametrize("mark", ["ins", "del", "moveFrom", "rPrChange", "cellDel"])
def test_tracked_changes_are_refused(mark: str) -> None:
    text = f'{HEAD}<w:document {WORD}><w:{mark} w:id="1" w:author="Somebody" w:date="2026-05-17"/></w:document>'
    assert refusal("docx", word__document_xml=text) == CHANGES
    assert refusal("docx", word__footnotes_xml=text) == CHANGES


def test_tracked_changes_in_open_documents_are_refused() -> None:
    assert (
        refusal("odt", content_xml="<a><text:tracked-changes><text:changed-region/></text:tracked-changes></a>")
        == CHANGES
    )


def test_hidden_sheets_are_refused() -> None:
    sheet = '<workbook><sheets><sheet name="B" sheetId="2" state="veryHidden"/></sheets></workbook>'
    assert refusal("xlsx", xl__workbook_xml=sheet) == HIDDEN
    assert refusal("ods", styles_xml='<a><style:table-properties table:display="false"/></a>') == HIDDEN


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("image", "https://tracker.example/a.png"),
        ("hyperlink", "file:///C:/Users/somebody/a.doc"),
        ("hyperlink", "\\\\server\\share\\a.doc"),
        ("oleObject", "https://example.org/a"),
        ("frame", "https://example.org/a"),
    ],
)
def test_what_loads_from_elsewhere_or_names_a_computer_is_refused(kind: str, target: str) -> None:
    found = relations(relation(9, kind, target, ' TargetMode="External"'))
    assert refusal("docx", **{"word___rels__footnotes_xml_rels".replace("___", "__"): found}) == OUTSIDE


@pytest.mark.parametrize("tag", ['<draw:image xlink:href="https://t.example/a"/>', '<text:a xlink:href="/home/me/a"/>'])
def test_open_documents_load_nothing_from_elsewhere_either(tag: str) -> None:
    assert refusal("odt", content_xml=f"<a>{tag}</a>") == OUTSIDE


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"PK\x03\x04", archive({"a": "b"}), archive({"[Content_Types].xml": ""})]
)
@pytest.mark.parametrize("kind", PARTS)
def test_other_files_are_refused(content: bytes, kind: str) -> None:
    with pytest.raises(Refused) as refused:
        cleaned(content, kind)
    assert refused.value.refusal.found == DAMAGED


def test_one_kind_under_the_name_of_another_is_refused() -> None:
    for kind, other in (("docx", "xlsx"), ("odt", "ods"), ("docx", "odt")):
        with pytest.raises(Refused):
            cleaned(archive(PARTS[kind]()), other)


def test_old_and_locked_files_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        cleaned(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "docx")
    assert refused.value.refusal.found == ENCRYPTED
    manifest = '<manifest:manifest><manifest:encryption-data manifest:checksum="x"/></manifest:manifest>'
    with pytest.raises(Refused) as refused:
        cleaned(archive({**PARTS["odt"](), "META-INF/manifest.xml": manifest}), "odt")
    assert refused.value.refusal.found == ENCRYPTED


def test_a_locked_part_is_refused() -> None:
    content = bytearray(archive({"[Content_Types].xml": "x"}, b""))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.index(signature) + place
        content[at : at + 2] = struct.pack("<H", 1)
    with pytest.raises(Refused) as refused:
        cleaned(bytes(content), "docx")
    assert refused.value.refusal.found == ENCRYPTED


def test_what_unpacks_to_very_much_is_refused_soon() -> None:
    bomb = archive({"[Content_Types].xml": "x", **{f"word/{n}.xml": bytes(30_000_000) for n in range(8)}}, b"")
    assert len(bomb) < 1_000_000
    with pytest.raises(Refused) as refused:
        cleaned(bomb, "docx")
    assert refused.value.refusal.found == TOO_MUCH


def test_a_damaged_picture_in_a_document_is_told() -> None:
    assert refusal("docx", word__media__image9_png=b"\x89PNG damaged") == PICTURE


def test_two_parts_of_one_name_are_refused() -> None:
    target = BytesIO(archive(PARTS["docx"]()))
    with zipfile.ZipFile(target, "a") as packed, pytest.warns(UserWarning, match="Duplicate"):
        packed.writestr("word/document.xml", "<other/>")
    with pytest.raises(Refused) as refused:
        cleaned(target.getvalue(), "docx")
    assert refused.value.refusal.found == DAMAGED
