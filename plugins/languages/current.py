"""The language of the page that is being rendered.

It is a context variable and not the template's context, which macros imported without it do not see.
"""

from contextvars import ContextVar
from functools import lru_cache
from gettext import NullTranslations

from jinja2 import Environment
from jinja2.ext import InternationalizationExtension
from markupsafe import Markup

_translations: ContextVar[NullTranslations] = ContextVar("translations")


class speaking:  # noqa: N801 - it reads as what a block is
    """Within this block the functions below speak the language of `translations`; each thread has its own."""

    __slots__ = ("_before", "_translations")

    def __init__(self, translations: NullTranslations) -> None:
        self._translations = translations

    def __enter__(self) -> None:
        self._before = _translations.set(self._translations)

    def __exit__(self, *_: object) -> None:
        _translations.reset(self._before)


def translated(message: str, **values: object) -> Markup:
    """The message with its `%(name)s` placeholders filled; what comes from a catalogue is HTML, what is filled in not.

    Raises LookupError outside `speaking`.
    """
    text = said(_translations.get(), message)
    return text % values if values or "%" in text else text


@lru_cache(maxsize=1024)
def said(translations: NullTranslations, message: str) -> Markup:
    return Markup(translations.gettext(message))


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
