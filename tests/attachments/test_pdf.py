"""PDF files: nothing of who made them, nothing that does anything, the same to look at."""

import json
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from plugins.attachments.pdf import DAMAGED, ENCRYPTED, cleaned
from plugins.attachments.pdf_rules import HIDDEN_FILE, LOCAL, PROGRAM, REMARKS, SIGNED
from plugins.cleaning.work import Refused
from tests.attachments.planted import MARK, empty_pdf, pdf, saved
from tests.pictures.planted import forms_of


def unpacked(content: bytes) -> bytes:
    """With everything in it that was compressed."""
    with Pdf.open(BytesIO(content)) as found:
        target = BytesIO()
        found.save(target, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable, qdf=True)
        return target.getvalue()


def refusal(found: Pdf) -> str:
    with pytest.raises(Refused) as refused:
        cleaned(saved(found))
    return refused.value.refusal.found


def test_no_mark_in_a_document_is_published() -> None:
    source = pdf()
    assert source.count(MARK) > 3
    (piece,) = cleaned(source).pieces
    for mark in forms_of(MARK):
        assert mark not in piece.content
        assert mark not in unpacked(piece.content)


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not here; it is in libimage-exiftool-perl")
def test_exiftool_finds_nothing_but_the_number_of_pages(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(cleaned(pdf()).pieces[0].content)
    command = ["exiftool", "-j", "-a", "-u", "-ee", "-PDF:all", "-XMP:all", "-EXIF:all", str(tmp_path / "a.pdf")]
    told = subprocess.run(command, capture_output=True, check=True).stdout
    found = {name for name in json.loads(told)[0] if not name.startswith("EmbeddedImage")}
    assert found <= {"SourceFile", "PDFVersion", "Linearized", "PageCount"}


def test_what_is_seen_stays() -> None:
    result = cleaned(pdf())
    assert result.pages == 3
    with Pdf.open(BytesIO(result.pieces[0].content)) as found:
        page = found.pages[0]
        image = page.obj.Resources.XObject.Im0
        assert isinstance(image, Stream)
        assert image.Filter == Name.DCTDecode
        assert image.read_raw_bytes()[:2] == b"\xff\xd8"
        assert pikepdf.PdfImage(image).as_pil_image().size == (1500, 1000)
        assert [str(each.Subtype) for each in page.obj.Annots] == ["/Highlight", "/Link"]


def test_the_same_document_gives_the_same_bytes() -> None:
    source = pdf()
    assert cleaned(source) == cleaned(source)


def test_a_locked_document_is_refused() -> None:
    for owner, user in (("a", "b"), ("a", "")):
        target = BytesIO()
        empty_pdf().save(target, encryption=pikepdf.Encryption(owner=owner, user=user))
        with pytest.raises(Refused) as refused:
            cleaned(target.getvalue())
        assert refused.value.refusal.found == ENCRYPTED


@pytest.mark.parametrize(
    "action", ["JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition", "Movie", "Sound"]
)
@pytest.mark.parametrize("where", ["opening", "page", "link", "name"])
def test_what_does_something_is_refused_wherever_it_stands(action: str, where: str) -> None:
    found = empty_pdf()
    doing = Dictionary(S=Name(f"/{action}"))
    if where == "opening":
        found.Root.OpenAction = doing
    elif where == "page":
        found.pages[1].obj.AA = Dictionary(O=Dictionary(S=Name.GoTo, Next=Array([doing])))
    elif where == "name":
        found.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), doing])))
    else:
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=doing)
        found.pages[2].obj.Annots = Array([link])
    assert refusal(found) == PROGRAM


def test_forms_with_programs_films_and_models_are_refused() -> None:
    forms, film = empty_pdf(), empty_pdf()
    forms.Root.AcroForm = Dictionary(XFA=String("x"), Fields=Array([]))
    film.pages[0].obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.RichMedia, Rect=Array([0, 0, 9, 9]))])
    assert refusal(forms) == refusal(film) == PROGRAM


def test_files_in_a_document_are_refused() -> None:
    found = empty_pdf()
    found.attachments["secret.txt"] = b"secret"
    assert refusal(found) == HIDDEN_FILE


def test_a_signature_is_refused_because_it_tells_a_name() -> None:
    found = empty_pdf()
    found.Root.AcroForm = Dictionary(
        Fields=Array([Dictionary(FT=Name.Sig, T=String("a"), V=Dictionary(Type=Name.Sig, Name=String("Somebody")))])
    )
    assert refusal(found) == SIGNED


def test_remarks_are_refused_because_they_tell_who_wrote_them() -> None:
    found = empty_pdf()
    remark = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), Contents=String("No!"))
    found.pages[0].obj.Annots = Array([remark])
    assert refusal(found) == REMARKS


@pytest.mark.parametrize("address", ["file:///C:/Users/somebody/a.doc", "javascript:alert(1)", "//host/a", ""])
def test_links_to_somebodys_computer_are_refused(address: str) -> None:
    found = empty_pdf()
    doing = Dictionary(S=Name.URI, URI=String(address))
    found.pages[0].obj.Annots = Array([Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=doing)])
    assert refusal(found) == LOCAL


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7\n%%EOF", saved(empty_pdf())[:90], saved(Pdf.new())])
def test_other_files_are_refused(content: bytes) -> None:
    with pytest.raises(Refused) as refused:
        cleaned(content)
    assert refused.value.refusal.found == DAMAGED


def test_a_picture_that_is_only_called_a_jpeg_does_not_matter() -> None:
    found = empty_pdf()
    image = Stream(found, b"no jpeg", Subtype=Name.Image, Filter=Array([Name.FlateDecode, Name.DCTDecode]))
    found.pages[0].obj.Resources = Dictionary(XObject=Dictionary(Im0=image))
    assert cleaned(saved(found)).pages == 3
