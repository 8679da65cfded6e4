"""From a model to the bytes of its file."""

import json
from collections.abc import Callable, Mapping, MutableMapping
from functools import partial
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, StrictUndefined
from msgspec import Struct

from plugins.calendar.ics import calendar_bytes
from plugins.cards.card import Card
from plugins.cards.kept import card_bytes
from plugins.feed.atom import atom_bytes
from plugins.feed.json_feed import json_bytes
from plugins.feed.rss import rss_bytes
from plugins.languages.current import install, speaking
from plugins.page.models import Edition
from plugins.page.output import Form, Output
from plugins.sitemap.robots import robots_bytes
from plugins.sitemap.sitemap import index_bytes, sitemap_bytes
from plugins.write.fragments import Fragments
from plugins.write.quick import quicken
from plugins.write.templates import TEMPLATES


class Renderer(Struct, frozen=True):
    """`environment` must be prepared by `prepare`. Editions and translations by language."""

    environment: Environment
    editions: Mapping[str, Edition]
    translations: Mapping[str, NullTranslations]
    cards: Path  # where those are that have been drawn

    def render(self, output: Output) -> bytes:
        """Raises jinja2.TemplateError for a template that asks for what its model has not."""
        model = output.make()
        if output.form is Form.CARD:
            assert isinstance(model, Card), "what the form is for"
            return card_bytes(self.cards, model)
        return self.page(output.lang, model) if output.form is Form.PAGE else RENDERERS[output.form](model)

    def page(self, lang: str, model: object) -> bytes:
        template = self.environment.get_template(TEMPLATES[type(model)])
        if not lang:
            return template.render(page=model).encode()
        with speaking(self.translations[lang]):
            return template.render(page=model, edition=self.editions[lang]).encode()


def manifest_bytes(members: Mapping[str, object]) -> bytes:
    return f"{json.dumps(members, ensure_ascii=False, indent=1)}\n".encode()


RENDERERS: Mapping[Form, Callable[..., bytes]] = {
    Form.RSS: rss_bytes,
    Form.ATOM: atom_bytes,
    Form.JSON_FEED: json_bytes,
    Form.CALENDAR: calendar_bytes,
    Form.FILE: bytes,
    Form.INDEX: bytes,
    Form.SITEMAP: sitemap_bytes,
    Form.SITEMAP_INDEX: index_bytes,
    Form.ROBOTS: robots_bytes,
    Form.MANIFEST: manifest_bytes,
}


def plain_globals(environment: Environment, own: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
    return {**environment.globals, **(own or {})}


def prepare(environment: Environment, compiled: BytecodeCache) -> None:
    """A name that a model does not have is a mistake in the template, never an empty place on the page."""
    environment.undefined = StrictUndefined
    environment.bytecode_cache = compiled
    environment.auto_reload = False  # the environment is of this build only; no template changes within it
    # Jinja's own is a ChainMap, which each import of a macro goes through name by name: a fifth of the rendering.
    environment.make_globals = partial(plain_globals, environment)  # type: ignore[method-assign]
    environment.globals["kept"] = Fragments().kept
    quicken(environment)
    install(environment)
