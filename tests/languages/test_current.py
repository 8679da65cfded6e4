from concurrent.futures import ThreadPoolExecutor
from gettext import GNUTranslations, NullTranslations
from io import BytesIO

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from jinja2 import DictLoader, Environment, StrictUndefined

from plugins.languages import current


@pytest.fixture
def russian() -> GNUTranslations:
    catalogue = Catalog(locale="ru")
    catalogue.add("News", "Новости")
    catalogue.add("Hello, %(name)s", "Привет, %(name)s")
    catalogue.add("Closed", "Закрыто", context="shop")
    catalogue.add(("%(num)s text", "%(num)s texts"), ("%(num)s текст", "%(num)s текста", "%(num)s текстов"))
    target = BytesIO()
    write_mo(target, catalogue)
    target.seek(0)
    return GNUTranslations(target)


def environment(**templates: str) -> Environment:
    made = Environment(loader=DictLoader(templates), undefined=StrictUndefined, autoescape=True)
    current.install(made)
    return made


def test_a_template_speaks_the_current_language(russian: GNUTranslations) -> None:
    template = environment(page="{{ _('News') }}").get_template("page")
    with current.speaking(russian):
        assert template.render() == "Новости"
    with current.speaking(NullTranslations()):
        assert template.render() == "News"


def test_a_macro_imported_without_context_speaks_it_too(russian: GNUTranslations) -> None:
    made = environment(
        parts="{% macro news() %}{{ _('News') }}{% endmacro %}", page="{% from 'parts' import news %}{{ news() }}"
    )
    with current.speaking(russian):
        assert made.get_template("page").render() == "Новости"


def test_plurals_and_contexts(russian: GNUTranslations) -> None:
    made = environment(page="{{ ngettext('%(num)s text', '%(num)s texts', n) }} {{ pgettext('shop', 'Closed') }}")
    with current.speaking(russian):
        assert made.get_template("page").render(n=5) == "5 текстов Закрыто"
    with current.speaking(NullTranslations()):
        assert made.get_template("page").render(n=1) == "1 text Closed"


def test_values_are_escaped_and_the_message_is_not(russian: GNUTranslations) -> None:
    template = environment(page="{{ _('Hello, %(name)s', name=name) }}").get_template("page")
    with current.speaking(russian):
        assert template.render(name="<b>") == "Привет, &lt;b&gt;"


def test_trans_blocks_are_trimmed(russian: GNUTranslations) -> None:
    template = environment(page="{% trans %}\n  News\n{% endtrans %}").get_template("page")
    with current.speaking(russian):
        assert template.render() == "Новости"


def test_no_language_is_an_error_and_not_english() -> None:
    with pytest.raises(LookupError):
        current.gettext("News")


def test_a_block_ends_with_the_language_before_it(russian: GNUTranslations) -> None:
    with current.speaking(russian):
        with current.speaking(NullTranslations()):
            assert current.gettext("News") == "News"
        assert current.gettext("News") == "Новости"


def test_each_thread_has_its_own_language(russian: GNUTranslations) -> None:
    def speak(translations: NullTranslations) -> str:
        with current.speaking(translations):
            return current.gettext("News")

    with current.speaking(NullTranslations()), ThreadPoolExecutor(2) as threads:
        assert list(threads.map(speak, [russian, NullTranslations()] * 5)) == ["Новости", "News"] * 5
