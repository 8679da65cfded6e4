"""What a language shows that was added and nothing more: pages, dates, plurals, and no English but what is listed."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from babel.messages.catalog import Message

from plugins.languages.catalogue import parse, translator
from plugins.languages.language import languages
from plugins.languages.messages import messages_of
from plugins.languages.untranslated import forms, on_pages, untranslated
from tests.built_site import VOID, Page
from tests.new_language.conftest import Extended
from tests.new_language.languages import CASES, PICNIC, Case

SPOKEN = ("alt", "aria-label", "title")
# Names, and words that are the same in all languages.
NAMES = {
    "LGBT World Beside",
    "Stichting LGBT World Beside",
    "Cerespad 12",
    "5694 WC Son en Breugel",
    "RSIN",
    "ANBI",
} | {
    "office@example.org",
    "RSS",
    "Atom",
    "JSON Feed",
    "iCalendar",
}

every_language = pytest.mark.parametrize(("code", "case"), CASES.items(), ids=CASES)


def pages(extended: Extended, code: str) -> list[Page]:
    return [page for path, page in extended.site.pages.items() if path.startswith(f"{code}/") and not page.moved]


def page(extended: Extended, path: str) -> Page:
    return extended.site.pages[f"{path}/index.html"]


def plain(text: str) -> str:
    """With ordinary spaces, so that expectations can be read."""
    return re.sub(r"\s+", " ", text).strip()


@every_language
def test_every_page_says_its_language_and_direction(extended: Extended, code: str, case: Case) -> None:
    assert len(pages(extended, code)) == len(pages(extended, "en")) - 1  # one text is hidden, and so falls back nowhere
    for found in pages(extended, code):
        assert (found.lang, found.one("html")["dir"]) == (code, case.dir), found.path
        assert found.faults == [], found.path


@every_language
def test_every_page_offers_the_language_under_its_own_name(extended: Extended, code: str, case: Case) -> None:
    for path, found in extended.site.pages.items():
        if not found.moved:
            links = [link for link in found.all("a", hreflang=code) if case.name in link.text]
            assert links, path


@every_language
def test_dates_are_those_of_the_language(extended: Extended, code: str, case: Case) -> None:
    first = page(extended, f"{code}/news/{case.slug}")
    assert case.date in [plain(element.text) for element in first.all("time")]
    picnic = page(extended, f"{code}/{PICNIC.partition('/')[0]}/picnic")
    assert case.span in [plain(element.text) for element in picnic.all("time")]


@every_language
def test_the_month_table_is_in_the_language(extended: Extended, code: str, case: Case) -> None:
    table = page(extended, f"{code}/events/2024/06")
    assert plain(table.one("h1").text) == case.month
    full = [element.text for element in table.all("span", **{"class": "hidden"}) if element.parents[-1].tag == "th"]
    assert tuple(full[:2]) == case.weekdays
    assert len(set(full)) == 7


@every_language
def test_numbers_are_written_in_the_digits_of_the_whole_site(extended: Extended, code: str, case: Case) -> None:
    """Ours are 0–9 everywhere, which Arabic readers know too: numbers in addresses, files and forms look the same."""
    for found in pages(extended, code):
        for lang, text in Speech.of(found):
            if lang == code and case.title not in text:
                assert not re.search(r"[^\W\dA-Za-z_]*[٠-٩۰-۹]", text), (found.path, text)


@every_language
def test_plurals_take_the_form_of_their_number(extended: Extended, code: str, case: Case) -> None:
    speak = translator(code, extended.project.catalogues)
    said = {n: speak.ngettext("{n} text", "{n} texts", n).format(n=n) for n in case.counted}
    assert said == case.counted


@every_language
def test_a_page_counts_in_the_language(extended: Extended, code: str, case: Case) -> None:
    """Three texts have the tag “asylum” and four the tag “pride”, the fallbacks counted."""
    speak = translator(code, extended.project.catalogues)
    small = [plain(element.text) for element in page(extended, f"{code}/tags").all("small")]
    counts = [text for text in small if any(sign.isdigit() for sign in text)]  # the others name languages
    assert counts
    spoken = {speak.ngettext("{n} text", "{n} texts", n).format(n=n) for n in range(10)}
    assert set(counts) <= spoken


@every_language
def test_quotation_marks_are_those_of_the_language(extended: Extended, code: str, case: Case) -> None:
    first = page(extended, f"{code}/news/{case.slug}")
    assert case.quoted[1] in [element.text for element in first.all("p")]


@every_language
def test_a_title_makes_an_address(code: str, case: Case) -> None:
    from plugins.languages.slug import slugify

    assert slugify(case.title, code) == case.slug


@every_language
def test_what_is_translated_is_shown(extended: Extended, code: str, case: Case) -> None:
    home = " ".join(text for _, text in Speech.of(page(extended, code)))
    assert case.words["News"] in home
    assert not re.search(r"\bNews\b", home)


@every_language
def test_no_english_on_a_page_that_is_not_listed(extended: Extended, code: str, case: Case) -> None:
    """Whatever Latin letters stand on the pages as text of the language is a name, or a message that is listed."""
    known = languages({code: {}})[code]
    listed = [message for message in untranslated(known, extended.project.catalogues) if on_pages(message)]
    expected = [pattern(form) for message in listed for form in forms(message.id)]
    names = NAMES | written(extended)
    strange = {
        f"{found.path}: {text}"
        for found in pages(extended, code)
        for lang, text in Speech.of(found)
        if lang == code and re.search("[A-Za-z]{3}", leftover(text, names)) and not match(text, expected, names)
    }
    assert strange == set()


@every_language
def test_a_translated_message_is_not_listed(extended: Extended, code: str, case: Case) -> None:
    known = languages({code: {}})[code]
    listed = {forms(message.id)[0] for message in untranslated(known, extended.project.catalogues)}
    everything = {forms(message.id)[0] for message in all_messages(extended, code)}
    assert everything - listed == {*case.words, "{n} text"}
    assert f"of {len(everything)} messages" in extended.told[code]


def all_messages(extended: Extended, code: str) -> list[Message]:
    return messages_of(parse((extended.project.catalogues / f"{code}.po").read_bytes()))


def written(extended: Extended) -> set[str]:
    """What authors wrote that says no language of its own: titles in lists, tags, names; addresses of feeds."""
    texts = "\n".join(
        path.read_text("utf-8") for path in extended.project.content.rglob("*.*") if path.suffix != ".jpg"
    )
    addresses = {
        word for found in extended.site.pages.values() for word in re.findall(r"https://[\w./-]+", found.source)
    }
    return addresses | set(re.findall(r'"([^"]+)"', texts)) | {"asylum", "pride", "unnamed", "Vondelpark", "Amsterdam"}


def pattern(msgid: str) -> re.Pattern[str]:
    """Anything where a placeholder is."""
    parts = re.split(r"%\(\w+\)[a-z]|\{\w*\}", msgid.replace("%%", "%"))
    return re.compile(".*?".join(re.escape(plain(part)) for part in parts))


def match(text: str, expected: list[re.Pattern[str]], names: set[str]) -> bool:
    """Whether nothing is left of a text when listed messages and names are taken away, or it is a part of one."""
    if any(wanted.pattern.startswith(re.escape(text)) for wanted in expected):
        return True
    for wanted in sorted(expected, key=lambda each: -len(each.pattern)):
        if len(wanted.pattern) > 2:
            text = wanted.sub(" ", text)
    return not re.search("[A-Za-z]{3}", leftover(text, names))


def leftover(text: str, names: set[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, " ")
    return text


class Speech(HTMLParser):
    """Every text that a page says, in elements and in attributes that are read out, with the language it is in.

    The description of a text that falls back is in that text's language; a page's head has no way to say so.
    """

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.langs: list[tuple[str, str]] = [("", "")]

    @classmethod
    def of(cls, page: Page) -> Iterator[tuple[str, str]]:
        parser = cls()
        parser.feed(page.source)
        of_text = any("prose" in element["class"].split() for element in page.elements)
        said = (
            parser.said
            if of_text
            else [*parser.said, *((page.lang, d["content"]) for d in page.all("meta", name="description"))]
        )
        yield from ((lang, plain(text)) for lang, text in said if plain(text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        lang = given.get("lang", self.langs[-1][1])
        if tag not in VOID:
            self.langs.append((tag, lang))
        if tag != "meta":
            self.said += [(lang, given[name]) for name in SPOKEN if name in given]

    def handle_endtag(self, tag: str) -> None:
        while len(self.langs) > 1 and self.langs.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.langs[-1][0] != "script":  # facts for programs, which are not read out
            self.said.append((self.langs[-1][1], data))
