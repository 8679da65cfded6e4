"""Templates compiled our way give what they give compiled as Jinja does."""

from collections.abc import Iterator
from gettext import NullTranslations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import BytecodeCache, DictLoader, Environment, StrictUndefined, UndefinedError
from jinja2.bccache import Bucket
from markupsafe import Markup
from msgspec import Struct

from plugins.languages.current import install, speaking
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
