"""The language of the page that is being rendered.

It is a context variable and not the template's context, which macros imported without it do not see.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from gettext import NullTranslations

from jinja2 import Environment
from jinja2.ext import InternationalizationExtension
from markupsafe import Markup

_translations: ContextVar[NullTranslations] = ContextVar("translations")


@contextmanager
def speaking(translations: NullTranslations) -> Iterator[None]:
    """Within this block the functions below speak the language of `translations`; each thread has its own."""
    token = _translations.set(translations)
    try:
        yield
    finally:
        _translations.reset(token)


def translated(message: str, **values: object) -> Markup:
    """The message with its `%(name)s` placeholders filled; what comes from a catalogue is HTML, what is filled in not.

    Raises LookupError outside `speaking`.
    """
    text = Markup(_translations.get().gettext(message))
    return text % values if values or "%" in text else text


def gettext(message: str) -> str:
    """Raises LookupError outside `speaking`: better than a page that is partly English."""
    return _translations.get().gettext(message)


def ngettext(singular: str, plural: str, n: int) -> str:
    return _translations.get().ngettext(singular, plural, n)


def pgettext(context: str, message: str) -> str:
    return _translations.get().pgettext(context, message)


def npgettext(context: str, singular: str, plural: str, n: int) -> str:
    return _translations.get().npgettext(context, singular, plural, n)


def install(environment: Environment) -> None:
    """Give templates `_()`, `ngettext()`, `pgettext()` and `{% trans %}`, with `%(name)s` placeholders.

    Blocks of `{% trans %}` lose their line breaks and indentation, as they do when messages are extracted.
    """
    environment.policies["ext.i18n.trimmed"] = True
    environment.add_extension(InternationalizationExtension)
    give = environment.install_gettext_callables  # type: ignore[attr-defined]  # comes with the extension
    give(gettext, ngettext, newstyle=True, pgettext=pgettext, npgettext=npgettext)
    environment.globals["_"] = translated  # the extension's own asks the context twice, on every page for each word
