"""What the templates promise before any page is made of them."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined, meta

THEME = Path(__file__).parents[2] / "theme"
TEMPLATES = THEME / "templates"
FILES = sorted(TEMPLATES.rglob("*.html"))
COMPONENTS = sorted((TEMPLATES / "components").glob("*.html"))
UNSTYLED = {
    "stamp",
    "organisation",
    "more",
    "occurrence",
    "preview",
    "head-links",
}  # made of other components' classes, or not seen
WITHOUT_MACRO = {"hero", "chooser"}  # a part of one page only
MICROFORMAT = re.compile(r"(?:h|p|u|e|dt)-[\w-]+")  # microformats.org: for programs, not for the stylesheet
OF_TEXTS = {"lead", "note", "center", "question", "permalink", "scroll", "align-center", "align-end"} | {
    "footnotes",
    "footnote-ref",
    "footnote-backref",
}
GLOBALS = {"edition", "page", "_", "gettext", "ngettext", "kept"}


def name(path: Path) -> str:
    return path.relative_to(TEMPLATES).as_posix()


def source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )


def classes_given() -> set[str]:
    """Every class in the templates; `state-{{ tone }}` counts as its three values."""
    given: set[str] = set()
    for path in FILES:
        for value in re.findall(r'class="([^"]*)"', source(path)):
            given.update(re.sub(r"{%.*?%}|[\w-]*{{.*?}}[\w-]*", " ", value).split())
    spans = {f"month-{span}" for span in ("first", "middle", "last")}
    return given | spans | {f"state-{tone}" for tone in ("open", "alert")}


def classes_styled() -> set[str]:
    rules = "\n".join(path.read_text(encoding="utf-8") for path in (THEME / "css").rglob("*.css"))
    rules = re.sub(r"/\*.*?\*/|\"[^\"]*\"", "", rules, flags=re.DOTALL)
    return set(re.findall(r"\.([a-z][\w-]*)(?=[^{};]*\{)", rules))


every_file = pytest.mark.parametrize("path", FILES, ids=name)


@every_file
def test_template_sees_edition_and_page_only(path: Path) -> None:
    imported = ", ".join(re.findall(r"{% from \S+ import (.*?) %}", source(path))).split(", ")
    found = meta.find_undeclared_variables(environment().parse(source(path)))
    assert found - set(imported) <= GLOBALS


@every_file
def test_template_compiles(path: Path) -> None:
    assert environment().get_template(name(path))


@every_file
def test_nothing_inline_that_the_content_security_policy_would_refuse(path: Path) -> None:
    text = source(path)
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", text)
    # What is no script by its type is data: browsers neither run it nor ask the policy (HTML, "prepare the script").
    assert not re.search(r'<script(?! type="application/ld\+json">)(?![^>]*\ssrc=)', text)


@every_file
def test_nothing_is_loaded_from_elsewhere(path: Path) -> None:
    assert not re.search(r"(?:src|href|srcset)=\"(?:https?:)?//", source(path))


@every_file
def test_no_text_escapes_the_translators(path: Path) -> None:
    """Between tags there is only what a model or a catalogue says; names of registers are the same everywhere."""
    text = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}", "", source(path), flags=re.DOTALL)
    text = re.sub(r"<[^>]+>|\b(?:lang|dir)=\"\"", "\n", text)
    words = {line.strip() for line in text.splitlines() if re.search(r"\w", line)}
    assert words <= {"RSIN", "ANBI"}


@pytest.mark.parametrize("path", COMPONENTS, ids=name)
def test_component_has_its_styles_under_its_own_name(path: Path) -> None:
    assert (THEME / "css/blocks" / f"{path.stem}.css").exists() == (path.stem not in UNSTYLED)


def test_every_block_of_styles_has_a_component() -> None:
    blocks = {path.stem for path in (THEME / "css/blocks").glob("*.css")}
    assert blocks - WITHOUT_MACRO <= {path.stem for path in COMPONENTS}


def test_every_class_is_styled_and_every_style_has_a_class() -> None:
    given = {word for word in classes_given() if not MICROFORMAT.fullmatch(word)}
    assert given - classes_styled() == set()
    assert classes_styled() - given - OF_TEXTS == set()


def test_the_mark_is_one_drawing() -> None:
    macro = source(TEMPLATES / "components/mark.html")
    for file in ("mark.svg", "favicon.svg"):
        drawing = (THEME / "static" / file).read_text(encoding="utf-8")
        assert re.findall(r'd="([^"]+)"', drawing) == re.findall(r'\bd="([^"]+)"', macro)


@pytest.mark.parametrize("path", sorted((THEME / "static").glob("*.svg")), ids=lambda path: path.name)
def test_drawings_hold_shapes_only(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"<(?:script|style|foreignObject|image|use|text)\b|\son\w+=|href", text)
