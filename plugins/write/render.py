"""From a model to the bytes of its file."""

from collections.abc import Callable, Mapping, MutableMapping
from functools import partial
from gettext import NullTranslations
from typing import Any

from jinja2 import BytecodeCache, Environment, StrictUndefined
from msgspec import Struct

from plugins.calendar.ics import calendar_bytes
from plugins.feed.atom import atom_bytes
from plugins.feed.rss import rss_bytes
from plugins.languages.current import install, speaking
from plugins.page.models import Edition
from plugins.page.output import Form, Output
from plugins.write.fragments import Fragments
from plugins.write.quick import quicken
from plugins.write.templates import TEMPLATES


class Renderer(Struct, frozen=True):
    """`environment` must be prepared by `prepare`. Editions and translations by language."""

    environment: Environment
    editions: Mapping[str, Edition]
    translations: Mapping[str, NullTranslations]

    def render(self, output: Output) -> bytes:
        """Raises jinja2.TemplateError for a template that asks for what its model has not."""
        model = output.make()
        return self.page(output.lang, model) if output.form is Form.PAGE else RENDERERS[output.form](model)

    def page(self, lang: str, model: object) -> bytes:
        template = self.environment.get_template(TEMPLATES[type(model)])
        if not lang:
            return template.render(page=model).encode()
        with speaking(self.translations[lang]):
            return template.render(page=model, edition=self.editions[lang]).encode()


RENDERERS: Mapping[Form, Callable[..., bytes]] = {
    Form.RSS: rss_bytes,
    Form.ATOM: atom_bytes,
    Form.CALENDAR: calendar_bytes,
    Form.FILE: bytes,
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
