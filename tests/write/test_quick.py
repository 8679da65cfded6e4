"""Templates compiled our way give what they give compiled as Jinja does."""

import traceback
from collections.abc import Iterator
from gettext import NullTranslations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import (
    BytecodeCache,
    DictLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.bccache import Bucket
from markupsafe import Markup
from msgspec import Struct

from plugins.languages.current import install, speaking
from plugins.write.compiled import Compiled
from plugins.write.fragments import Fragments
from plugins.write.render import prepare

OPTIONS: dict[str, Any] = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True}

TEMPLATES = {
    "parts.html": """\
{% from "smaller.html" import mark %}
{% macro item(words, level=2, last=none) %}
<h{{ level }}{{ mark(words) }}>{{ words.text }}{{ last or words.note }}</h{{ level }}>
{% endmacro %}
{% macro items(many) %}
{% for words in many %}
{{ item(words) }}{{ item(words, 3) }}{{ item(words, last=loop.index) }}{% if not loop.last %}, {% endif %}
{% else %}
{{ _("None & <b>nothing</b>") }}
{% endfor %}
{% endmacro %}
""",
    "smaller.html": """\
{% macro mark(words) -%}
{% if words.note %} title="{{ words.note }}"{% endif %}
{%- endmacro %}
""",
    "base.html": """\
{% from "parts.html" import item %}
<title>{% block title %}{{ page.text }}{% endblock %} – {{ site }}</title>
{% block body %}
{% set here = "base" %}
{{ kept(item, page) }}{{ kept(item, page) }}
<main>{% block main %}{% block inner %}base{% endblock %}{% endblock %}</main>
{{ here }}
{% endblock %}
{% block end %}{{ item(page, level=4) }}{% endblock %}
""",
    "middle.html": """\
{% extends "base.html" %}
{% from "parts.html" import items %}
{% block main %}
{% block opening %}{% endblock %}
{{ items(page.many) }}{{ page.html }}{{ page.number }}{{ page.nothing }}
{% block inner %}middle{% endblock %}
{% endblock %}
""",
    "page.html": """\
{% extends "middle.html" %}
{% from "smaller.html" import mark %}
{% block title %}{{ mark(page) if page.many else "" }}{{ page.text if page.many else "-" }}{% endblock %}
{% block inner %}{{ _("Title: %(text)s", text=page.text) }}{{ mark(page) ~ page.text }}
{{ [page.text]|join }}{% endblock %}
""",
}


class Page(Struct, frozen=True, eq=False):
    text: str
    note: str = ""
    many: tuple["Page", ...] = ()
    html: Markup = Markup("<i>&amp;</i>")
    number: int = 7
    nothing: None = None


TEXTS = st.text(alphabet="ab<>&\"'%{ é–ж", max_size=6)
PAGES = st.builds(
    Page, TEXTS, TEXTS, st.lists(st.builds(Page, TEXTS, TEXTS), max_size=3).map(tuple), TEXTS.map(Markup.escape)
)


def as_jinja(templates: dict[str, str]) -> Environment:
    environment = Environment(loader=DictLoader(templates), undefined=StrictUndefined, **OPTIONS)
    environment.globals["kept"] = Fragments().kept
    install(environment)
    return environment


def our_way(templates: dict[str, str]) -> Environment:
    environment = Environment(loader=DictLoader(templates), **OPTIONS)
    prepare(environment, Forgetful())
    return environment


class Forgetful(BytecodeCache):
    def load_bytecode(self, bucket: Bucket) -> None:
        """Nothing is kept."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        """As above."""


THEIRS, OURS = as_jinja(TEMPLATES), our_way(TEMPLATES)


@pytest.fixture(autouse=True, scope="module")
def english() -> Iterator[None]:
    with speaking(NullTranslations()):
        yield


@pytest.mark.parametrize("name", ["base.html", "middle.html", "page.html"])
@settings(deadline=None)
@given(page=PAGES, site=TEXTS)
def test_a_page_is_the_same_to_the_byte(name: str, page: Page, site: str) -> None:
    theirs, ours = (each.get_template(name).render(page=page, site=site) for each in (THEIRS, OURS))
    assert ours == theirs


def test_what_a_model_has_not_is_a_mistake() -> None:
    environment = our_way(
        {"attribute": "{{ page.texd }}", "name": "{{ pgae }}", "macro": "{% from 'm' import n %}", "m": ""}
    )
    page = Page("a")
    with pytest.raises(AttributeError, match="texd"):
        environment.get_template("attribute").render(page=page)
    with pytest.raises(UndefinedError, match="pgae"):
        environment.get_template("name").render(page=page)
    with pytest.raises(AttributeError, match="n"):
        environment.get_template("macro").render(page=page)


def test_a_page_changes_with_what_its_template_extends(tmp_path: Path) -> None:
    def rendered() -> str:
        environment = Environment(loader=FileSystemLoader(tmp_path), **OPTIONS)
        prepare(environment, Compiled(tmp_path / "compiled"))
        return environment.get_template("page").render()

    (tmp_path / "page").write_text('{% extends "middle" %}{% block main %}page{% endblock %}')
    (tmp_path / "middle").write_text('{% extends "base" %}')
    (tmp_path / "base").write_text("first {% block main %}{% endblock %}")
    assert rendered() == rendered() == "first page"
    assert len(list((tmp_path / "compiled").iterdir())) == 1
    (tmp_path / "base").write_text("second {% block main %}{% endblock %}")
    assert rendered() == "second page"


def test_a_mistake_is_told_with_the_template_and_the_line_in_which_it_is(tmp_path: Path) -> None:
    def told() -> traceback.FrameSummary:
        environment = Environment(loader=FileSystemLoader(tmp_path), **OPTIONS)
        prepare(environment, Compiled(tmp_path / "compiled"))
        with pytest.raises((AttributeError, TemplateSyntaxError)) as mistake:
            environment.get_template("page").render(page=Page(""))
        return traceback.extract_tb(mistake.value.__traceback__)[-1]

    extending = '{% extends "base" %}\n{% block main %}\n{{ page.text }}{% endblock %}'
    extended = "1\n2\n{% block main %}{% endblock %}\n"
    for page, base, place in (
        (extending, extended + "{{ page.absent }}", ("base", 4)),
        (extending.replace("text", "absent"), extended, ("page", 3)),
        (extending, extended + "{% if %}", ("base", 4)),
    ):
        (tmp_path / "page").write_text(page)
        (tmp_path / "base").write_text(base)
        for _ in range(2):  # compiled now, and before
            found = told()
            assert (Path(found.filename).name, found.lineno) == place


@pytest.mark.parametrize(
    "template",
    [
        "{% extends 'base' %}{% block main %}{{ super() }}{% endblock %}",
        "{% from 'parts' import one as two %}{{ two() }}",
    ],
    ids=["super", "renamed import"],
)
def test_what_has_no_place_in_a_template_is_refused_and_never_left_out(template: str) -> None:
    parts = {"base": "{% block main %}base{% endblock %}", "parts": "{% macro one() %}1{% endmacro %}"}
    with pytest.raises((UndefinedError, AssertionError)):
        our_way({"page": template, **parts}).get_template("page").render(page=Page("a"))
