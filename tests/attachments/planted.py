"""Documents with a mark in every place where a program can write what is not seen."""

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from tests.pictures.planted import MARK, jpeg, png

TEXT = "PlantedMark"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org"
WORD = f'xmlns:w="{OFFICE}/wordprocessingml/2006/main" xmlns:r="{OFFICE}/officeDocument/2006/relationships"'
CORE = (
    f'<cp:coreProperties xmlns:cp="{OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements'
    f'/1.1/"><dc:creator>{TEXT}</dc:creator><cp:lastModifiedBy>{TEXT}</cp:lastModifiedBy></cp:coreProperties>'
)
APP = f'<Properties xmlns="{OFFICE}/officeDocument/2006/extended-properties"><Company>{TEXT}</Company></Properties>'


def empty_pdf(pages: int = 3) -> Pdf:
    pdf = Pdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(200, 200))
    return pdf


def saved(pdf: Pdf) -> bytes:
    target = BytesIO()
    pdf.save(target)
    return target.getvalue()


def pdf() -> bytes:
    """In everything that ISO 32000 has for it, in the picture on the page, behind the end, and in a former state."""
    found = empty_pdf()
    for key in ("/Author", "/Producer", "/Creator", "/Title", "/PlantedMark"):
        found.docinfo[key] = TEXT
    found.Root.Metadata = Stream(found, b"<x:xmpmeta>PlantedMark</x:xmpmeta>", Type=Name.Metadata, Subtype=Name.XML)
    found.Root.PieceInfo = Dictionary(Word=Dictionary(LastModified=String(TEXT), Private=String(TEXT)))
    page = found.pages[0].obj
    image = Stream(found, jpeg(), Type=Name.XObject, Subtype=Name.Image, Width=1500, Height=1000, BitsPerComponent=8)
    image.ColorSpace, image.Filter = Name.DeviceRGB, Name.DCTDecode
    image.Metadata = Stream(found, MARK)
    page.Resources = Dictionary(XObject=Dictionary(Im0=image))
    page.Contents = Stream(found, b"200 0 0 200 0 0 cm /Im0 Do")
    page.PieceInfo = Dictionary(App=Dictionary(Private=String(TEXT)))
    page.LastModified = String("D:20260517PlantedMark")
    page.Thumb = Stream(found, MARK * 30, Width=11, Height=10, ColorSpace=Name.DeviceRGB, BitsPerComponent=8)
    highlight = Dictionary(Type=Name.Annot, Subtype=Name.Highlight, Rect=Array([0, 0, 9, 9]), T=String(TEXT))
    highlight.M, highlight.NM, highlight.CreationDate, highlight.Subj = (String(TEXT),) * 4
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]))
    link.A = Dictionary(S=Name.URI, URI=String("https://example.org/"))
    page.Annots = Array([found.make_indirect(highlight), link])
    found.trailer["/PlantedMark"] = String(TEXT)
    Stream(found, MARK)  # nothing leads to it
    return saved(found) + b"\n% " + MARK


def archive(parts: Mapping[str, bytes | str], comment: bytes = MARK) -> bytes:
    """As a program would write it, with a remark about the archive and one about each part."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.comment = comment
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (2026, 5, 17, 18, 30, 0))
            info.comment, info.compress_type = comment, zipfile.ZIP_DEFLATED
            packed.writestr(info, content)
    return target.getvalue()


def relations(*items: str) -> str:
    return f'{HEAD}<Relationships xmlns="{OFFICE}/package/2006/relationships">{"".join(items)}</Relationships>'


def relation(number: int, kind: str, target: str, mode: str = "") -> str:
    kind = kind if "://" in kind else f"{OFFICE}/officeDocument/2006/relationships/{kind}"
    return f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"{mode}/>'


def types(*parts: str) -> str:
    overrides = "".join(f'<Override PartName="/{part}" ContentType="application/x"/>' for part in parts)
    return (
        f'{HEAD}<Types xmlns="{OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="text/xml"/>'
        f"{overrides}</Types>"
    )


def docx_parts() -> dict[str, bytes | str]:
    body = (
        f'{HEAD}<w:document {WORD}><w:body><w:p w:rsidR="00PlantedMark" w:rsidRDefault="PlantedMark"><w:r><w:t>Seen'
        "</w:t></w:r></w:p></w:body></w:document>"
    )
    settings = (
        f'{HEAD}<w:settings {WORD}><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot w:val="PlantedMark"/>'
        "</w:rsids></w:settings>"
    )
    return {
        "[Content_Types].xml": types("word/document.xml", "docProps/core.xml", "docProps/thumbnail.jpeg"),
        "_rels/.rels": relations(
            relation(1, "officeDocument", "word/document.xml"), relation(2, "thumbnail", "docProps/thumbnail.jpeg")
        ),
        "docProps/core.xml": HEAD + CORE,
        "docProps/app.xml": HEAD + APP,
        "docProps/custom.xml": f'{HEAD}<Properties xmlns="{OFFICE}/x"><property name="{TEXT}"/></Properties>',
        "docProps/thumbnail.jpeg": jpeg(),
        "customXml/item1.xml": f"<a>{TEXT}</a>",
        "word/document.xml": body,
        "word/people.xml": f'<w15:people xmlns:w15="x"><w15:person w15:author="{TEXT}"/></w15:people>',
        "word/settings.xml": settings,
        "word/_rels/settings.xml.rels": relations(
            relation(1, "attachedTemplate", "file:///C:/Users/PlantedMark/a.dotm", ' TargetMode="External"')
        ),
        "word/_rels/document.xml.rels": relations(
            relation(1, "image", "media/image1.jpg"),
            relation(2, "hyperlink", "https://example.org/", ' TargetMode="External"'),
            relation(3, "customXml", "../customXml/item1.xml"),
        ),
        "word/media/image1.jpg": jpeg(),
        "word/media/image2.png": png(),
    }


def xlsx_parts() -> dict[str, bytes | str]:
    path = '<x15ac:absPath url="C:\\Users\\PlantedMark\\" xmlns:x15ac="y"/>'
    same = f'<mc:AlternateContent xmlns:mc="z"><mc:Choice Requires="x15">{path}</mc:Choice></mc:AlternateContent>'
    return {
        "[Content_Types].xml": types("xl/workbook.xml"),
        "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
        "docProps/core.xml": HEAD + CORE,
        "docProps/app.xml": HEAD + APP,
        "xl/persons/person.xml": f'<personList xmlns="x"><person displayName="{TEXT}"/></personList>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="x">{same}<sheets><sheet name="A" sheetId="1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": (
            f'{HEAD}<worksheet xmlns="x"><pageSetup orientation="landscape" r:id="rId1"/></worksheet>'
        ),
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
            relation(1, "printerSettings", "../printerSettings/printerSettings1.bin")
        ),
        "xl/printerSettings/printerSettings1.bin": MARK,
    }


def pptx_parts() -> dict[str, bytes | str]:
    return {
        "[Content_Types].xml": types("ppt/presentation.xml", "ppt/slides/slide1.xml", "ppt/slides/slide2.xml"),
        "_rels/.rels": relations(relation(1, "officeDocument", "ppt/presentation.xml")),
        "docProps/core.xml": HEAD + CORE,
        "docProps/app.xml": HEAD + APP,
        "ppt/presentation.xml": f'{HEAD}<p:presentation xmlns:p="x"/>',
        "ppt/commentAuthors.xml": f'<p:cmAuthorLst xmlns:p="x"><p:cmAuthor name="{TEXT}"/></p:cmAuthorLst>',
        "ppt/slides/slide1.xml": f'{HEAD}<p:sld xmlns:p="x"/><!-- {TEXT} -->',
        "ppt/slides/slide2.xml": f'{HEAD}<p:sld xmlns:p="x"/>',
        "ppt/media/image1.jpeg": jpeg(),
    }


def odf_parts(kind: str) -> dict[str, bytes | str]:
    names = (
        'xmlns:office="o" xmlns:meta="m" xmlns:dc="d" xmlns:text="t" xmlns:draw="w" xmlns:xlink="l" xmlns:manifest="f"'
    )
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="text/xml"/>'
        for path in ("/", "content.xml", "meta.xml", "Thumbnails/thumbnail.png", "Pictures/a.png")
    )
    return {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": (
            f'{HEAD}<office:document-content {names}><text:p officeooo:rsid="PlantedMark">Seen</text:p><text:a '
            'xlink:href="https://example.org/">x</text:a><draw:image xlink:href="Pictures/a.png"/>'
            f"<!-- {TEXT} --></office:document-content>"
        ),
        "meta.xml": f"{HEAD}<office:document-meta {names}><meta:initial-creator>{TEXT}</meta:initial-creator>"
        f"<dc:creator>{TEXT}</dc:creator></office:document-meta>",
        "settings.xml": f"{HEAD}<office:document-settings {names}>{TEXT}</office:document-settings>",
        "Thumbnails/thumbnail.png": png(),
        "Configurations2/a.xml": f"<a>{TEXT}</a>",
        "Pictures/a.png": png(),
        "META-INF/manifest.xml": f"{HEAD}<manifest:manifest {names}>{entries}</manifest:manifest>",
    }


PARTS: Mapping[str, Callable[[], dict[str, bytes | str]]] = {
    "docx": docx_parts,
    "xlsx": xlsx_parts,
    "pptx": pptx_parts,
    "odt": lambda: odf_parts("text"),
    "ods": lambda: odf_parts("spreadsheet"),
    "odp": lambda: odf_parts("presentation"),
}

__all__ = ["MARK", "PARTS", "archive", "empty_pdf", "pdf", "pikepdf", "saved"]
